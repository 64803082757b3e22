package no.niraad.rules.syntax;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words of the language in which Drools writes comparisons: a property of such a name is asked for as {@code this.with}. */
final class TakenWords {

    private static final Set<String> TAKEN = Set.of(
            "assert",
            "contains",
            "convertable_to",
            "def",
            "do",
            "else",
            "empty",
            "for",
            "foreach",
            "function",
            "if",
            "import",
            "in",
            "instanceof",
            "is",
            "isdef",
            "new",
            "nil",
            "null",
            "proto",
            "return",
            "soundslike",
            "strsim",
            "switch",
            "this",
            "until",
            "untyped",
            "var",
            "while",
            "with");

    private TakenWords() {}

    /** {@return the same expression, in which no property begins with such a word} */
    static Expression avoid(Expression expression) {
        if (expression instanceof Expression.Not not) {
            return new Expression.Not(not.at(), avoid(not.inner()));
        }
        if (expression instanceof Expression.AnyOf any) {
            return new Expression.AnyOf(each(any.parts()));
        }
        if (expression instanceof Expression.AllOf all) {
            return new Expression.AllOf(each(all.parts()));
        }
        if (expression instanceof Expression.Bind bind) {
            return new Expression.Bind(bind.variable(), avoid(bind.property()));
        }
        if (expression instanceof Expression.Compare compare && compare.left() instanceof Operand.Property left) {
            return new Expression.Compare(avoid(left), compare.operator(), compare.right());
        }
        return expression instanceof Expression.Holds holds
                ? new Expression.Holds(avoid(holds.property()))
                : expression;
    }

    private static List<Expression> each(List<Expression> parts) {
        return parts.stream().map(TakenWords::avoid).toList();
    }

    private static Operand.Property avoid(Operand.Property property) {
        Name first = property.path().get(0);
        return TAKEN.contains(first.text())
                ? new Operand.Property(Stream.concat(Stream.of(new Name("this", first.at())), property.path().stream())
                        .toList())
                : property;
    }
}
