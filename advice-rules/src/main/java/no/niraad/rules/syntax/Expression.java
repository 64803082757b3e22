package no.niraad.rules.syntax;

import java.util.List;
import no.niraad.model.document.Position;

/** What is asked of a fact. */
public sealed interface Expression {

    /** {@return where it begins} */
    Position at();

    /** A question of the fact that is answered by true or false: {@code managers.support.lacking}. */
    record Holds(Operand.Property property) implements Expression {
        @Override
        public Position at() {
            return property.at();
        }
    }

    /** Two values compared: {@code months >= $long}. In what authors write, the left one is a property. */
    record Compare(Operand left, Operator operator, Operand right) implements Expression {
        @Override
        public Position at() {
            return left.at();
        }
    }

    /** A variable that stands for a property from here on: {@code $long : value}. Only a whole constraint can be one. */
    record Bind(Name variable, Operand.Property property) implements Expression {
        @Override
        public Position at() {
            return variable.at();
        }
    }

    /** The opposite. */
    record Not(Position at, Expression inner) implements Expression {}

    /** At least one holds; two parts or more. */
    record AnyOf(List<Expression> parts) implements Expression {

        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Position at() {
            return parts.get(0).at();
        }
    }

    /** All hold; two parts or more. */
    record AllOf(List<Expression> parts) implements Expression {

        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Position at() {
            return parts.get(0).at();
        }
    }
}
