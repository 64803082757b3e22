package no.niraad.model.organisation;

/** Who gets a benefit. */
public enum Recipient {
    USERS,
    ORGANISATION,
    EMPLOYEES,
    OTHERS,
    UNKNOWN
}
