package no.niraad.rules.plan;

import java.util.List;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;

/**
 * A step that could be taken.
 *
 * @param findings the findings whose first step it is, the heaviest first; all of one rule
 * @param elsewhere findings of the same rule in further places, where it is not taken yet
 * @param changes answers that are others when it is done
 * @param clears all risks and recommendations that are gone when it alone is done
 * @param days how long it takes
 */
record Candidate(
        List<Finding> findings, List<Finding> elsewhere, List<AnswerChange> changes, List<Finding> clears, int days) {

    RuleId rule() {
        return findings.get(0).rule();
    }
}
