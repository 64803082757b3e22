package no.niraad.rules.plan;

import java.util.List;
import no.niraad.model.finding.Assessment;

/**
 * The few steps to take first. The same assessment, terms and rules always give an equal plan.
 *
 * @param assessment what it is made from
 * @param after what the rules say when all steps are done and nothing else has changed
 * @param terms what it is held within
 * @param small whether it is made for a small organisation: fewer steps, and together with others
 * @param proven whether no choice of steps within the terms clears what weighs more; otherwise none was found
 * @param steps the steps in the order in which they begin; empty when nothing is to be done, or nothing fits
 * @param later what the plan does not clear, the heaviest first
 */
public record Plan(
        Assessment assessment,
        Assessment after,
        Terms terms,
        boolean small,
        boolean proven,
        List<PlannedStep> steps,
        List<LeftForLater> later) {

    public Plan {
        steps = List.copyOf(steps);
        later = List.copyOf(later);
    }
}
