package no.niraad.model.finding;

import java.util.List;

/**
 * Where the organisation stands on one piece of advice, and on how much that rests. It is no score.
 *
 * @param advice 1 to 9
 * @param state the state
 * @param asked number of facts that the rules of this advice read in this profile
 * @param known how many of them are known
 * @param underWay paths of the facts that are partly in place or planned, ordered
 */
public record AdviceStatus(int advice, AdviceState state, int asked, int known, List<String> underWay) {

    public AdviceStatus {
        underWay = List.copyOf(underWay);
    }
}
