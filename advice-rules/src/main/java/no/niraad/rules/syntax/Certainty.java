package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.niraad.rules.drl.Conclude;
import no.niraad.rules.syntax.DrlRule.Consequence;
import no.niraad.rules.syntax.FactPattern.Kind;
import no.niraad.rules.syntax.Variables.Variable;

/**
 * Makes a rule say in two truth values what it means in three: that it holds for certain.
 *
 * <p>Drools knows true and false. To it {@code !support.met} holds of a unit nobody asked about, {@code stage != Stage.EARLY}
 * of an unknown stage, and {@code months < 12} is a comparison with null. So what may be unknown is asked for first:
 *
 * <ul>
 *   <li>what must hold, {@code months < 12}, becomes {@code months != null && months < 12};
 *   <li>what must not hold, as inside {@code not} and after {@code !}, becomes {@code months == null || months < 12}: it is
 *       excluded only where it is known to be false.
 * </ul>
 */
final class Certainty {

    /** Words of the language in which Drools writes comparisons: a property of that name is asked for as {@code this.with}. */
    private static final Set<String> TAKEN = Set.of(
            "with", "in", "is", "new", "for", "foreach", "if", "else", "do", "while", "until", "def", "var", "function", "import",
            "return", "switch", "assert", "contains", "empty", "nil", "null", "this", "proto", "untyped", "instanceof", "isdef",
            "strsim", "soundslike", "convertable_to");

    private final FactTypes types;
    private final Set<Class<?>> named = new LinkedHashSet<>(List.of(Conclude.class));

    Certainty(FactTypes types) {
        this.types = types;
    }

    /** {@return a checked file that says for certain what it means, under the names that the engine gives} */
    DrlFile of(DrlFile file, String packageName, UnaryOperator<String> ruleName) {
        List<DrlRule> rules = file.rules().stream()
                .map(it -> rule(it, new Name(ruleName.apply(it.name().text()), it.name().at())))
                .toList();
        List<Name> imports = new TreeSet<>(named.stream().map(Class::getName).toList())
                .stream().map(it -> new Name(it, file.rules().get(0).at())).toList();
        return new DrlFile(file.name(), new Name(packageName, file.rules().get(0).at()), imports, rules);
    }

    private DrlRule rule(DrlRule rule, Name name) {
        var variables = new Variables();
        var when = new ArrayList<FactPattern>();
        for (FactPattern pattern : rule.when()) {
            FactType fact = types.fact(pattern.type().text()).orElseThrow();
            named.add(fact.type());
            bind(pattern, fact, variables);
            var asked = new Asked(fact.type(), variables);
            boolean certain = pattern.kind() != Kind.NOT;
            List<Expression> constraints = pattern.constraints().stream()
                    .map(it -> asked.of(it, certain))
                    .flatMap(it -> it instanceof Expression.AllOf all ? all.parts().stream() : Stream.of(it))
                    .toList();
            when.add(new FactPattern(
                    pattern.kind(),
                    pattern.at(),
                    pattern.binding(),
                    pattern.type(),
                    constraints.stream().map(Certainty::readable).toList()));
        }
        return new DrlRule(rule.at(), name, List.of(), when, rule.then());
    }

    private static Expression readable(Expression expression) {
        if (expression instanceof Expression.Not not) {
            return new Expression.Not(not.at(), readable(not.inner()));
        }
        if (expression instanceof Expression.AnyOf any) {
            return new Expression.AnyOf(any.parts().stream().map(Certainty::readable).toList());
        }
        if (expression instanceof Expression.AllOf all) {
            return new Expression.AllOf(all.parts().stream().map(Certainty::readable).toList());
        }
        if (expression instanceof Expression.Bind bind) {
            return new Expression.Bind(bind.variable(), readable(bind.property()));
        }
        if (expression instanceof Expression.Compare compare && compare.left() instanceof Operand.Property left) {
            return new Expression.Compare(readable(left), compare.operator(), compare.right());
        }
        return expression instanceof Expression.Holds holds ? new Expression.Holds(readable(holds.property())) : expression;
    }

    private static Operand.Property readable(Operand.Property property) {
        Name first = property.path().get(0);
        if (!TAKEN.contains(first.text())) {
            return property;
        }
        return new Operand.Property(
                Stream.concat(Stream.of(new Name("this", first.at())), property.path().stream()).toList());
    }

