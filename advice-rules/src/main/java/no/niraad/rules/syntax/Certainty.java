package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
 *       excluded only where it is known to be false. A count is asked for by its other bound then.
 * </ul>
 */
final class Certainty {

    private final FactTypes types;

    Certainty(FactTypes types) {
        this.types = types;
    }

    /** {@return a checked rule that says for certain what it means} What it says of itself stays behind. */
    DrlRule of(DrlRule rule) {
        var variables = new Variables();
        var when = new ArrayList<FactPattern>();
        for (FactPattern pattern : rule.when()) {
            FactType fact = types.fact(pattern.type().text()).orElseThrow();
            bind(pattern, fact, variables);
            when.add(pattern(pattern, new Doubts(fact.type(), variables)));
        }
        return new DrlRule(rule.at(), rule.name(), List.of(), when, rule.then());
    }

    private static FactPattern pattern(FactPattern pattern, Doubts doubts) {
        List<Expression> constraints = pattern.constraints().stream()
                .map(it -> certain(it, pattern.kind() != Kind.NOT, doubts))
                .flatMap(Certainty::apart)
                .toList();
        return new FactPattern(pattern.kind(), pattern.at(), pattern.binding(), pattern.type(), constraints);
    }

    /** Each a constraint of its own, so that Drools finds the {@code ==} that it can look up by. */
    private static Stream<Expression> apart(Expression expression) {
        return expression instanceof Expression.AllOf all ? all.parts().stream() : Stream.of(expression);
    }

    private static void bind(FactPattern pattern, FactType fact, Variables variables) {
        if (pattern.binding() != null) {
            variables.bind(pattern.binding(), new Variable(fact.type(), false, fact, true));
        }
        for (Expression constraint : pattern.constraints()) {
            if (constraint instanceof Expression.Bind bind) {
                Property property =
                        Properties.find(fact.type(), bind.property()).orElseThrow();
                variables.bind(bind.variable(), new Variable(property.type(), property.nullable(), fact, false));
            }
        }
    }

    /**
     * {@return an expression that is true when the given one is true for certain}
     *
     * @param certain false to get one that is true when the given one is not false for certain
     */
    private static Expression certain(Expression expression, boolean certain, Doubts doubts) {
        if (expression instanceof Expression.Not not) {
            return new Expression.Not(not.at(), certain(not.inner(), !certain, doubts));
        }
        if (expression instanceof Expression.AnyOf any) {
            return new Expression.AnyOf(each(any.parts(), certain, doubts));
        }
        if (expression instanceof Expression.AllOf all) {
            return new Expression.AllOf(each(all.parts(), certain, doubts));
        }
        if (expression instanceof Expression.Holds holds) {
            return guarded(holds, doubts.of(holds, certain), certain);
        }
        return expression instanceof Expression.Compare compare
                ? guarded(certain ? compare : doubts.possible(compare), doubts.of(compare, certain), certain)
                : expression;
    }

    private static List<Expression> each(List<Expression> parts, boolean certain, Doubts doubts) {
        return parts.stream().map(it -> certain(it, certain, doubts)).toList();
    }

    private static Expression guarded(Expression expression, List<Expression.Compare> doubts, boolean certain) {
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
}
