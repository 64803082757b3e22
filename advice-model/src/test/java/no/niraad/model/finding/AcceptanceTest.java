package no.niraad.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.finding.Acceptance.State;
import no.niraad.model.organisation.OrganisationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision to live with a finding is worth, and what it changes: nothing in what is found. */
class AcceptanceTest {

    private static final RuleId RULE = new RuleId("advice02", "managers-not-behind");
    private static final RuleId OTHER = new RuleId("advice02", "managers-lack-means");
    private static final Subject SKOLE =
            new Subject(List.of(new Subject.Part(Subject.Type.ORG_UNIT, "skole", "Skole")));
    private static final Profile PROFILE = ProfileBuilder.builder()
            .organisation(OrganisationBuilder.builder().name("Storvik").build())
            .assessed(new Assessed(LocalDate.of(2026, 11, 1), List.of()))
            .build();

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, IN_FORCE",
        "2026-11-01, 2026-11-01, IN_FORCE",
        "2026-01-01, 2026-10-31, EXPIRED",
        "2026-11-02, 2027-01-01, NOT_BEGUN"
    })
    void holds_from_the_first_date_to_the_last_by_the_date_of_the_profile(
            LocalDate on, LocalDate expires, State expected) {
        Assessment accepted = assessment(Basis.ADVICE).accepting(List.of(waiver(RULE, "skole", on, expires)));
        assertThat(accepted.acceptances()).extracting(Acceptance::state).containsExactly(expected);
        assertThat(accepted.isSetAside(accepted.findings().get(0))).isEqualTo(expected == State.IN_FORCE);
    }

    @Test
    void of_something_else_is_not_needed() {
        assertThat(state(RULE, "helse")).isEqualTo(State.NOT_NEEDED);
        assertThat(state(RULE, "organisation")).isEqualTo(State.NOT_NEEDED);
        assertThat(state(new RuleId("advice02", "x"), "skole")).isEqualTo(State.NOT_NEEDED);
    }

    @Test
    void of_a_rule_that_is_switched_off_is_told_with_the_reason() {
        var off = new RuleId("advice03", "other");
        assertThat(judged(inForce(off, "skole"), new RuleChange(off.toString(), null, null, "Vi har ingen.")))
                .isEqualTo(new Acceptance(inForce(off, "skole"), State.SWITCHED_OFF, "Vi har ingen."));
        assertThat(judged(inForce(RULE, "skole"), new RuleChange("advice02/many", 2, 3, "Vi er mange."))
                        .state())
                .isEqualTo(State.IN_FORCE);
    }

    @Test
    void of_a_pack_that_had_no_part_is_told_apart_from_what_is_not_needed() {
        assertThat(state(new RuleId("journal", "x"), "skole")).isEqualTo(State.PACK_NOT_LOADED);
        assertThat(state(new RuleId("arkiv", "x"), "skole")).isEqualTo(State.NOT_NEEDED);
        assertThat(new Acceptance(inForce(RULE, "skole"), State.PACK_NOT_LOADED).isUntidy())
                .isTrue();
    }

    private static Acceptance judged(Waiver waiver, RuleChange change) {
        Assessment it = assessment(Basis.ADVICE);
        var rules = new RuleSet("1", "0", 1, List.of(), List.of(change));
        return new Assessment(it.profile(), it.findings(), it.advice(), it.notJudged(), rules)
                .accepting(List.of(waiver))
                .acceptances()
                .get(0);
    }

    @Test
    void of_what_cannot_be_judged_is_told_apart_from_what_is_gone() {
        assertThat(state(OTHER, "organisation")).isEqualTo(State.NOT_JUDGED);
    }

    @Test
    void changes_nothing_in_what_was_found() {
        Assessment plain = assessment(Basis.ADVICE);
        Assessment accepted = plain.accepting(List.of(inForce(RULE, "skole")));
        assertThat(new Assessment(
                        accepted.profile(),
                        accepted.findings(),
                        accepted.advice(),
                        accepted.notJudged(),
                        accepted.rules()))
                .isEqualTo(plain);
    }

    @Test
    void never_sets_a_duty_aside_but_tells_that_it_is_accepted() {
        Assessment accepted = assessment(Basis.DUTY).accepting(List.of(inForce(RULE, "skole")));
        Finding duty = accepted.findings().get(0);
        assertThat(accepted.acceptanceOf(duty)).isPresent();
        assertThat(accepted.isSetAside(duty)).isFalse();
    }

    @Test
    void is_renewed_by_a_later_decision_while_the_old_one_is_told_as_expired() {
        Waiver old = waiver(RULE, "skole", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        Waiver renewed = inForce(RULE, "skole");
        Assessment accepted = assessment(Basis.ADVICE).accepting(List.of(old, renewed));
        assertThat(accepted.acceptances()).extracting(Acceptance::state).containsExactly(State.EXPIRED, State.IN_FORCE);
        assertThat(accepted.acceptanceOf(accepted.findings().get(0))).contains(renewed);
    }

    private static State state(RuleId rule, String about) {
        return assessment(Basis.ADVICE)
                .accepting(List.of(inForce(rule, about)))
                .acceptances()
                .get(0)
                .state();
    }

    private static Waiver inForce(RuleId rule, String about) {
        return waiver(rule, about, LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1));
    }

    private static Waiver waiver(RuleId rule, String about, LocalDate on, LocalDate expires) {
        return new Waiver(rule, about, "grunn", "kommunedirektør", on, expires, "sak 26/1", null);
    }

    private static Assessment assessment(Basis basis) {
        var flag =
                new RiskFlag(RULE, 2, SKOLE, Severity.ACT_NOW, basis, List.of("2.10"), List.of(), List.of(), Map.of());
        var open = new NotJudged(OTHER, 2, Subject.ORGANISATION, List.of("involvement.managersHaveMeans"));
        return new Assessment(
                PROFILE,
                List.of(flag),
                List.of(),
                List.of(open),
                new RuleSet("1", "0", 1, List.of(new RulePack("arkiv", "1", "0", 1, false)), List.of()));
    }
}
