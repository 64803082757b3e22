package no.niraad.rules.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One side of a comparison. */
sealed interface Operand {

    /**
     * A property of the fact that the constraint stands in, or of a bound fact.
     *
     * @param variable the bound variable, such as {@code $orgUnit}; null for the fact itself
     * @param path the names to follow, such as {@code managers.support.lacking}
     */
    record Property(@Nullable String variable, List<String> path) implements Operand {}

    /**
     * A value written in the rule: text, whole number, truth value, or the last part of an enum constant.
     *
     * @param value a {@link String}, {@link Long} or {@link Boolean}
     */
    record Literal(Object value) implements Operand {}
}
