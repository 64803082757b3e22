package no.niraad.report.words;

import java.util.Comparator;
import no.niraad.model.finding.RuleId;

/**
 * Where rules come from: a piece of advice, or a pack. The advice comes first, in order.
 *
 * @param advice the piece of advice; 0 for a pack
 * @param pack id of the pack; empty for a piece of advice
 */
public record Source(int advice, String pack) implements Comparable<Source> {

    private static final Comparator<Source> ORDER = Comparator.comparing((Source it) -> it.advice == 0)
            .thenComparing(Source::advice)
            .thenComparing(Source::pack);

    /** {@return where a rule comes from, by the piece of advice that it belongs to} */
    public static Source of(int advice, RuleId rule) {
        return new Source(advice, advice == 0 ? rule.folder() : "");
    }

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