    private static void bind(FactPattern pattern, FactType fact, Variables variables) {
        if (pattern.binding() != null) {
            variables.bind(pattern.binding(), new Variable(fact.type(), false, fact, true));
        }
        for (Expression constraint : pattern.constraints()) {
            if (constraint instanceof Expression.Bind bind) {
                Property property = Properties.find(fact.type(), bind.property()).orElseThrow();
                variables.bind(bind.variable(), new Variable(property.type(), property.nullable(), fact, false));
            }
        }
    }

    /** What is asked of one fact. */
    private final class Asked {

        private final Class<?> type;
        private final Variables variables;

        Asked(Class<?> type, Variables variables) {
            this.type = type;
            this.variables = variables;
        }

        /** {@return an expression that is true when the given one is true for certain; or else when it is not false for certain} */
        Expression of(Expression expression, boolean certain) {
            if (expression instanceof Expression.Not not) {
                return new Expression.Not(not.at(), of(not.inner(), !certain));
            }
            if (expression instanceof Expression.AnyOf any) {
                return new Expression.AnyOf(any.parts().stream().map(it -> of(it, certain)).toList());
            }
            if (expression instanceof Expression.AllOf all) {
                return new Expression.AllOf(all.parts().stream().map(it -> of(it, certain)).toList());
            }
            if (expression instanceof Expression.Holds holds) {
                return unknownAnswersRightly(holds.property(), certain)
                        ? holds
                        : guarded(holds, doubts(holds.property()), certain);
            }
            return expression instanceof Expression.Compare compare ? guarded(compare, doubts(compare), certain) : expression;
        }

        private Expression guarded(Expression expression, List<Expression.Compare> doubts, boolean certain) {
            if (doubts.isEmpty()) {
                return expression;
            }
            var parts = new ArrayList<Expression>();
            for (Expression.Compare doubt : doubts) {
                parts.add(certain ? new Expression.Compare(doubt.left(), Operator.UNEQUAL, doubt.right()) : doubt);
            }
            parts.add(expression);
            return certain ? new Expression.AllOf(parts) : new Expression.AnyOf(parts);
        }

        /** What must be known for a property to mean anything: the answer that is asked a question, or the property itself. */
        private List<Expression.Compare> doubts(Operand.Property property) {
            List<Name> path = property.path();
            if (path.size() > 1) {
                var answer = new Operand.Property(path.subList(0, path.size() - 1));
                Property answered = property(answer);
                if (answered.type().isEnum()) {
                    return doubt(answer, answered.type(), answered.nullable());
                }
            }
            return doubt(property, property(property).type(), property(property).nullable());
        }

        /** To most questions UNKNOWN itself says no; then nothing needs to be added where no is wanted of it. */
        private boolean unknownAnswersRightly(Operand.Property question, boolean certain) {
            boolean ofEnum = question.path().size() > 1
                    && property(new Operand.Property(question.path().subList(0, question.path().size() - 1)))
                            .type()
                            .isEnum();
            return ofEnum && property(question).yesToUnknown() != certain;
        }

        private Property property(Operand.Property path) {
            return Properties.find(type, path).orElseThrow();
        }

        private List<Expression.Compare> doubts(Expression.Compare compare) {
            var left = (Operand.Property) compare.left();
            var doubts = new ArrayList<>(doubts(left));
            if (compare.right() instanceof Operand.Variable variable) {
                Variable bound = variables.find(variable.name()).orElseThrow();
                doubts.addAll(doubt(variable, bound.type(), bound.nullable()));
            } else if (compare.right() instanceof Operand.Constant) {
                named.add(property(left).type());
            }
            return doubts;
        }

        /** {@return when a value is not known, if that can be} */
        private List<Expression.Compare> doubt(Operand value, Class<?> valueType, boolean nullable) {
            if (nullable) {
                return List.of(new Expression.Compare(value, Operator.EQUAL, new Operand.Nothing(value.at())));
            }
            if (Property.unknown(valueType) == null) {
                return List.of();
            }
            named.add(valueType);
            var unknown = new Operand.Constant(new Name(valueType.getSimpleName(), value.at()), new Name("UNKNOWN", value.at()));
            return List.of(new Expression.Compare(value, Operator.EQUAL, unknown));
        }
    }
}
