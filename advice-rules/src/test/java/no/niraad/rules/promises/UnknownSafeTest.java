package no.niraad.rules.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Answers;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.Rulebook;

/**
 * Promise 1: an unknown answer yields nothing. Taking an answer away adds no finding of any kind, gives no finding a new
 * reason, and makes none more urgent. A risk or recommendation that is gone or milder for it is listed as not judged, with
 * that answer among what is missing.
 *
 * <p>One thing may rise: where an answer that eased a finding becomes unknown, the finding is as urgent again as its rule
 * says. The finding itself rests on what is known, and to keep it eased would be to take for known what nobody answered.
 */
class UnknownSafeTest {

    private static final int CHANGES = 1;

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void taking_an_answer_away_yields_nothing(@ForAll long seed) {
        Profile profile = RandomProfiles.of(seed);
        List<String> known = Answers.of(profile).entrySet().stream()
                .filter(it -> it.getValue().isKnown())
                .map(Map.Entry::getKey)
                .toList();
        Assessment before = Compared.assess(profile);
        var random = new Random(seed);
        for (int i = 0; i < CHANGES && !known.isEmpty(); i++) {
            String path = known.get(random.nextInt(known.size()));
            assertThat(yielded(before, path)).as(path + " becomes unknown").isEmpty();
        }
    }

    /** {@return what comes of an answer that becomes unknown} */
    static List<String> yielded(Assessment before, String path) {
        Compared compared = Compared.of(before, Answers.with(before.profile(), path, Answer.UNKNOWN));
        var yielded = new ArrayList<String>();
        compared.added().forEach(it -> yielded.add("new: " + it));
        compared.silenced(path::equals).forEach(it -> yielded.add("gone or milder without a word: " + it));
        compared.after().forEach((key, is) -> {
            Finding was = compared.before().get(key);
            if (was != null && !was.reasons().containsAll(is.reasons())) {
                yielded.add("new reason: " + key + " " + is.reasons());
            }
            if (was != null && is.severity().compareTo(was.severity()) < 0 && !hasLostWhatEasedIt(was, is)) {
                yielded.add("raised: " + key + " from " + was.severity() + " to " + is.severity());
            }
        });
        return yielded;
    }

    private static boolean hasLostWhatEasedIt(Finding was, Finding is) {
        return was.reasons().stream().filter(it -> !is.reasons().contains(it)).anyMatch(UnknownSafeTest::eases);
    }

    private static boolean eases(RuleId reason) {
        return Rulebook.builtIn().rule(reason).filter(RuleInfo::eases).isPresent();
    }
}
