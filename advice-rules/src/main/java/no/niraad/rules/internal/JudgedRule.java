package no.niraad.rules.internal;

import java.util.List;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Conditions;
import no.niraad.rules.condition.Truth;

/**
 * A rule with its conditions ready to ask.
 *
 * @param index its number among the rules
 * @param info what is known about it
 * @param advice the piece of advice it belongs to, 1 to 9; 0 when it belongs to none
 * @param conditions its conditions, those of observations in their place
 * @param reasons the rules that add to its finding, ordered by id
 * @param least unknown when it is worth telling what the rule could have said, had more been known; else true
 */
record JudgedRule(int index, RuleInfo info, int advice, Conditions conditions, List<JudgedRule> reasons, Truth least) {

    /** {@return from which truth on it is worth telling how a rule fares} */
    static Truth least(RuleInfo rule) {
        return rule.kind() == RuleKind.RISK || rule.kind() == RuleKind.RECOMMENDATION ? Truth.UNKNOWN : Truth.TRUE;
    }
}
