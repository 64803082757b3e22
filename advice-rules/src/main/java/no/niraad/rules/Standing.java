package no.niraad.rules;

import java.util.List;
import no.niraad.model.finding.Subject;
import no.niraad.rules.condition.Truth;

/**
 * How one rule fares on one thing that it could speak of.
 *
 * @param about what it speaks of, or would
 * @param outcome true where it fires, unknown where it would if more were known; where it does neither, there is none
 * @param facts paths of the facts that make it fire, or that it waits for, ordered
 * @param separate whether the rule reads each of these facts once, as an answer or a choice of its own: none follows from another,
 *     none is counted, and of each some answers make true what is asked, and others false
 */
public record Standing(Subject about, Truth outcome, List<String> facts, boolean separate) {

    public Standing {
        facts = List.copyOf(facts);
    }
}
