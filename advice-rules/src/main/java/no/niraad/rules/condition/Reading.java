package no.niraad.rules.condition;

import java.util.List;
import no.niraad.rules.facts.FactLocator;
import no.niraad.rules.facts.ResolvedFact;
import org.jspecify.annotations.Nullable;

/** One answer that a condition read, or one number that it read from a resolved fact. */
public final class Reading {

    private final Object record;
    private final PropertyPath path;

    Reading(Object record, PropertyPath path) {
        this.record = record;
        this.path = path;
    }

    /** {@return the paths of the answers in the profile; several when a number was counted from several} */
    public List<String> facts() {
        return FactLocator.paths(record, path.components());
    }

    /** {@return whether a number was read that was counted from answers, rather than an answer itself} */
    public boolean isCounted() {
        return record instanceof ResolvedFact && path.components().size() == 1;
    }

    /** {@return what was answered, or the number that was counted; null when it is not known} */
    public @Nullable Object value() {
        return path.answer(record);
    }

    /** Told apart by the record itself and the components that were followed from it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Reading that
                && record == that.record
                && path.components().equals(that.path.components());
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(record) + path.components().hashCode();
    }
}
