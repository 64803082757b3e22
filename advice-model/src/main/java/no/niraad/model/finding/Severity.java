package no.niraad.model.finding;

/** How soon a finding asks for attention, the most urgent first. */
public enum Severity {
    /** Bør tas tak i nå. */
    ACT_NOW,
    /** Bør følges opp. */
    FOLLOW_UP,
    /** Til orientering. */
    FOR_INFORMATION;

    /** {@return whether this asks for attention at least as soon as another} */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
