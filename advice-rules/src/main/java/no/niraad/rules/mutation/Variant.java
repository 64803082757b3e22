package no.niraad.rules.mutation;

import no.niraad.rules.syntax.Expression;
import org.jspecify.annotations.Nullable;

/**
 * What could stand in place of an expression.
 *
 * @param kind what kind of change it is
 * @param line where it stands
 * @param change what was changed, in words of DRL
 * @param expression what stands there now; null when nothing does
 */
record Variant(
        Mutant.Kind kind, int line, String change, @Nullable Expression expression) {

    /** {@return the same change, seen from an expression around it} */
    Variant within(Expression around) {
        return new Variant(kind, line, change, around);
    }
}
