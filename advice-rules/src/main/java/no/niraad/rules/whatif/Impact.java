package no.niraad.rules.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Strength;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the risks and recommendations of a profile when answers change, by whole evaluations before and after.
 *
 * @param cleared those that are gone, as they were
 * @param raised those that are new or more urgent, as they are then
 * @param eased those that are less urgent, as they are then
 */
public record Impact(List<Finding> cleared, List<Finding> raised, List<Finding> eased) {

    public Impact {
        cleared = List.copyOf(cleared);
        raised = List.copyOf(raised);
        eased = List.copyOf(eased);
    }

    /** {@return what differs from one assessment to another} Findings are found again by their rule and what they are about. */
    public static Impact between(Assessment before, Assessment after) {
        Map<String, Finding> was = byKey(before);
        Map<String, Finding> is = byKey(after);
        var raised = new ArrayList<Finding>();
        var eased = new ArrayList<Finding>();
        is.forEach((key, finding) -> {
            Finding earlier = was.remove(key);
            int order = earlier == null ? 1 : earlier.severity().compareTo(finding.severity());
            if (order != 0) {
                (order > 0 ? raised : eased).add(finding);
            }
        });
        return new Impact(List.copyOf(was.values()), raised, eased);
    }

    private static Map<String, Finding> byKey(Assessment assessment) {
        var byKey = new LinkedHashMap<String, Finding>();
        for (Finding finding : assessment.findings()) {
            if (!(finding instanceof Strength)) {
                byKey.put(finding.key(), finding);
            }
        }
        return byKey;
    }

    /** {@return the finding among these that says the same of the same; null when there is none} */
    static @Nullable Finding find(List<Finding> findings, Finding wanted) {
        for (Finding finding : findings) {
            if (finding.key().equals(wanted.key())) {
                return finding;
            }
        }
        return null;
    }
}
