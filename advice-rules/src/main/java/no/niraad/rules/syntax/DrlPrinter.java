package no.niraad.rules.syntax;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A part of a tree to text, in one form alone. Whatever a tree holds, nothing but names, numbers and texts without quotes comes
 * out: each is looked at once more on the way.
 */
public final class DrlPrinter {

    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");
    private static final Pattern TEXT = Pattern.compile("[^\"\\\\\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]*");

    private final StringBuilder out = new StringBuilder();

    private DrlPrinter() {}

    /**
     * {@return a constraint as DRL} Read again, it gives the same tree.
     *
     * @throws IllegalStateException when the tree holds a word that could be none in a file; a checked one never does
     */
    public static String text(Expression constraint) {
        var printer = new DrlPrinter();
        printer.expression(constraint);
        return printer.out.toString();
    }

    /** {@return the one statement that concludes something} */
    static String conclude(String variable) {
        return "insertLogical( Conclude.that( drools.getRule(), " + variable + " ) );";
    }

    private void expression(Expression expression) {
        if (expression instanceof Expression.Holds holds) {
            out.append(text(holds.property()));
        } else if (expression instanceof Expression.Compare compare) {
            out.append(text(compare.left()))
                    .append(' ')
                    .append(compare.operator().sign())
                    .append(' ')
                    .append(text(compare.right()));
        } else if (expression instanceof Expression.Bind bind) {
            out.append(word(bind.variable())).append(" : ").append(text(bind.property()));
        } else if (expression instanceof Expression.Not not) {
            out.append('!');
            part(not.inner(), !(not.inner() instanceof Expression.Holds));
        } else if (expression instanceof Expression.AnyOf any) {
            joined(any.parts(), " || ");
        } else {
            joined(((Expression.AllOf) expression).parts(), " && ");
        }
    }

    private void joined(List<Expression> parts, String separator) {
        for (int i = 0; i < parts.size(); i++) {
            out.append(i == 0 ? "" : separator);
            Expression part = parts.get(i);
            part(part, part instanceof Expression.AnyOf || part instanceof Expression.AllOf);
        }
    }

    private void part(Expression expression, boolean inParentheses) {
        out.append(inParentheses ? "( " : "");
        expression(expression);
        out.append(inParentheses ? " )" : "");
    }

    /** {@return a value as DRL} */
    static String text(Operand operand) {
        if (operand instanceof Operand.Property property) {
            return property.path().stream().map(DrlPrinter::word).collect(Collectors.joining("."));
        }
        if (operand instanceof Operand.Variable variable) {
            return word(variable.name());
        }
        if (operand instanceof Operand.Number number) {
            return String.valueOf(number.value());
        }
        if (operand instanceof Operand.Text text) {
            return quoted(text.value());
        }
        if (operand instanceof Operand.Truth truth) {
            return String.valueOf(truth.value());
        }
        return operand instanceof Operand.Constant constant
                ? word(constant.type()) + "." + word(constant.name())
                : "null";
    }

    static String word(Name name) {
        return checked(WORD, name.text());
    }

    static String quoted(String text) {
        return '"' + checked(TEXT, text) + '"';
    }

    static String checked(Pattern shape, String text) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalStateException("'" + text + "' cannot stand in a DRL file. The tree was not read from one;"
                    + " rules are printed after they have been read and checked.");
        }
        return text;
    }
}
