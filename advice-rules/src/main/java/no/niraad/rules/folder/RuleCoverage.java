package no.niraad.rules.folder;

import java.util.List;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;

/**
 * How well the cases try one rule.
 *
 * @param rule the rule
 * @param fires in how many cases of its folder it is told, or given as a reason
 * @param silent in how many it is not; of a strength, in how many it is told of less than in the healthy profile
 * @param conditions each single condition, in the order of the rule; none of an observation
 */
public record RuleCoverage(RuleInfo rule, int fires, int silent, List<Condition> conditions) {

    public RuleCoverage {
        conditions = List.copyOf(conditions);
    }

    /**
     * One question or comparison of a rule.
     *
     * @param fact simple name of the kind of fact that is asked
     * @param text what is asked
     * @param line line in the rule's file
     * @param isTrue how often it is true, over all cases and all facts
     * @param isFalse how often it is false
     */
    public record Condition(String fact, String text, int line, int isTrue, int isFalse) {

        /** {@return whether the cases show it both ways} */
        public boolean isTried() {
            return isTrue > 0 && isFalse > 0;
        }
    }

    /**
     * {@return whether the rule is told in a case and left out in one, and each condition shown both ways} An observation is
     * tried through the rules that rest on it.
     */
    public boolean isWhole() {
        return rule.kind() == RuleKind.OBSERVATION
                || fires > 0 && silent > 0 && conditions.stream().allMatch(Condition::isTried);
    }
}
