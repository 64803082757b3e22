package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Conditions;
import no.niraad.rules.condition.Effort;
import no.niraad.rules.condition.Layout;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.condition.UnreadableConditionException;

/** Every rule that concludes something, in the order of the rulebook, ready to be asked of the facts of a profile. */
final class JudgedRules {

    /** Far above what rules ask that look at one fact, or join two by ==; one that runs away reaches them soon. */
    private static final long TESTS_PER_FACT = 10_000;

    private static final long MATCHES_PER_FACT = 1_000;

    private final Layout layout;
    private final Observations observations;
    private final Map<String, Integer> adviceOfFolder = new HashMap<>();
    private final Map<String, List<JudgedRule>> reasons = new HashMap<>();
    private final List<JudgedRule> rules = new ArrayList<>();

    private JudgedRules(List<AdviceInfo> advice, List<RuleInfo> rules, Layout layout) {
        this.layout = layout;
        observations = new Observations(rules);
        advice.forEach(it -> adviceOfFolder.put(it.folder(), it.number()));
    }

    /** {@return the rules made ready} */
    static JudgedRules of(List<AdviceInfo> advice, List<RuleInfo> rules) {
        return of(advice, rules, new Layout());
    }

    /** {@return the rules made ready for facts that are laid out already; they ask for nothing that is not in the layout} */
    static JudgedRules of(List<AdviceInfo> advice, List<RuleInfo> rules, Layout layout) {
        var judged = new JudgedRules(advice, rules, layout);
        JudgedRule[] ready = new JudgedRule[rules.size()];
        for (int i = 0; i < ready.length; i++) {
            if (rules.get(i).kind() == RuleKind.REASON) {
                ready[i] = judged.ready(i, rules.get(i), List.of());
                judged.addReason(ready[i]);
            }
        }
        for (int i = 0; i < ready.length; i++) {
            RuleInfo rule = rules.get(i);
            if (rule.makesFinding()) {
                ready[i] = judged.ready(
                        i, rule, judged.reasons.getOrDefault(rule.id().toString(), List.of()));
            }
        }
        for (JudgedRule each : ready) {
            if (each != null) {
                judged.rules.add(each);
            }
        }
        return judged;
    }

    private void addReason(JudgedRule reason) {
        String target = reason.info().id().folder() + "/" + reason.info().sharpens();
        reasons.computeIfAbsent(target, it -> new ArrayList<>()).add(reason);
    }

    private JudgedRule ready(int index, RuleInfo rule, List<JudgedRule> reasons) {
        try {
            return new JudgedRule(
                    index,
                    rule,
                    adviceOfFolder.getOrDefault(rule.id().folder(), 0),
                    Conditions.of(observations.expand(rule), rule.about(), BuiltIn::type, layout),
                    reasons,
                    JudgedRule.least(rule));
        } catch (UnreadableConditionException e) {
            throw new UnreadableConditionException(
                    rule.file() + ":" + rule.line() + ": rule " + rule.id() + ": " + e.getMessage());
        }
    }

    /** {@return the rules in their order} */
    List<JudgedRule> all() {
        return rules;
    }

    /**
     * {@return the rule with an id}
     *
     * @throws IllegalArgumentException when there is none, or it is an observation
     */
    JudgedRule rule(RuleId id) {
        return rules.stream()
                .filter(it -> it.info().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + id + " that makes a finding."));
    }

    /** {@return what the rules ask for, and where the answers stand} */
    Layout layout() {
        return layout;
    }

    /**
     * {@return the facts of a profile, ready to be asked} The work that this may be grows with their number and is counted, not
     * timed: whether a profile can be judged must not depend on the machine.
     */
    Rows rows(List<Object> facts) {
        return layout.rows(facts, effort(facts.size()));
    }

    /** {@return how much work the rules may be for so many facts} */
    static Effort effort(int facts) {
        return Effort.of(TESTS_PER_FACT * (facts + 1L), MATCHES_PER_FACT * (facts + 1L));
    }

    /**
     * {@return how every rule fares on the facts of a profile}
     *
     * @throws no.niraad.rules.AssessmentFailedException when they are more work than they may be
     */
    Judgements judge(Rows rows) {
        return new Judgements(rules, rows, null);
    }

    /** {@return the same, where the rules of each folder may be so much work, however much those of others are} */
    Judgements judge(Rows rows, Supplier<Effort> effort) {
        return new Judgements(rules, rows, effort);
    }
}
