package no.niraad.rules.condition;

import java.util.Collection;

/**
 * Binds a variable to the value of a property; it always holds.
 *
 * @param reader where the property stands
 * @param slot the place of the variable in the frame
 */
record Bound(Reader reader, int slot) implements Check {

    @Override
    public Truth test(Row row, Object[] frame) {
        frame[slot] = reader.read(row, frame);
        return Truth.TRUE;
    }

    @Override
    public void reads(Row row, Object[] frame, Collection<Reading> readings) {
        // A binding asks nothing of the fact.
    }

    @Override
    public void explain(Row row, Object[] frame, Truth truth, Collection<Reading> readings) {
        // A binding asks nothing of the fact.
    }
}
