package no.niraad.rules.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * As much of a finding as tells whether it is the same as before.
 *
 * @param severity how urgent it is; null when there is no finding
 * @param reasons what sharpens or eases it
 * @param open whether there is none since answers are missing
 */
record FindingState(@Nullable Severity severity, List<RuleId> reasons, boolean open) {

    /** Neither found nor open. */
    static final FindingState NONE = new FindingState(null, List.of(), false);

    private static final FindingState OPEN = new FindingState(null, List.of(), true);

    /** {@return the state of all that is found or open in an assessment, by its key} */
    static Map<String, FindingState> all(Assessment assessment) {
        Map<String, FindingState> states = new HashMap<>();
        assessment.notJudged().forEach(it -> states.put(it.key(), OPEN));
        assessment.findings().forEach(it -> states.put(it.key(), of(it)));
        return states;
    }

    private static FindingState of(Finding finding) {
        return new FindingState(finding.severity(), finding.reasons(), false);
    }
}
