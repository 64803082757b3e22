package no.niraad.rules.oracle;

import static no.niraad.rules.oracle.Flags.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.InitiativeBuilder;
import no.niraad.model.organisation.Phase;
import no.niraad.model.organisation.Stage;
import no.niraad.rules.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where a claim says that the same lack weighs more in one setting than in another, the rules say so too. */
class OracleWeightTest {

    private record Heavier(String claim, String told, String about, Profile lighter, Profile heavier) {}

    @TestFactory
    Stream<DynamicTest> weighs_more() {
        return Stream.concat(organisation(), initiative())
                .map(it -> dynamicTest(
                        it.claim(),
                        () -> assertThat(severity(it.heavier(), it.told(), it.about()))
                                .as("%s about %s", it.told(), it.about())
                                .isLessThan(severity(it.lighter(), it.told(), it.about()))));
    }

    private static Stream<Heavier> organisation() {
        var noRoom = Settings.organisation(it -> it.enthusiasts(Settings.noRoomToAct()));
        var noMethod = Settings.organisation(it -> it.benefitsManagement(Settings.noMethod()));
        var noInfrastructure = Settings.organisation(it -> it.itGovernance(Settings.noInfrastructure()));
        var unsteered = Settings.organisation(it -> it.programme(Settings.unsteered()));
        var broad = Settings.initiative(it -> it.broadRollOut(Answer.YES));
        return Stream.of(
                new Heavier(
                        "3.2",
                        "3.1",
                        ORGANISATION,
                        Settings.at(Stage.SCALING, noRoom),
                        Settings.at(Stage.EARLY, noRoom)),
                new Heavier("7.3", "7.4", ORGANISATION, several(noMethod, 1), several(noMethod, 8)),
                new Heavier("8.2", "8.2", ORGANISATION, several(unsteered, 3), several(unsteered, 8)),
                new Heavier("9.3", "9.3", ORGANISATION, noInfrastructure, several(noInfrastructure, broad, 8)));
    }

    private static Stream<Heavier> initiative() {
        var system = Settings.initiative(it -> it.introducesSystem(Answer.YES).processesReviewed(Answer.NO));
        var decidedAbove =
                Settings.initiative(it -> it.employeesInvolved(Answer.NO).unionsInvolved(Answer.NO));
        var resisted =
                InitiativeBuilder.builder(decidedAbove).resistance(Answer.YES).build();
        var noPlan = Settings.initiative(it -> it.benefitsPlan(Answer.NO));
        return Stream.of(
                new Heavier("5.6", "5.6", "nettbrett", in(Phase.PLANNING, system), in(Phase.EXECUTION, system)),
                new Heavier("2.4", "2.4", "nettbrett", Settings.with(decidedAbove), Settings.with(resisted)),
                new Heavier("7.10", "7.10", "nettbrett", in(Phase.PLANNING, noPlan), in(Phase.REALISATION, noPlan)));
    }

    /** 0.3: both together weigh more than each alone. */
    @Test
    void low_will_and_low_change_competence_weigh_more_together() {
        Profile unwilling = Settings.organisation(
                it -> it.leadership(Settings.unwilling()).involvement(Settings.unwillingEmployees()));
        Profile unable = Settings.organisation(it -> it.competence(Settings.unable()));
        Profile both =
                ProfileBuilder.builder(unwilling).competence(Settings.unable()).build();
        Severity together = severity(both, "0.3", ORGANISATION);
        assertThat(together).isLessThan(severity(unwilling, "1.8", ORGANISATION));
        assertThat(together).isLessThan(severity(unwilling, "2.2", ORGANISATION));
        assertThat(together).isLessThanOrEqualTo(severity(unable, "6.9", ORGANISATION));
    }

    /** 6.9: it weighs more among the leaders than in one unit, and more when there are initiatives under way. */
    @Test
    void low_change_competence_weighs_most_among_leaders_of_initiatives_under_way() {
        Profile leaders = Settings.organisation(it -> it.competence(Settings.unable()));
        Profile unit = Settings.managersUnable(Settings.initiative(UnaryOperator.identity()));
        Profile underWay =
                ProfileBuilder.builder(unit).competence(Settings.unable()).build();
        Severity most = severity(underWay, "6.9", ORGANISATION);
        assertThat(most).isLessThan(severity(leaders, "6.9", ORGANISATION));
        assertThat(most).isLessThan(severity(underWay, "2.14", "nettbrett/skole"));
    }

    /** 6.14: a simple interface and high motivation lower the competence risk; either one alone does not. */
    @Test
    void competence_risk_is_lowered_by_both_and_not_by_one() {
        Severity neither = competenceRisk(Answer.UNKNOWN, Answer.UNKNOWN);
        assertThat(competenceRisk(Answer.YES, Answer.YES)).isGreaterThan(neither);
        assertThat(competenceRisk(Answer.YES, Answer.NO)).isLessThanOrEqualTo(neither);
        assertThat(competenceRisk(Answer.NO, Answer.YES)).isLessThanOrEqualTo(neither);
        assertThat(competenceRisk(Answer.YES, Answer.UNKNOWN)).isEqualTo(neither);
        assertThat(competenceRisk(Answer.UNKNOWN, Answer.YES)).isEqualTo(neither);
    }

    private static Severity competenceRisk(Answer simple, Answer motivation) {
        Initiative initiative = Settings.initiative(it -> it.simpleInterface(simple));
        return severity(Settings.incompetent(initiative, motivation), "6.13", "nettbrett/skole");
    }

    private static Profile in(Phase phase, Initiative initiative) {
        return Settings.with(InitiativeBuilder.builder(initiative).phase(phase).build());
    }

    private static Profile several(Profile profile, int count) {
        return several(profile, Settings.initiative(UnaryOperator.identity()), count);
    }

    private static Profile several(Profile profile, Initiative initiative, int count) {
        List<Initiative> copies = IntStream.range(0, count)
                .mapToObj(it ->
                        InitiativeBuilder.builder(initiative).id("tiltak" + it).build())
                .toList();
        return ProfileBuilder.builder(profile).initiatives(copies).build();
    }

    private static Severity severity(Profile profile, String claim, String about) {
        return Sources.engine().evaluate(profile).findings().stream()
                .filter(it -> !(it instanceof Strength) && it.claims().contains(claim))
                .filter(it -> it.about().key().equals(about))
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new AssertionError("claim " + claim + " is not told of " + about));
    }
}
