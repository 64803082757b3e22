package no.niraad.rules.condition;

import java.util.Collection;

/**
 * Whether a property that is true or false is true.
 *
 * @param reader where the property stands
 */
record PropertyHolds(Reader reader) implements Check {

    @Override
    public Truth test(Row row, Object[] frame) {
        Object value = reader.read(row, frame);
        return value == null ? Truth.UNKNOWN : Truth.of(Boolean.TRUE.equals(value));
    }

    @Override
    public void reads(Row row, Object[] frame, Collection<Reading> readings) {
        reader.note(row, frame, readings);
    }

    @Override
    public void explain(Row row, Object[] frame, Truth truth, Collection<Reading> readings) {
        if (test(row, frame) == truth) {
            reader.note(row, frame, readings);
        }
    }
}
