package no.niraad.rules.whatif;

import java.util.List;
import no.niraad.model.finding.NotJudged;

/**
 * A fact that nobody has answered, and what its answer can settle.
 *
 * @param fact its path
 * @param decides what could not be judged and can be by some answer to this fact alone, the others as they are; in the order of
 *     the rules; empty where that was not worked out, since it would be more work on the rules of packs than is done
 * @param urgent how many of them would be acted on now
 */
public record NextQuestion(String fact, List<NotJudged> decides, int urgent) {

    public NextQuestion {
        decides = List.copyOf(decides);
    }
}
