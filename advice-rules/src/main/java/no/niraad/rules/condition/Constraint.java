package no.niraad.rules.condition;

import java.util.List;

/** One constraint on a fact, parsed from its text. */
sealed interface Constraint {

    /** A property that is asked for to be true. */
    record Holds(Operand.Property property) implements Constraint {}

    /** Two values compared; the operator is one of {@code == != < <= > >=}. */
    record Compare(Operand.Property left, String operator, Operand right) implements Constraint {}

    /** A variable bound to a property; always true. */
    record Bind(String variable, Operand.Property property) implements Constraint {}

    /** The opposite. */
    record Not(Constraint inner) implements Constraint {}

    /** At least one holds. */
    record AnyOf(List<Constraint> parts) implements Constraint {}

    /** All hold. */
    record AllOf(List<Constraint> parts) implements Constraint {}
}
