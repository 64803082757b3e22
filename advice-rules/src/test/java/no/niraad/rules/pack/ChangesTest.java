package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.RandomProfiles;
import org.junit.jupiter.api.Test;

/** A built-in rule is switched off, and a number changed, by configuration with a reason; every assessment shows it. */
class ChangesTest {

    private static final RuleId RULE = RuleId.parse("advice02/managers-not-behind");

    @Test
    void a_rule_that_is_switched_off_says_nothing_and_all_others_say_what_they_said() {
        AdviceEngine without =
                Packs.BUILT_IN.toBuilder().without(RULE, "Målt på annen måte").build();
        for (int seed = 0; seed < 50; seed++) {
            Profile profile = RandomProfiles.of(seed);
            Assessment changed = without.evaluate(profile);

            assertThat(changed.findings())
                    .isEqualTo(Packs.BUILT_IN.evaluate(profile).findings().stream()
                            .filter(it -> !it.rule().equals(RULE))
                            .toList());
            assertThat(changed.rules().changes())
                    .containsExactly(new RuleChange(RULE.toString(), null, null, "Målt på annen måte"));
        }
    }

    @Test
    void a_number_that_is_another_is_shown_with_what_it_was() {
        AdviceEngine other = Packs.BUILT_IN.toBuilder()
                .number("advice08/many-at-once", 1, "Liten kommune")
                .build();

        int usual = Packs.BUILT_IN.rulebook().thresholds().get("advice08/many-at-once");
        assertThat(other.rulebook().thresholds()).containsEntry("advice08/many-at-once", 1);
        assertThat(other.evaluate(Packs.profile()).rules().changes())
                .containsExactly(new RuleChange("advice08/many-at-once", usual, 1, "Liten kommune"));
    }

    @Test
    void a_change_needs_a_reason_and_something_to_change() {
        AdviceEngine.Builder builder = Packs.BUILT_IN.toBuilder()
                .without(RULE, " ")
                .without(RuleId.parse("observations/early-stage"), "reason")
                .number("advice08/many-at-one", 1, "reason");

        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidRulebookException.class,
                        it -> assertThat(it.problems())
                                .isEqualTo(List.of(
                                        "The change of advice02/managers-not-behind has no reason. Say why: every report shows it.",
                                        "There is no built-in rule 'observations/early-stage' that can be changed.",
                                        "There is no built-in number 'advice08/many-at-one' that can be changed."
                                                + " Did you mean 'advice08/many-at-once'?")));
    }
}
