package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.niraad.rules.syntax.FactTest.Asked;
import no.niraad.rules.syntax.FactTest.Join;
import org.jspecify.annotations.Nullable;

/**
 * Makes the constraints of one rule ready to ask, as {@link Certainty} left them. They mean what they mean in DRL: nothing equals
 * nothing alone, and is neither more nor less than anything.
 */
final class TestMaker {

    /** One side of a comparison, of the fact that is asked and those beside it. */
    @FunctionalInterface
    private interface Value {

        @Nullable
        Object of(Object[] facts);
    }

    /**
     * What a variable stands for: a fact, or a property of it.
     *
     * @param condition the number of the condition that matches the fact
     * @param written how it is told from every other one
     */
    private record Meaning(int condition, Class<?> type, PropertyReader reader, String written) {}

    private final Map<String, Meaning> variables = new HashMap<>();
    private int conditions;

    /** {@return the constraints on the fact that the next condition of the rule matches; bindings are noted} */
    List<FactTest> next(FactPattern pattern, Class<?> type) {
        int number = conditions++;
        if (pattern.binding() != null) {
            bind(pattern.binding(), new Meaning(number, type, PropertyReader.FACT, String.valueOf(number)));
        }
        var tests = new ArrayList<FactTest>();
        for (Expression constraint : pattern.constraints()) {
            if (constraint instanceof Expression.Bind bind) {
                Class<?> bound =
                        Properties.find(type, bind.property()).orElseThrow().type();
                String written = number + "." + bind.property().text();
                bind(bind.variable(), new Meaning(number, bound, PropertyReader.of(type, bind.property()), written));
            } else {
                tests.add(new Maker(type, number).test(constraint));
            }
        }
        return tests;
    }

    private void bind(Name variable, Meaning meaning) {
        variables.put(variable.text(), meaning);
    }

    /** Makes one constraint ready, and notes which facts it asks beside the one that is tested. */
    private final class Maker {

        private final Class<?> type;
        private final int own;
        private final List<Integer> beside = new ArrayList<>();
        private final StringBuilder id = new StringBuilder();

        Maker(Class<?> type, int own) {
            this.type = type;
            this.own = own;
        }

        FactTest test(Expression constraint) {
            id.append(type.getSimpleName()).append(' ').append(DrlPrinter.text(constraint));
            Asked asked = asked(constraint);
            return new FactTest(id.toString(), beside, asked, join(constraint));
        }

        private @Nullable Join join(Expression constraint) {
            return constraint instanceof Expression.Compare compare
                            && compare.operator() == Operator.EQUAL
                            && compare.left() instanceof Operand.Property left
                            && compare.right() instanceof Operand.Variable right
                            && !beside.isEmpty()
                    ? new Join(PropertyReader.of(type, left), meaning(right).reader())
                    : null;
        }

        private Asked asked(Expression expression) {
            if (expression instanceof Expression.Holds holds) {
                PropertyReader reader = PropertyReader.of(type, holds.property());
                return facts -> Boolean.TRUE.equals(reader.read(facts[0]));
            }
            if (expression instanceof Expression.Compare compare) {
                return compared(compare);
            }
            if (expression instanceof Expression.Not not) {
                Asked inner = asked(not.inner());
                return facts -> !inner.holds(facts);
            }
            if (expression instanceof Expression.AnyOf any) {
                return decided(any.parts(), true);
            }
            return decided(((Expression.AllOf) expression).parts(), false);
        }

        /** One part that comes to this decides; if none does, it is the opposite. */
        private Asked decided(List<Expression> expressions, boolean by) {
            Asked[] parts = expressions.stream().map(this::asked).toArray(Asked[]::new);
            return facts -> {
                for (Asked part : parts) {
                    if (part.holds(facts) == by) {
                        return by;
                    }
                }
                return !by;
            };
        }

        private Asked compared(Expression.Compare compare) {
            Value left = value(compare.left(), Object.class);
            Value right = value(compare.right(), typeOf(compare.left()));
            Operator operator = compare.operator();
            return operator.isEquality()
                    ? facts -> Objects.equals(left.of(facts), right.of(facts)) == (operator == Operator.EQUAL)
                    : facts -> isOrdered(left.of(facts), operator, right.of(facts));
        }

        private static boolean isOrdered(@Nullable Object left, Operator operator, @Nullable Object right) {
            return left instanceof Integer one
                    && right instanceof Integer other
                    && operator.holds(one.compareTo(other));
        }

        private Class<?> typeOf(Operand left) {
            return left instanceof Operand.Property path
                    ? Properties.find(type, path).orElseThrow().type()
                    : meaning((Operand.Variable) left).type();
        }

        /** Takes the type that the value is compared with, which says what a choice is one of. */
        private Value value(Operand operand, Class<?> other) {
            if (operand instanceof Operand.Property path) {
                PropertyReader reader = PropertyReader.of(type, path);
                return facts -> reader.read(facts[0]);
            }
            if (operand instanceof Operand.Variable variable) {
                Meaning meaning = meaning(variable);
                int place = place(variable, meaning);
                return facts -> meaning.reader().read(facts[place]);
            }
            Object constant = constant(operand, other);
            return facts -> constant;
        }

        private static @Nullable Object constant(Operand operand, Class<?> type) {
            if (operand instanceof Operand.Number number) {
                return number.value();
            }
            if (operand instanceof Operand.Text text) {
                return text.value();
            }
            if (operand instanceof Operand.Truth truth) {
                return truth.value();
            }
            return operand instanceof Operand.Constant choice
                    ? Property.constant(type, choice.name().text())
                    : null;
        }

        private Meaning meaning(Operand.Variable variable) {
            return Objects.requireNonNull(variables.get(variable.name().text()));
        }

        /** {@return where the fact stands that a variable stands for: the one that is asked is first} */
        private int place(Operand.Variable variable, Meaning meaning) {
            id.append(" | ").append(variable.name().text()).append(" is ").append(meaning.written());
            if (meaning.condition() == own) {
                return 0;
            }
            if (!beside.contains(meaning.condition())) {
                beside.add(meaning.condition());
            }
            return 1 + beside.indexOf(meaning.condition());
        }
    }
}
