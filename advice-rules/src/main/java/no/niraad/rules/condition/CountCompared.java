package no.niraad.rules.condition;

import java.util.Collection;
import java.util.List;
import no.niraad.rules.facts.Count;

/**
 * A bound of a count compared with a number. It holds when the bound that is written holds. Where only the other one does,
 * it would hold if the unknown answers behind the count were known to count, or not to.
 *
 * @param left where the count stands
 * @param least whether it must be at least so many, by what is known for certain; otherwise at most so many, by what may be
 * @param orEqual whether just so many will do
 * @param right the number
 */
record CountCompared(Reader left, boolean least, boolean orEqual, Value right) implements Check {

    private static final List<String> AT_LEAST = List.of(">", ">=");
    private static final List<String> AT_MOST = List.of("<", "<=");

    /**
     * {@return the comparison made ready}
     *
     * @throws UnreadableConditionException when the bound that is written could not show that the comparison holds
     */
    static CountCompared of(Constraint.Compare compare, Reader left, Value right) {
        List<String> path = compare.left().path();
        String bound = path.get(path.size() - 1);
        String operator = compare.operator();
        boolean none = bound.equals("most") && operator.equals("==") && isNothing(compare.right());
        boolean atLeast = bound.equals("least") && AT_LEAST.contains(operator);
        if (!none && !atLeast && !(bound.equals("most") && AT_MOST.contains(operator))) {
            throw refused("'" + String.join(".", path) + " " + operator + "'");
        }
        return new CountCompared(left, atLeast, none || operator.endsWith("="), right);
    }

    /** Java makes the equals method of a record when it is first called, which is slow when a command starts. */
    private static boolean isNothing(Operand operand) {
        return operand instanceof Operand.Literal literal && literal.value().equals(0L);
    }

    /** {@return what to say of a count that is asked for in a way that unknown answers could make wrong} */
    static UnreadableConditionException refused(String asked) {
        return new UnreadableConditionException(
                asked + " cannot be asked of a count: some of the answers behind it may be"
                        + " unknown. Ask for at least so many with '.least >=' or '.least >', for at most so many with '.most <=' or"
                        + " '.most <', and for none with '.most == 0'.");
    }

    @Override
    public Truth test(Row row, Object[] frame) {
        Count count = left.count(row, frame);
        Object other = right.of(row, frame);
        if (count == null || other == null) {
            return Truth.UNKNOWN;
        }
        if (!(other instanceof Number number)) {
            throw new UnreadableConditionException(
                    "A count is compared with a whole number, but here is " + other + ".");
        }
        long limit = number.longValue();
        if (holds(least ? count.least() : count.most(), limit)) {
            return Truth.TRUE;
        }
        return holds(least ? count.most() : count.least(), limit) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private boolean holds(int bound, long limit) {
        long beyond = least ? bound - limit : limit - bound;
        return orEqual ? beyond >= 0 : beyond > 0;
    }

    @Override
    public void reads(Row row, Object[] frame, Collection<Reading> readings) {
        left.note(row, frame, readings);
        right.note(row, frame, readings);
    }

    @Override
    public void explain(Row row, Object[] frame, Truth truth, Collection<Reading> readings) {
        if (test(row, frame) == truth) {
            left.note(row, frame, readings);
            if (truth != Truth.UNKNOWN || right.of(row, frame) == null) {
                right.note(row, frame, readings);
            }
        }
    }
}
