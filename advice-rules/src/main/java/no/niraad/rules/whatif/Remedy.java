package no.niraad.rules.whatif;

import java.util.List;
import no.niraad.model.change.AnswerChange;

/**
 * Changes of answers that together clear a finding; without any one of them they would not.
 *
 * @param changes the changes, ordered by path
 * @param impact all that becomes of the profile's findings then; the finding is among what is cleared
 * @param waitsFor paths of unknown answers that could bring the finding back; empty when it is cleared whatever they are
 */
public record Remedy(List<AnswerChange> changes, Impact impact, List<String> waitsFor) {

    public Remedy {
        changes = List.copyOf(changes);
        waitsFor = List.copyOf(waitsFor);
    }
}
