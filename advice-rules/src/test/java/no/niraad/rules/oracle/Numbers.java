package no.niraad.rules.oracle;

import java.util.Map;
import no.niraad.rules.Rulebook;

/** The numbers that the rules are set with. They are data: the report gives none, and a pack's author may change them. */
final class Numbers {

    private static final Map<String, Integer> SET = Rulebook.builtIn().thresholds();

    private Numbers() {}

    static int of(String threshold) {
        Integer value = SET.get(threshold);
        if (value == null) {
            throw new IllegalArgumentException("no number '" + threshold + "' is set. Set are " + SET.keySet());
        }
        return value;
    }
}
