package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.Match;
import no.niraad.rules.condition.Reading;
import no.niraad.rules.condition.Truth;
import no.niraad.rules.facts.Subjects;

/**
 * The conditions of one rule asked of one profile: of which facts they hold, by which answers, and of which facts they
 * would hold if more were known.
 */
final class Judgement {

    private final RuleInfo rule;
    private final Map<Object, Set<Reading>> holds = new IdentityHashMap<>();
    private final Map<Object, Set<Reading>> waits = new IdentityHashMap<>();
    private final List<Object> order = new ArrayList<>();

    private Judgement(RuleInfo rule) {
        this.rule = rule;
    }

    /** {@return where a rule holds and where it waits for answers} */
    static Judgement of(JudgedRule rule, Map<Class<?>, List<Object>> facts) {
        var judgement = new Judgement(rule.info());
        rule.conditions().matches(rule.tellsWhatIsOpen() ? Truth.UNKNOWN : Truth.TRUE, facts, judgement::add);
        return judgement;
    }

    private void add(Match match) {
        var side = match.truth() == Truth.TRUE ? holds : waits;
        if (!holds.containsKey(match.about()) && !waits.containsKey(match.about())) {
            order.add(match.about());
        }
        side.computeIfAbsent(match.about(), it -> new LinkedHashSet<>()).addAll(match.readings());
    }

    /** {@return the rule} */
    RuleInfo rule() {
        return rule;
    }

    /** {@return the facts that the rule holds of} */
    List<Object> holdsOf() {
        return order.stream().filter(holds::containsKey).toList();
    }

    /**
     * {@return the answers that a conclusion rests on}
     *
     * @throws AssessmentFailedException when the conditions do not hold: the engine and the proof disagree
     */
    Set<Reading> proof(Object about) {
        Set<Reading> readings = holds.get(about);
        if (readings == null) {
            throw new AssessmentFailedException(
                    "Rule " + rule.id() + " in " + rule.file() + " fired about "
                            + Subjects.of(about).key()
                            + ", but its conditions do not hold there. This is a fault of the product; please report it.",
                    null);
        }
        return readings;
    }

    /** {@return what the rule could have said, had more been known} */
    List<NotJudged> notJudged(int advice) {
        RuleId id = rule.id();
        return order.stream()
                .filter(it -> !holds.containsKey(it))
                .map(it -> new NotJudged(id, advice, Subjects.of(it), missing(waits.get(it))))
                .toList();
    }

    private static List<String> missing(Set<Reading> readings) {
        return readings.stream()
                .flatMap(it -> it.facts().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
