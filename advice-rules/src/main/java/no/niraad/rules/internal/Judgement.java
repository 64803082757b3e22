package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Match;
import no.niraad.rules.condition.Truth;
import no.niraad.rules.drl.Conclusion;
import no.niraad.rules.facts.Subjects;

/**
 * The conditions of one rule asked of one profile: of which facts they hold, by which answers, and of which facts they
 * would hold if more were known.
 */
final class Judgement {

    private final RuleInfo rule;
    private final Map<Object, SortedSet<String>> holds = new IdentityHashMap<>();
    private final Map<Object, SortedSet<String>> waits = new IdentityHashMap<>();
    private final List<Object> order = new ArrayList<>();

    private Judgement(RuleInfo rule) {
        this.rule = rule;
    }

    static Judgement of(JudgedRule rule, Map<Class<?>, List<Object>> facts) {
        var judgement = new Judgement(rule.info());
        rule.conditions().matches(facts, judgement::add);
        return judgement;
    }

    private void add(Match match) {
        var side = match.truth() == Truth.TRUE ? holds : waits;
        if (!holds.containsKey(match.about()) && !waits.containsKey(match.about())) {
            order.add(match.about());
        }
        side.computeIfAbsent(match.about(), it -> new TreeSet<>()).addAll(match.facts());
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
     * {@return the paths of the answers that a conclusion rests on}
     *
     * @throws AssessmentFailedException when the conditions do not hold: the engine and the proof disagree
     */
    SortedSet<String> proof(Conclusion conclusion) {
        SortedSet<String> facts = holds.get(conclusion.about());
        if (facts == null) {
            throw new AssessmentFailedException(
                    "Rule " + rule.id() + " in " + rule.file() + " fired about "
                            + Subjects.of(conclusion.about()).key()
                            + ", but its conditions do not hold there. This is a fault of the product; please report it.",
                    null);
        }
        return facts;
    }

    /** {@return what the rule could have said, had more been known; nothing for strengths and reasons} */
    List<NotJudged> notJudged(int advice) {
        if (rule.kind() != RuleKind.RISK && rule.kind() != RuleKind.RECOMMENDATION) {
            return List.of();
        }
        RuleId id = rule.id();
        return order.stream()
                .filter(it -> !holds.containsKey(it))
                .map(it -> new NotJudged(id, advice, Subjects.of(it), List.copyOf(waits.get(it))))
                .toList();
    }
}
