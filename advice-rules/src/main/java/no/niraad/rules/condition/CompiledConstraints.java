package no.niraad.rules.condition;

import org.jspecify.annotations.Nullable;

/**
 * The constraints of the built-in rules as Java code, which the build writes: one class for all, since hundreds of small ones
 * are slow to load and slow to call. Each constraint has a number, see {@link ConstraintNumbers}.
 */
public interface CompiledConstraints {

    /**
     * {@return whether a constraint holds of a fact}
     *
     * @param value what the variable that the constraint compares with is bound to; null when it compares with none
     */
    boolean test(int number, Object fact, @Nullable Object value);

    /** {@return the property of a fact that a binding stands for; null when it has no value} */
    @Nullable
    Object read(int number, Object fact);

    /** {@return whether a comparison holds of two values that are known} */
    static boolean compare(@Nullable Object left, String operator, @Nullable Object right) {
        return left != null && right != null && Comparison.holds(left, operator, right);
    }
}
