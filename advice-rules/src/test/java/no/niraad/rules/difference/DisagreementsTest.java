package no.niraad.rules.difference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.AdviceEngine;
import org.junit.jupiter.api.Test;

/** What several respondents see differently is told, with all their answers; nothing is made of them. */
class DisagreementsTest {

    private static final AdviceEngine ENGINE = AdviceEngine.create();

    private static final String YAML = """
            profile: 1
            organisation: {name: Storvik kommune}
            assessed: {on: 2026-11-01}
            leadership: {sponsor: ja, politicalOwnership: ja}
            involvement: {managersHaveMeans: nei, unionsInvolvedEarly: ja}
            orgUnits:
              - {id: skole, name: Skole, managers: {support: ja}}
            """;

    private final Respondent leaders = respondent("ledelsen", YAML);
    private final Respondent unions = respondent(
            "tillitsvalgte",
            YAML.replace("unionsInvolvedEarly: ja", "unionsInvolvedEarly: nei")
                    .replace("support: ja", "support: delvis")
                    .replace("sponsor: ja", "sponsor: vet ikke"));
    private final Respondent it = respondent("IT", YAML.replace("orgUnits:", "orgUnits:\n  - {id: it, name: IT}"));

    @Test
    void who_said_what_is_told_with_what_hangs_on_it_and_the_most_urgent_first() {
        List<Disagreement> found = between(leaders, unions, it).found();

        assertThat(found)
                .extracting(Disagreement::fact)
                .containsExactly("involvement.unionsInvolvedEarly", "orgUnits.skole.managers.support");
        Disagreement early = found.get(0);
        assertThat(early.views())
                .extracting(Disagreement.View::respondent, Disagreement.View::answer)
                .containsExactly(tuple("ledelsen", "yes"), tuple("tillitsvalgte", "no"), tuple("IT", "yes"));
        assertThat(early.decides())
                .extracting(each -> each.rule().toString())
                .containsExactly("advice02/unions-involved-late");
        assertThat(early.severity()).isEqualTo(Severity.ACT_NOW);
        assertThat(early.views().get(1).source().line()).isEqualTo(5);
    }

    @Test
    void what_decides_nothing_is_for_information() {
        Disagreement support = between(leaders, unions).found().get(1);
        assertThat(support.fact()).isEqualTo("orgUnits.skole.managers.support");
        assertThat(support.decides()).isEmpty();
        assertThat(support.severity()).isEqualTo(Severity.FOR_INFORMATION);
    }

    @Test
    void that_somebody_does_not_know_is_no_disagreement() {
        assertThat(between(leaders, unions).found())
                .extracting(Disagreement::fact)
                .doesNotContain("leadership.sponsor");
    }

    @Test
    void what_comes_of_everybodys_answers_is_agreed_and_nothing_else() {
        Disagreements all = between(leaders, unions, it);
        assertThat(all.agreed())
                .extracting(each -> each.rule().toString())
                .contains("advice02/managers-lack-means")
                .doesNotContain("advice02/unions-involved-late");
        assertThat(between(leaders, leaders).agreed())
                .hasSameElementsAs(List.copyOf(ENGINE.evaluate(leaders.profile()).findings().stream()
                        .filter(each -> !(each instanceof Strength))
                        .toList()));
    }

    @Test
    void the_order_of_respondents_changes_nothing_but_the_order_of_their_answers() {
        assertThat(between(unions, it, leaders).found())
                .extracting(Disagreement::fact, each -> each.decides().size(), Disagreement::severity)
                .isEqualTo(between(leaders, unions, it).found().stream()
                        .map(each -> tuple(each.fact(), each.decides().size(), each.severity()))
                        .toList());
    }

    @Test
    void a_part_that_not_all_have_named_is_told() {
        assertThat(between(leaders, unions, it).onlySome()).containsExactly(entry("orgUnits.it", List.of("IT")));
        assertThat(between(leaders, unions).onlySome()).isEmpty();
    }

    private static Disagreements between(Respondent... respondents) {
        return Disagreements.between(ENGINE, List.of(respondents));
    }

    private static Respondent respondent(String name, String yaml) {
        return new Respondent(name, ProfileReader.read(name + ".yaml", yaml.getBytes(UTF_8)));
    }
}
