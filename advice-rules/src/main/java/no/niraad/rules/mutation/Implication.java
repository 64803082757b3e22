package no.niraad.rules.mutation;

import java.util.List;
import no.niraad.rules.syntax.Alternatives;
import no.niraad.rules.syntax.DrlPrinter;
import no.niraad.rules.syntax.Expression;
import no.niraad.rules.syntax.Operand;
import no.niraad.rules.syntax.Operator;

/** Whether one constraint follows from another of the same fact, as far as can be seen from their form. */
final class Implication {

    private final Alternatives alternatives;
    private final String fact;

    /** @param fact simple name of the type that both ask */
    Implication(Alternatives alternatives, String fact) {
        this.alternatives = alternatives;
        this.fact = fact;
    }

    /** {@return whether the second holds wherever the first does; false also means that it cannot be seen} */
    boolean holds(Expression known, Expression asked) {
        if (text(known).equals(text(asked))) {
            return true;
        }
        if (asked instanceof Expression.AllOf all) {
            return all.parts().stream().allMatch(it -> holds(known, it));
        }
        if (known instanceof Expression.AnyOf any) {
            return any.parts().stream().allMatch(it -> holds(it, asked));
        }
        if (asked instanceof Expression.AnyOf any && any.parts().stream().anyMatch(it -> holds(known, it))) {
            return true;
        }
        if (known instanceof Expression.AllOf all) {
            return all.parts().stream().anyMatch(it -> holds(it, asked));
        }
        if (known instanceof Expression.Holds one && asked instanceof Expression.Holds other) {
            return alternatives.follows(fact, one.property(), other.property());
        }
        return known instanceof Expression.Compare one
                && asked instanceof Expression.Compare other
                && weaker(one, other);
    }

    /** {@code months > 11} makes {@code months >= 11} certain. */
    private static boolean weaker(Expression.Compare known, Expression.Compare asked) {
        if (!text(known.left()).equals(text(asked.left()))) {
            return false;
        }
        if (text(known.right()).equals(text(asked.right()))) {
            return follows(known.operator()).contains(asked.operator());
        }
        return known.right() instanceof Operand.Number one
                && asked.right() instanceof Operand.Number other
                && known.operator() == asked.operator()
                && (isUpwards(known.operator())
                        ? other.value() <= one.value()
                        : isDownwards(known.operator()) && other.value() >= one.value());
    }

    private static List<Operator> follows(Operator known) {
        return switch (known) {
            case MORE -> List.of(Operator.AT_LEAST, Operator.UNEQUAL);
            case LESS -> List.of(Operator.AT_MOST, Operator.UNEQUAL);
            case EQUAL -> List.of(Operator.AT_LEAST, Operator.AT_MOST);
            default -> List.of();
        };
    }

    private static boolean isUpwards(Operator operator) {
        return operator == Operator.MORE || operator == Operator.AT_LEAST;
    }

    private static boolean isDownwards(Operator operator) {
        return operator == Operator.LESS || operator == Operator.AT_MOST;
    }

    private static String text(Expression expression) {
        return DrlPrinter.text(expression);
    }

    private static String text(Operand operand) {
        return text(new Expression.Compare(operand, Operator.EQUAL, operand));
    }
}
