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
        /** There is no answer that somebody could change to clear it: it takes something new. */
        NO_CHANGE,
        /** It goes away when an initiative is put off or brought to its end, which nobody does for the sake of one finding. */
        ONLY_BY_PHASE,
        /** Its rule tells no first step, so that there is none to plan. */
        NO_STEP,
        /** Its rule, of a pack with full rights, does not tell what it rests on. */
        NO_PROOF,
        /** What would clear it was not worked out: it would be more work on the rules of packs than is done. */
        TOO_MUCH_WORK;

        /** {@return whether there is a step for it, which another plan could take} */
        public boolean hasStep() {
            return compareTo(NO_CHANGE) < 0;
        }
    }
}
