package no.niraad.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.niraad.rules.mutation.Mutant.Kind;
import no.niraad.rules.syntax.Alternatives;
import no.niraad.rules.syntax.DrlPrinter;
import no.niraad.rules.syntax.Expression;
import no.niraad.rules.syntax.Operand;
import no.niraad.rules.syntax.Operator;

/** Changes one thing in what is asked of a fact. */
final class ExpressionMutator {

    private static final Map<Operator, List<Operator>> OTHERS = Map.of(
            Operator.LESS, List.of(Operator.AT_MOST, Operator.AT_LEAST),
            Operator.AT_MOST, List.of(Operator.LESS, Operator.MORE),
            Operator.MORE, List.of(Operator.AT_LEAST, Operator.AT_MOST),
            Operator.AT_LEAST, List.of(Operator.MORE, Operator.LESS),
            Operator.EQUAL, List.of(Operator.UNEQUAL),
            Operator.UNEQUAL, List.of(Operator.EQUAL));

    private final Alternatives alternatives;
    private final String fact;
    private final Map<String, Integer> numbers;

    /**
     * @param fact simple name of the type that is asked
     * @param numbers what the rule's variables stand for, of those that stand for a number of a folder
     */
    ExpressionMutator(Alternatives alternatives, String fact, Map<String, Integer> numbers) {
        this.alternatives = alternatives;
        this.fact = fact;
        this.numbers = numbers;
    }

    /** {@return all that could stand in its place, without leaving it out altogether} */
    List<Variant> variants(Expression expression) {
        if (expression instanceof Expression.Holds holds) {
            return questions(holds);
        }
        if (expression instanceof Expression.Compare compare) {
            return Stream.of(operators(compare), numbers(compare), choices(compare))
                    .flatMap(List::stream)
                    .toList();
        }
        if (expression instanceof Expression.Not not) {
            return negated(not);
        }
        if (expression instanceof Expression.AnyOf any) {
            return joined(any, any.parts());
        }
        return expression instanceof Expression.AllOf all ? joined(all, all.parts()) : List.of();
    }

    private List<Variant> questions(Expression.Holds holds) {
        return alternatives.questions(fact, holds.property()).stream()
                .map(it -> changed(Kind.QUESTION, holds, new Expression.Holds(it)))
                .toList();
    }

    private static List<Variant> operators(Expression.Compare compare) {
        return OTHERS.get(compare.operator()).stream()
                .map(it -> new Expression.Compare(compare.left(), it, compare.right()))
                .map(it -> changed(Kind.OPERATOR, compare, it))
                .toList();
    }

    private List<Variant> numbers(Expression.Compare compare) {
        Integer value = null;
        if (compare.right() instanceof Operand.Number number) {
            value = number.value();
        } else if (compare.right() instanceof Operand.Variable variable) {
            value = numbers.get(variable.name().text());
        }
        if (value == null) {
            return List.of();
        }
        return Stream.of(value - 1, value + 1)
                .filter(it -> it >= 0)
                .map(it -> new Operand.Number(it, compare.right().at()))
                .map(it ->
                        changed(Kind.NUMBER, compare, new Expression.Compare(compare.left(), compare.operator(), it)))
                .toList();
    }

    private List<Variant> choices(Expression.Compare compare) {
        if (!(compare.right() instanceof Operand.Constant written)
                || !(compare.left() instanceof Operand.Property asked)) {
            return List.of();
        }
        return alternatives.choices(fact, asked, written).stream()
                .map(it -> new Expression.Compare(compare.left(), compare.operator(), it))
                .map(it -> changed(Kind.QUESTION, compare, it))
                .toList();
    }

    private List<Variant> negated(Expression.Not not) {
        var variants = new ArrayList<Variant>();
        variants.add(changed(Kind.NEGATION, not, not.inner()));
        for (Variant each : variants(not.inner())) {
            if (each.expression() != null) {
                variants.add(each.within(new Expression.Not(not.at(), each.expression())));
            }
        }
        return variants;
    }

    private List<Variant> joined(Expression whole, List<Expression> parts) {
        var variants = new ArrayList<Variant>();
        variants.add(changed(Kind.CONNECTIVE, whole, join(!(whole instanceof Expression.AllOf), parts)));
        for (int i = 0; i < parts.size(); i++) {
            variants.add(without(whole, parts, i));
            for (Variant each : variants(parts.get(i))) {
                var changed = new ArrayList<>(parts);
                changed.set(i, each.expression());
                variants.add(each.within(join(whole instanceof Expression.AllOf, changed)));
            }
        }
        return variants;
    }

    private static Variant without(Expression whole, List<Expression> parts, int dropped) {
        var left = new ArrayList<>(parts);
        Expression part = left.remove(dropped);
        Expression rest = left.size() == 1 ? left.get(0) : join(whole instanceof Expression.AllOf, left);
        return new Variant(Kind.CONSTRAINT, part.at().line(), "without " + DrlPrinter.text(part), rest);
    }

    private static Expression join(boolean all, List<Expression> parts) {
        return all ? new Expression.AllOf(parts) : new Expression.AnyOf(parts);
    }

    private static Variant changed(Kind kind, Expression from, Expression to) {
        return new Variant(kind, from.at().line(), DrlPrinter.text(from) + " -> " + DrlPrinter.text(to), to);
    }
}
