package no.niraad.rules.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.fact.FactKind;
import no.niraad.model.organisation.ItSystemBuilder;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.model.organisation.Responsibility;
import no.niraad.model.text.Language;
import no.niraad.rules.AllCases;
import no.niraad.rules.Answers;
import no.niraad.rules.Folders;
import no.niraad.rules.RandomProfiles;
import org.junit.jupiter.api.Test;

/**
 * Promise 10: the advice fits small organisations. Size decides nothing, permanent product teams stand in for a programme, and what
 * several municipalities do together counts. Tried on the profiles of all cases, and on random ones.
 */
class SmallOrganisationsTest {

    private static final int RANDOM = 100;
    private static final String PORTFOLIO = "programme.portfolioManagement";
    private static final String TEAMS = "programme.productTeams";

    private static final Pattern PROGRAMME =
            Pattern.compile("porteføljefunksjon|porteføljestyring|programkontor|program- og", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSTEAD = Pattern.compile("produktteam|samarbeid", Pattern.CASE_INSENSITIVE);

    private static final Pattern TOGETHER =
            Pattern.compile("interkommunal|samarbeid|andre kommuner|delt|felles", Pattern.CASE_INSENSITIVE);

    /** What nobody can do for an organisation: say what comes first, and have its top behind it. */
    private static final Set<String> ITS_OWN =
            Set.of("programme.clearPriorities", "itGovernance.anchoredInTopLeadership");

    private final Faults faults = new Faults();

    @Test
    void the_number_of_inhabitants_and_employees_decides_nothing() {
        assertThat(differing(it -> sized(it, 400, 30), it -> sized(it, 700_000, 50_000)))
                .isEmpty();
    }

    @Test
    void permanent_product_teams_count_as_a_programme_does() {
        assertThat(differing(it -> steered(it, Answer.NO, Answer.YES), it -> steered(it, Answer.YES, Answer.NO)))
                .isEmpty();
    }

    @Test
    void nothing_is_lacking_in_the_steering_where_there_are_product_teams() {
        List<String> lacking = profiles()
                .flatMap(it -> Compared.assess(steered(it, Answer.NO, Answer.YES)).findings().stream())
                .filter(it -> it.evidence().stream().anyMatch(e -> e.fact().equals(PORTFOLIO)))
                .map(Compared::key)
                .distinct()
                .toList();
        assertThat(lacking).isEmpty();
    }

    @Test
    void a_system_that_is_carried_together_with_others_is_in_safe_hands() {
        assertThat(differing(it -> carriedBy(it, Responsibility.SHARED), it -> carriedBy(it, Responsibility.IT)))
                .isEmpty();
    }

    @Test
    void whoever_is_told_of_a_programme_is_told_what_can_stand_in_for_it() {
        Folders.eachText((id, text) -> {
            String said =
                    text.words().values().stream().map(it -> it.in(Language.NB)).collect(Collectors.joining(" "));
            faults.unless(
                    !PROGRAMME.matcher(said).find() || INSTEAD.matcher(said).find(),
                    id,
                    "speaks of a programme or portfolio function only: " + said);
        });
        faults.none();
    }

    @Test
    void the_questions_about_steering_say_that_what_is_done_together_counts() {
        for (Fact fact : FactCatalogue.standard().facts()) {
            boolean steering =
                    fact.path().startsWith("programme.") || fact.path().startsWith("itGovernance.");
            if (steering && fact.kind() == FactKind.ACHIEVEMENT && !ITS_OWN.contains(fact.path())) {
                faults.unless(
                        TOGETHER.matcher(fact.guidance().in(Language.NB)).find(),
                        fact.path(),
                        "does not say whether a cooperation counts");
            }
        }
        faults.none();
    }

    /** {@return what is said of one form of a profile and not of the other, or more urgently} */
    private static Set<String> differing(UnaryOperator<Profile> one, UnaryOperator<Profile> other) {
        return profiles()
                .flatMap(it -> difference(said(one.apply(it)), said(other.apply(it))))
                .collect(Collectors.toSet());
    }

    private static Stream<String> difference(Set<String> one, Set<String> other) {
        return Stream.concat(
                one.stream().filter(it -> !other.contains(it)), other.stream().filter(it -> !one.contains(it)));
    }

    private static Set<String> said(Profile profile) {
        return Compared.assess(profile).findings().stream()
                .map(it -> Compared.key(it) + " " + it.severity())
                .collect(Collectors.toSet());
    }

    private static Stream<Profile> profiles() {
        Stream<Profile> cases = AllCases.byFolder().values().stream()
                .flatMap(List::stream)
                .map(it -> it.assessment().profile());
        return Stream.concat(cases, LongStream.range(0, RANDOM).mapToObj(RandomProfiles::of));
    }

    private static Profile sized(Profile profile, int inhabitants, int employees) {
        var organisation = OrganisationBuilder.builder(profile.organisation())
                .inhabitants(inhabitants)
                .employees(employees)
                .build();
        return ProfileBuilder.builder(profile).organisation(organisation).build();
    }

    private static Profile steered(Profile profile, Answer portfolio, Answer teams) {
        return Answers.with(Answers.with(profile, PORTFOLIO, portfolio), TEAMS, teams);
    }

    private static Profile carriedBy(Profile profile, Responsibility responsibility) {
        return ProfileBuilder.builder(profile)
                .systems(profile.systems().stream()
                        .map(it -> ItSystemBuilder.builder(it)
                                .responsibility(responsibility)
                                .build())
                        .toList())
                .build();
    }
}
