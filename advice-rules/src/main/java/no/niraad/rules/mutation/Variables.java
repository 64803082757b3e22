package no.niraad.rules.mutation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.niraad.rules.syntax.DrlRule;
import no.niraad.rules.syntax.DrlRule.Consequence;
import no.niraad.rules.syntax.Expression;
import no.niraad.rules.syntax.FactPattern;
import no.niraad.rules.syntax.Operand;

/** What the variables of a rule stand for, and where they are used. */
final class Variables {

    static final String NUMBER = "Threshold";

    private Variables() {}

    /**
     * {@return what variables stand for, of those that stand for a number of a folder}
     *
     * @param values the numbers by id
     */
    static Map<String, Integer> numbers(DrlRule rule, Map<String, Integer> values) {
        var numbers = new HashMap<String, Integer>();
        for (FactPattern pattern : rule.when()) {
            String id = pattern.type().text().equals(NUMBER) ? id(pattern) : "";
            for (Expression each : pattern.constraints()) {
                if (each instanceof Expression.Bind bind && values.containsKey(id)) {
                    numbers.put(bind.variable().text(), values.get(id));
                }
            }
        }
        return numbers;
    }

    private static String id(FactPattern pattern) {
        return pattern.constraints().stream()
                .filter(it -> it instanceof Expression.Compare compare && compare.right() instanceof Operand.Text)
                .map(it -> ((Operand.Text) ((Expression.Compare) it).right()).value())
                .findFirst()
                .orElse("");
    }

    /** {@return the variables that conditions compare with, or that the rule concludes something about} */
    static Set<String> used(List<FactPattern> when, Consequence then) {
        var used = new HashSet<String>();
        if (then instanceof Consequence.Conclude conclude) {
            used.add(conclude.about().text());
        }
        when.forEach(pattern -> pattern.constraints().forEach(it -> collect(it, used)));
        return used;
    }

    private static void collect(Expression expression, Set<String> used) {
        if (expression instanceof Expression.Compare compare && compare.right() instanceof Operand.Variable variable) {
            used.add(variable.name().text());
        } else if (expression instanceof Expression.Not not) {
            collect(not.inner(), used);
        } else if (expression instanceof Expression.AnyOf any) {
            any.parts().forEach(it -> collect(it, used));
        } else if (expression instanceof Expression.AllOf all) {
            all.parts().forEach(it -> collect(it, used));
        }
    }

    /** {@return whether a condition binds a variable that is used elsewhere} */
    static boolean binds(FactPattern pattern, Set<String> used) {
        return pattern.binding() != null && used.contains(pattern.binding().text())
                || pattern.constraints().stream()
                        .anyMatch(it -> it instanceof Expression.Bind bind
                                && used.contains(bind.variable().text()));
    }

    /** {@return an expression with the values of numbers in place of the variables that stand for them} */
    static Expression withNumbers(Expression expression, Map<String, Integer> numbers) {
        if (expression instanceof Expression.Compare compare
                && compare.right() instanceof Operand.Variable variable
                && numbers.containsKey(variable.name().text())) {
            var number = new Operand.Number(numbers.get(variable.name().text()), variable.at());
            return new Expression.Compare(compare.left(), compare.operator(), number);
        }
        if (expression instanceof Expression.Not not) {
            return new Expression.Not(not.at(), withNumbers(not.inner(), numbers));
        }
        if (expression instanceof Expression.AnyOf any) {
            return new Expression.AnyOf(
                    any.parts().stream().map(it -> withNumbers(it, numbers)).toList());
        }
        return expression instanceof Expression.AllOf all
                ? new Expression.AllOf(
                        all.parts().stream().map(it -> withNumbers(it, numbers)).toList())
                : expression;
    }
}
