package no.niraad.rules.condition;

import java.util.Collection;
import no.niraad.rules.facts.FactLocator;

/**
 * A comparison of a property with a value.
 *
 * @param left where the property stands
 * @param operator as it is written, such as {@code >=}
 * @param right the value
 * @param names whether it says no more than which fact of a pack is meant
 */
record Compared(Reader left, String operator, Value right, boolean names) implements Check {

    @Override
    public Truth test(Row row, Object[] frame) {
        Object one = left.read(row, frame);
        Object other = right.of(row, frame);
        return one == null || other == null ? Truth.UNKNOWN : Truth.of(Comparison.holds(one, operator, other));
    }

    @Override
    public void reads(Row row, Object[] frame, Collection<Reading> readings) {
        if (!joins()) {
            left.note(row, frame, readings);
            right.note(row, frame, readings);
        }
    }

    /** Which unit a fact is about, and which fact is meant, is no answer to anything. */
    boolean joins() {
        return names || FactLocator.isRoot(left.question().type());
    }

    @Override
    public void explain(Row row, Object[] frame, Truth truth, Collection<Reading> readings) {
        if (joins() || test(row, frame) != truth) {
            return;
        }
        if (truth != Truth.UNKNOWN || left.read(row, frame) == null) {
            left.note(row, frame, readings);
        }
        if (truth != Truth.UNKNOWN || right.of(row, frame) == null) {
            right.note(row, frame, readings);
        }
    }
}
