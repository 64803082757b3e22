package no.niraad.rules.condition;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A value that a variable stands for. Whoever compares it has read it, as much as what it is compared with.
 *
 * @param slot the place of the variable in the frame
 * @param reader where the value stands, of the fact in whose condition it was bound
 */
record Remembered(int slot, Reader reader) implements Value {

    @Override
    public @Nullable Object of(Row row, Object[] frame) {
        return frame[slot];
    }

    @Override
    public void note(Row row, Object[] frame, Collection<Reading> readings) {
        reader.note(row, frame, readings);
    }
}
