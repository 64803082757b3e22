package no.niraad.model.document;

/** A part of a document: one value, a list, or keys with values. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** {@return where it begins} */
    Position at();

    /** {@return whether nothing was written: an empty value, {@code null} or {@code ~}} */
    default boolean isNull() {
        return false;
    }
}
