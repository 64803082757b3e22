package no.niraad.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileDelta;
import no.niraad.model.finding.Assessment;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Answers;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.difference.FindingChange.Kind;

/** What is told of the difference between two profiles is so: judged again with the answers that are named, and with fewer. */
class DifferenceTest {

    private static final AdviceEngine ENGINE = AdviceEngine.create();
    private static final int MOST_CHANGES = 30;

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void all_changes_together_make_the_later_profile_and_none_the_earlier(@ForAll long seed) {
        Profile before = RandomProfiles.of(seed);
        Profile after = RandomProfiles.of(seed + 1);
        var delta = ProfileDelta.between(before, after);

        assertThat(ProfileDelta.between(delta.with(delta.changes()), after).changes())
                .isEmpty();
        assertThat(ProfileDelta.between(before, delta.with(List.of())).changes())
                .isEmpty();
        assertThat(states(ENGINE.evaluate(delta.with(delta.changes())))).isEqualTo(states(ENGINE.evaluate(after)));
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_causes_of_a_finding_make_the_difference_and_none_can_be_left_out(@ForAll long seed) {
        Difference difference = difference(seed);
        var delta = ProfileDelta.between(
                difference.before().profile(), difference.after().profile());
        Map<String, String> later = states(difference.after());

        for (FindingChange each : difference.findings()) {
            String key = each.finding().rule() + " " + each.finding().about().key();
            String wanted = later.getOrDefault(key, "none");
            assertThat(each.causes()).as(key).isNotEmpty();
            assertThat(stateWith(delta, each.causes(), key)).as(key).isEqualTo(wanted);
            for (AnswerChange cause : each.causes()) {
                List<AnswerChange> fewer = new ArrayList<>(each.causes());
                fewer.remove(cause);
                assertThat(stateWith(delta, fewer, key))
                        .as(key + " without " + cause.path())
                        .isNotEqualTo(wanted);
            }
        }
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void every_finding_of_both_is_told_once_as_changed_or_as_unchanged(@ForAll long seed) {
        Difference difference = difference(seed);
        Map<String, String> before = states(difference.before());
        Map<String, String> after = states(difference.after());
        Map<String, String> told = new TreeMap<>();
        difference
                .findings()
                .forEach(it -> told.put(
                        it.finding().rule() + " " + it.finding().about().key(),
                        it.kind().name()));

        Map<String, String> expected = new TreeMap<>();
        before.forEach((key, state) -> {
            if (!state.equals("open") && !after.getOrDefault(key, "none").equals(state)) {
                expected.put(key, after.getOrDefault(key, "none"));
            }
        });
        after.forEach((key, state) -> {
            String was = before.getOrDefault(key, "none");
            if (!state.equals("open") && (was.equals("none") || was.equals("open"))) {
                expected.put(key, "new");
            }
        });
        assertThat(told.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (key, state) -> assertThat(Kind.valueOf(told.get(key))).as(key).isIn(kinds(state)));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_profile_does_not_differ_from_itself_in_another_order(@ForAll long seed) {
        Profile profile = RandomProfiles.of(seed);
        Profile shuffled = Answers.lists(profile, it -> {
            var items = new ArrayList<Object>(it);
            Collections.shuffle(items, new Random(seed));
            return items;
        });
        Difference difference = Difference.between(ENGINE, ENGINE.evaluate(profile), ENGINE.evaluate(shuffled));
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.findings()).isEmpty();
    }

    private static List<Kind> kinds(String state) {
        return switch (state) {
            case "new" -> List.of(Kind.NEW);
            case "open" -> List.of(Kind.NO_LONGER_JUDGED);
            case "none" -> List.of(Kind.CLEARED, Kind.SUBJECT_GONE);
            default -> List.of(Kind.CHANGED);
        };
    }

    /** A profile, and the same with some of what another one says. */
    private static Difference difference(long seed) {
        Profile before = RandomProfiles.of(seed);
        var delta = ProfileDelta.between(before, RandomProfiles.of(seed + 1));
        List<AnswerChange> some = new ArrayList<>(delta.changes());
        Collections.shuffle(some, new Random(seed));
        Profile after = delta.with(some.subList(0, Math.min(some.size(), MOST_CHANGES)));
        return Difference.between(ENGINE, ENGINE.evaluate(before), ENGINE.evaluate(after));
    }

    private static String stateWith(ProfileDelta delta, List<AnswerChange> changes, String key) {
        return states(ENGINE.evaluate(delta.with(changes))).getOrDefault(key, "none");
    }

    private static Map<String, String> states(Assessment assessment) {
        Map<String, String> states = new TreeMap<>();
        assessment
                .notJudged()
                .forEach(it -> states.put(it.rule() + " " + it.about().key(), "open"));
        assessment
                .findings()
                .forEach(it -> states.put(it.rule() + " " + it.about().key(), it.severity() + " " + it.reasons()));
        return states;
    }
}
