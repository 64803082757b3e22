package no.niraad.rules.syntax;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.niraad.rules.syntax.DrlRule.Annotation;
import no.niraad.rules.syntax.DrlRule.Consequence;
import no.niraad.rules.syntax.DrlRule.Written;

/**
 * A tree to text, in one form alone. Whatever a tree holds, nothing but names, numbers and texts without quotes comes out:
 * each is looked at once more on the way.
 */
public final class DrlPrinter {

    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");
    private static final Pattern TEXT = Pattern.compile("[^\"\\\\\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]*");
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_.-]+");

    private final StringBuilder out = new StringBuilder();

    private DrlPrinter() {}

    /**
     * {@return the file as DRL} Read again, it gives the same tree.
     *
     * @throws IllegalStateException when the tree holds a word that could be none in a file; a checked one never does
     */
    public static String print(DrlFile file) {
        var printer = new DrlPrinter();
        printer.file(file);
        return printer.out.toString();
    }

    /** {@return a constraint as DRL} */
    public static String text(Expression constraint) {
        var printer = new DrlPrinter();
        printer.expression(constraint);
        return printer.out.toString();
    }

    /** {@return the one statement that concludes something} */
    static String conclude(String variable) {
        return "insertLogical( Conclude.that( drools.getRule(), " + variable + " ) );";
    }

    private void file(DrlFile file) {
        if (file.packageName() != null) {
            out.append("package ").append(word(file.packageName())).append(";\n");
        }
        if (!file.imports().isEmpty()) {
            out.append('\n');
        }
        file.imports().forEach(it -> out.append("import ").append(word(it)).append(";\n"));
        file.rules().forEach(this::rule);
    }

    private void rule(DrlRule rule) {
        out.append("\nrule ").append(quoted(rule.name().text())).append('\n');
        if (!rule.metadata().isEmpty()) {
            out.append("    ")
                    .append(rule.metadata().stream().map(DrlPrinter::annotation).collect(Collectors.joining(" ")))
                    .append('\n');
        }
        out.append("when\n");
        rule.when().forEach(this::pattern);
        out.append("then\n    ").append(consequence(rule.then())).append("\nend\n");
    }

    private static String annotation(Annotation annotation) {
        return "@" + word(annotation.name()) + "( "
                + annotation.values().stream().map(DrlPrinter::written).collect(Collectors.joining(", ")) + " )";
    }

    private static String written(Written value) {
        return value.quoted() ? quoted(value.text()) : checked(BARE, value.text());
    }

    private static String consequence(Consequence then) {
        return then instanceof Consequence.Conclude conclude
                ? conclude(word(conclude.about()))
                : "insertLogical( new " + word(((Consequence.Observe) then).type()) + "() );";
    }

    private void pattern(FactPattern pattern) {
        out.append("    ");
        switch (pattern.kind()) {
            case NOT -> out.append("not ");
            case EXISTS -> out.append("exists ");
            case MATCH -> {}
        }
        if (pattern.binding() != null) {
            out.append(word(pattern.binding())).append(" : ");
        }
        out.append(word(pattern.type())).append('(');
        String separator = " ";
        for (Expression constraint : pattern.constraints()) {
            out.append(separator);
            expression(constraint);
            separator = ", ";
        }
        out.append(pattern.constraints().isEmpty() ? ")\n" : " )\n");
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

    private static String word(Name name) {
        return checked(WORD, name.text());
    }

    private static String quoted(String text) {
        return '"' + checked(TEXT, text) + '"';
    }

    private static String checked(Pattern shape, String text) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalStateException("'" + text + "' cannot stand in a DRL file. The tree was not read from one;"
                    + " rules are printed after they have been read and checked.");
        }
        return text;
    }
}
