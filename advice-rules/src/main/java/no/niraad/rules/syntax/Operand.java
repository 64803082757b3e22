package no.niraad.rules.syntax;

import java.util.List;
import no.niraad.model.document.Position;

/** One side of a comparison. */
public sealed interface Operand {

    /** {@return where it begins} */
    Position at();

    /** A property of the fact that is asked: the names to follow from it, at least one. */
    record Property(List<Name> path) implements Operand {

        public Property {
            path = List.copyOf(path);
        }

        @Override
        public Position at() {
            return path.get(0).at();
        }

        /** {@return the names with dots between them} */
        public String text() {
            return String.join(".", path.stream().map(Name::text).toList());
        }
    }

    /** What a variable stands for, such as {@code $orgUnit}. */
    record Variable(Name name) implements Operand {
        @Override
        public Position at() {
            return name.at();
        }
    }

    /** A whole number, zero or more. */
    record Number(int value, Position at) implements Operand {}

    /** A text: no quotes, backslashes or line breaks in it. */
    record Text(String value, Position at) implements Operand {}

    /** True or false. */
    record Truth(boolean value, Position at) implements Operand {}

    /** One of the choices of an enum, such as {@code Phase.PLANNING}. */
    record Constant(Name type, Name name) implements Operand {
        @Override
        public Position at() {
            return type.at();
        }
    }

    /** Nothing at all. Authors cannot write it: see {@link Certainty}. */
    record Nothing(Position at) implements Operand {}
}
