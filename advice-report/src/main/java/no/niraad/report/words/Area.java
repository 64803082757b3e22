package no.niraad.report.words;

import java.util.List;
import no.niraad.model.finding.AdviceState;

/**
 * What a report tells the state of: a piece of advice, or what a pack asks beside the built-in facts.
 *
 * @param number number of the advice; empty for a pack
 * @param title what it is called
 * @param brief what it is called in a word or two, such as {@code Råd 2}
 * @param line number and title
 * @param state where the organisation stands
 * @param asked how many facts are asked for
 * @param known how many of them are known
 * @param underWay paths of what is partly in place or planned
 */
public record Area(
        String number,
        String title,
        String brief,
        String line,
        AdviceState state,
        int asked,
        int known,
        List<String> underWay) {}
