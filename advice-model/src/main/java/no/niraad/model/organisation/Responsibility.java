package no.niraad.model.organisation;

/** Who carries the responsibility for a system. */
public enum Responsibility {
    IT,
    DEPARTMENT,
    SHARED,
    UNKNOWN
}
