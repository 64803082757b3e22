package no.niraad.rules.condition;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a property is compared with. */
interface Value {

    /** {@return the value; null when it is not known} */
    @Nullable
    Object of(Row row, Object[] frame);

    /** Adds what was read of the profile to know it; nothing for what the rule itself says. */
    default void note(Row row, Object[] frame, Collection<Reading> readings) {}
}
