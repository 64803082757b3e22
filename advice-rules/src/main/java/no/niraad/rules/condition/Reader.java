package no.niraad.rules.condition;

import java.util.Collection;
import no.niraad.rules.facts.Count;
import org.jspecify.annotations.Nullable;

/**
 * Reads a property of the fact itself, or of the fact that a variable is bound to.
 *
 * @param slot the place of the variable in the frame; -1 for the fact itself
 * @param part the column of the part that has the property, such as the unit of an initiative in a unit; -1 for none
 * @param column where the answer stands
 * @param question what is asked of the answer
 */
record Reader(int slot, int part, int column, Question question) {

    @Nullable
    Object read(Row row, Object[] frame) {
        return question.ask(asked(row, frame).answer(column));
    }

    /** {@return the count that stands there, both bounds of it; null when there is none} */
    @Nullable
    Count count(Row row, Object[] frame) {
        return (Count) asked(row, frame).answer(column);
    }

    void note(Row row, Object[] frame, Collection<Reading> readings) {
        readings.add(asked(row, frame).reading(column).askedBy(question));
    }

    /** {@return the same of the fact at a place in the frame, whatever fact is asked later} */
    Reader of(int fact) {
        return slot < 0 ? new Reader(fact, part, column, question) : this;
    }

    private Row asked(Row row, Object[] frame) {
        Row asked = slot < 0 ? row : (Row) frame[slot];
        return part < 0 ? asked : asked.part(part);
    }
}
