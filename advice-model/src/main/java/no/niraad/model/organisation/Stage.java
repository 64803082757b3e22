package no.niraad.model.organisation;

/** How far the transformation as a whole has come. */
public enum Stage {
    /** Finding its form: single initiatives and pilots. */
    EARLY,
    /** Spreading what works to more units. */
    SCALING,
    /** An ordinary part of running the organisation. */
    ESTABLISHED,
    UNKNOWN;

    /** {@return whether the transformation has left its early stage} */
    public boolean isLater() {
        return this == SCALING || this == ESTABLISHED;
    }

    /** {@return whether the transformation is finding its form} */
    public boolean isEarly() {
        return this == EARLY;
    }
}
