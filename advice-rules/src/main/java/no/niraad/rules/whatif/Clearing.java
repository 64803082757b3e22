package no.niraad.rules.whatif;

import java.util.List;
import no.niraad.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What would clear a finding.
 *
 * @param finding a risk or recommendation
 * @param remedies the minimal sets of changes that do, the fewest changes first, then those that raise nothing else
 * @param complete whether these are all sets of up to three changes that somebody can make; otherwise there may be more
 * @param obstacle why there is none; null when there is one
 */
public record Clearing(
        Finding finding,
        List<Remedy> remedies,
        boolean complete,
        @Nullable Obstacle obstacle) {

    public Clearing {
        remedies = List.copyOf(remedies);
    }

    /** Why no change of answers clears a finding. */
    public enum Obstacle {
        /** It rests on how things are, or on something that is not there yet; see its first step. */
        NO_ANSWER_TO_CHANGE,
        /** The rule does not tell what it rests on: it belongs to a pack with full rights. */
        NO_PROOF,
        /** Trying it would be more work on the rules of packs than is done; nobody knows whether something clears it. */
        TOO_MUCH_WORK
    }
}
