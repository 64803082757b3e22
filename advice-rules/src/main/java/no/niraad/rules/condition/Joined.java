package no.niraad.rules.condition;

import java.util.Collection;

/**
 * All of the parts, or any of them.
 *
 * @param parts the parts, in their order
 * @param neutral what no part at all amounts to: true where all must hold, false where any will do
 */
record Joined(Check[] parts, Truth neutral) implements Check {

    @Override
    public Truth test(Row row, Object[] frame) {
        Truth truth = neutral;
        for (Check part : parts) {
            Truth next = part.test(row, frame);
            truth = neutral == Truth.TRUE ? truth.and(next) : truth.or(next);
        }
        return truth;
    }

    @Override
    public void reads(Row row, Object[] frame, Collection<Reading> readings) {
        for (Check part : parts) {
            part.reads(row, frame, readings);
        }
    }

    @Override
    public void explain(Row row, Object[] frame, Truth truth, Collection<Reading> readings) {
        if (test(row, frame) == truth) {
            for (Check part : parts) {
                part.explain(row, frame, truth, readings);
            }
        }
    }
}
