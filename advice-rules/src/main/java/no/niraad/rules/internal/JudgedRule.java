package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Conditions;
import no.niraad.rules.condition.UnreadableConditionException;

/** A rule with its conditions ready to ask. */
record JudgedRule(RuleInfo info, Conditions conditions) {

    /** {@return whether it is worth telling what the rule could have said, had more been known} */
    boolean tellsWhatIsOpen() {
        return info.kind() == RuleKind.RISK || info.kind() == RuleKind.RECOMMENDATION;
    }

    /** {@return every rule that concludes something, in the order of the rulebook} */
    static List<JudgedRule> of(List<RuleInfo> rules) {
        var observations = new Observations(rules);
        return rules.stream()
                .filter(it -> it.kind() != RuleKind.OBSERVATION)
                .map(it -> new JudgedRule(it, conditions(it, observations)))
                .toList();
    }

    private static Conditions conditions(RuleInfo rule, Observations observations) {
        try {
            return Conditions.of(observations.expand(rule), rule.about(), JudgedRule::type);
        } catch (UnreadableConditionException e) {
            throw new UnreadableConditionException(
                    rule.file() + ":" + rule.line() + ": rule " + rule.id() + ": " + e.getMessage());
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, JudgedRule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new UnreadableConditionException("There is no class " + name + ". Check the import.");
        }
    }

    /** {@return all facts by their class, as conditions ask for them} */
    static Map<Class<?>, List<Object>> byClass(List<Object> facts) {
        var byClass = new HashMap<Class<?>, List<Object>>();
        facts.forEach(it -> byClass.computeIfAbsent(it.getClass(), type -> new ArrayList<>())
                .add(it));
        return byClass;
    }
}
