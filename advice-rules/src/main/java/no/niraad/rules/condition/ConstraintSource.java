package no.niraad.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the Java code of {@link CompiledConstraints}. Run by the build. */
public final class ConstraintSource {

    /** Java compiles no method of more than 8,000 bytes while it runs. One constraint takes some 20. */
    private static final int PER_METHOD = 256;

    private static final String COMPARE = CompiledConstraints.class.getName() + ".compare(";

    private final Function<String, Class<?>> types;

    /** The variable of the constraint being written. */
    private @Nullable String variable;

    /**
     * @param types gives the class for its full name
     */
    public ConstraintSource(Function<String, Class<?>> types) {
        this.types = types;
    }

    /** {@return a class with all constraints} */
    public String write(String packageName, String className, ConstraintNumbers numbers) {
        var tests = new ArrayList<String>();
        var reads = new StringBuilder();
        int number = 0;
        for (ConstraintNumbers.Numbered each : numbers.inOrder()) {
            Class<?> type = types.apply(each.type());
            Constraint constraint = ConstraintParser.parse(each.text());
            variable = null;
            if (constraint instanceof Constraint.Bind bind) {
                reads.append(line(number, path(type, bind.property())));
            } else {
                tests.add(line(number, test(type, constraint)));
            }
            number++;
        }
        return """
                package PACKAGE;

                /** Written by the build from the rules. */
                public final class CLASS implements CONTRACT {
                TESTS
                    @Override
                    public Object read(int number, Object fact) {
                        switch (number) {
                READS            default:
                                throw new IllegalArgumentException("There is no binding " + number + ".");
                        }
                    }
                }
                """.replace("PACKAGE", packageName)
                .replace("CLASS", className)
                .replace("CONTRACT", CompiledConstraints.class.getName())
                .replace("TESTS", methods(tests))
                .replace("READS", reads);
    }

    /** One method has some of the constraints, and goes on to the next for the others. */
    private static String methods(List<String> tests) {
        var methods = new StringBuilder();
        for (int from = 0; from == 0 || from < tests.size(); from += PER_METHOD) {
            int until = Math.min(from + PER_METHOD, tests.size());
            methods.append(
                    """

                        HEAD(int number, Object fact, Object value) {
                            switch (number) {
                    TESTS            default:
                                    REST;
                            }
                        }
                    """.replace(
                                    "HEAD",
                                    from == 0
                                            ? "@Override\n    public boolean test"
                                            : "private static boolean test" + from)
                            .replace("TESTS", String.join("", tests.subList(from, until)))
                            .replace(
                                    "REST",
                                    until < tests.size()
                                            ? "return test" + until + "(number, fact, value)"
                                            : "throw new IllegalArgumentException(\"There is no constraint \" + number + \".\")"));
        }
        return methods.toString();
    }

    private static String line(int number, String expression) {
        return "            case " + number + ": return " + expression + ";\n";
    }

    private String test(Class<?> type, Constraint constraint) {
        if (constraint instanceof Constraint.Holds holds) {
            return isTrue(type, holds.property());
        }
        if (constraint instanceof Constraint.Compare compare) {
            return compared(type, compare);
        }
        if (constraint instanceof Constraint.Not not) {
            return "!(" + test(type, not.inner()) + ")";
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return joined(type, any.parts(), " || ");
        }
        if (constraint instanceof Constraint.AllOf all) {
            return joined(type, all.parts(), " && ");
        }
        throw new UnreadableConditionException("A binding stands alone, not inside another constraint.");
    }

    private String joined(Class<?> type, List<Constraint> parts, String operator) {
        return parts.stream().map(it -> test(type, it)).collect(Collectors.joining(operator, "(", ")"));
    }

    private String isTrue(Class<?> type, Operand.Property property) {
        String path = path(type, property);
        return type(type, property) == boolean.class ? path : "Boolean.TRUE.equals(" + path + ")";
    }

    private String compared(Class<?> type, Constraint.Compare compare) {
        String left = path(type, compare.left());
        Class<?> leftType = type(type, compare.left());
        boolean constant = compare.right() instanceof Operand.Literal;
        if (constant && leftType == int.class) {
            return left + " " + compare.operator() + " " + ((Operand.Literal) compare.right()).value();
        }
        return COMPARE + left + ", \"" + compare.operator() + "\", " + right(type, compare.right()) + ")";
    }

    private String right(Class<?> type, Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value() instanceof String text
                    ? "\"" + text + "\""
                    : literal.value() + suffix(literal.value());
        }
        var property = (Operand.Property) operand;
        if (property.variable() != null && property.path().isEmpty()) {
            mustBeTheOnly(property.variable());
            return "value";
        }
        return path(type, property);
    }

    private void mustBeTheOnly(String name) {
        if (variable != null && !variable.equals(name)) {
            throw new UnreadableConditionException("A constraint compares with one variable, not with both '" + variable
                    + "' and '" + name + "'. Write two constraints.");
        }
        variable = name;
    }

    private static String suffix(Object literal) {
        return literal instanceof Long ? "L" : "";
    }

    private static String path(Class<?> type, Operand.Property property) {
        if (property.variable() != null) {
            throw new UnreadableConditionException("'" + property.variable()
                    + "' is compared with by its name alone. Bind the property that is meant.");
        }
        var path = new StringBuilder("((" + type.getCanonicalName() + ") fact)");
        Class<?> current = type;
        for (String name : property.path()) {
            Step step = PropertyPath.step(current, name);
            path.append('.').append(step.name()).append("()");
            current = step.type();
        }
        return path.toString();
    }

    private static Class<?> type(Class<?> type, Operand.Property property) {
        Class<?> current = type;
        for (String name : property.path()) {
            current = PropertyPath.step(current, name).type();
        }
        return current;
    }
}
