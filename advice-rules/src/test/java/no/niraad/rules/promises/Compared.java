package no.niraad.rules.promises;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RiskFlag;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Strength;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Sources;
import org.jspecify.annotations.Nullable;

/** What is said before and after a change of one profile: findings found again by their rule and what they are about. */
record Compared(Map<String, Finding> before, Map<String, Finding> after, List<NotJudged> open) {

    static Compared of(Profile before, Profile after) {
        return of(assess(before), after);
    }

    static Compared of(Assessment before, Profile after) {
        Assessment now = assess(after);
        return new Compared(byKey(before), byKey(now), now.notJudged());
    }

    static Assessment assess(Profile profile) {
        return Sources.engine().evaluate(profile);
    }

    private static Map<String, Finding> byKey(Assessment assessment) {
        var byKey = new HashMap<String, Finding>();
        assessment.findings().forEach(it -> byKey.put(key(it), it));
        return byKey;
    }

    static String key(Finding finding) {
        return finding.rule() + " about " + finding.about().key();
    }

    /** {@return findings that are there now and were not before} */
    Set<String> added() {
        return missing(after, before);
    }

    /** {@return findings that were there before and are not now} */
    Set<String> removed() {
        return missing(before, after);
    }

    private static Set<String> missing(Map<String, Finding> from, Map<String, Finding> in) {
        var keys = new TreeSet<>(from.keySet());
        keys.removeAll(in.keySet());
        return keys;
    }

    /**
     * {@return risks and recommendations that are gone or milder now, and not listed among what could not be judged with any
     * of the facts that are open now}
     */
    List<String> silenced(Predicate<String> isOpenNow) {
        return before.values().stream()
                .filter(it -> !(it instanceof Strength))
                .filter(it -> isGoneOrMilder(it, after.get(key(it))))
                .filter(it -> !isListed(it, isOpenNow))
                .map(Compared::key)
                .sorted()
                .toList();
    }

    private static boolean isGoneOrMilder(Finding was, @Nullable Finding is) {
        return is == null || is.severity().compareTo(was.severity()) > 0;
    }

    private boolean isListed(Finding was, Predicate<String> isOpenNow) {
        return open.stream()
                .filter(it -> it.rule().equals(was.rule()) && it.about().equals(was.about()))
                .anyMatch(it -> it.missing().stream().anyMatch(isOpenNow));
    }

    /** {@return risk flags that are more urgent than before, new ones among them} */
    List<Finding> raisedRisks() {
        return after.entrySet().stream()
                .filter(it -> it.getValue() instanceof RiskFlag)
                .filter(it -> isRaised(before.get(it.getKey()), it.getValue()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Compared::key))
                .toList();
    }

    private static boolean isRaised(@Nullable Finding was, Finding is) {
        return was == null || is.severity().compareTo(was.severity()) < 0;
    }

    /** {@return whether the rule, or a reason of the finding, says why promise 3 does not hold for it} */
    static boolean isTradeoff(Finding finding) {
        return isTradeoff(finding.rule()) || finding.reasons().stream().anyMatch(Compared::isTradeoff);
    }

    private static boolean isTradeoff(RuleId rule) {
        return Rulebook.builtIn().rule(rule).filter(it -> it.tradeoff() != null).isPresent();
    }
}
