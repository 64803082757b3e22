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
 */
public record Standing(Subject about, Truth outcome, List<String> facts) {

    public Standing {
        facts = List.copyOf(facts);
    }
}
