package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import no.niraad.rules.facts.Count;

/** Numbers that were counted from answers, some of which may be unknown: how they may be asked for. */
final class Counts {

    private static final String LEAST = "least";
    private static final String MOST = "most";

    private Counts() {}

    /** {@return whether a path leads to a count, or to one of its bounds} */
    static boolean isCount(Class<?> type, Operand.Property path) {
        return isBound(type, path)
                || Properties.find(type, path)
                        .filter(it -> it.type() == Count.class)
                        .isPresent();
    }

    private static boolean isBound(Class<?> type, Operand.Property path) {
        int last = path.path().size() - 1;
        return last > 0
                && Properties.find(type, new Operand.Property(path.path().subList(0, last)))
                        .filter(it -> it.type() == Count.class)
                        .isPresent();
    }

    /** {@return whether a comparison that holds at the bound that is written holds whatever the unknown answers are} */
    static boolean isCertain(Operand.Property bound, Expression.Compare compare) {
        Operator operator = compare.operator();
        if (last(bound).text().equals(LEAST)) {
            return operator == Operator.MORE || operator == Operator.AT_LEAST;
        }
        boolean none = operator == Operator.EQUAL && compare.right() instanceof Operand.Number n && n.value() == 0;
        return last(bound).text().equals(MOST) && (none || operator == Operator.LESS || operator == Operator.AT_MOST);
    }

    /** {@return what is true unless the comparison is false for certain: the same of the other bound, if it is one of a count} */
    static Expression.Compare possible(Class<?> type, Expression.Compare compare) {
        var left = (Operand.Property) compare.left();
        if (!isBound(type, left)) {
            return compare;
        }
        Name bound = last(left);
        List<Name> path = new ArrayList<>(left.path());
        path.set(path.size() - 1, new Name(bound.text().equals(LEAST) ? MOST : LEAST, bound.at()));
        return new Expression.Compare(new Operand.Property(path), compare.operator(), compare.right());
    }

    private static Name last(Operand.Property path) {
        return path.path().get(path.path().size() - 1);
    }
}
