package no.niraad.rules.condition;

import org.jspecify.annotations.Nullable;

/** What a property is compared with. */
interface Value {

    /** {@return the value; null when it is not known} */
    @Nullable
    Object of(Row row, Object[] frame);
}
