package no.niraad.rules.whatif;

import java.util.List;
import no.niraad.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What was found out by asking what could be otherwise, as much of it as was asked for.
 *
 * @param clearings what would clear findings, in the order of the findings
 * @param outlook what unknown answers can still change; null when that was not asked
 * @param questions what to ask next, that which settles most first
 */
public record Insight(List<Clearing> clearings, @Nullable Outlook outlook, List<NextQuestion> questions) {

    /** Nothing was asked. */
    public static final Insight NONE = new Insight(List.of(), null, List.of());

    public Insight {
        clearings = List.copyOf(clearings);
        questions = List.copyOf(questions);
    }

    /** {@return what would clear a finding; null when that was not asked} */
    public @Nullable Clearing clearing(Finding finding) {
        for (Clearing clearing : clearings) {
            if (Impact.find(List.of(clearing.finding()), finding) != null) {
                return clearing;
            }
        }
        return null;
    }
}
