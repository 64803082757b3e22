package no.niraad.rules.condition;

import java.util.Collection;

/**
 * The opposite of a check.
 *
 * @param inner the check
 */
record Negated(Check inner) implements Check {

    @Override
    public Truth test(Row row, Object[] frame) {
        return inner.test(row, frame).not();
    }

    @Override
    public void reads(Row row, Object[] frame, Collection<Reading> readings) {
        inner.reads(row, frame, readings);
    }

    @Override
    public void explain(Row row, Object[] frame, Truth truth, Collection<Reading> readings) {
        inner.explain(row, frame, truth.not(), readings);
    }
}
