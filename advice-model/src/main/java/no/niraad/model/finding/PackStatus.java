package no.niraad.model.finding;

import java.util.List;

/**
 * Where the organisation stands on what a pack asks beside the built-in facts, and on how much that rests. It is no score.
 *
 * @param pack id of the pack
 * @param state the state
 * @param asked number of answers that the pack asks of this profile
 * @param known how many of them are known
 * @param underWay paths of the facts that are partly in place or planned, ordered
 */
public record PackStatus(String pack, AdviceState state, int asked, int known, List<String> underWay) {

    public PackStatus {
        underWay = List.copyOf(underWay);
    }
}
