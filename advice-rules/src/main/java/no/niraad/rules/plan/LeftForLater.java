package no.niraad.rules.plan;

import java.util.List;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Findings that the plan does not clear.
 *
 * @param findings one or more, all of one rule
 * @param reason why not
 * @param waitsFor the rule whose step must be done first and is not in the plan either; null for other reasons
 */
public record LeftForLater(
        List<Finding> findings, Reason reason, @Nullable RuleId waitsFor) {

    public LeftForLater {
        findings = List.copyOf(findings);
    }

    /** Why something is left for later. */
    public enum Reason {
        /** What is in the plan weighs more, and there is no room for both. */
        WEIGHS_LESS,
        /** The step is in the plan, but is taken in the most urgent places first. */
        MORE_PLACES,
        /** The step takes longer than the plan reaches. */
        TOO_LONG,
        /** It builds on a step that is left for later as well. */
        BUILDS_ON,
        /** There is no answer that somebody could change to clear it. */
        NO_CHANGE
    }
}
