package no.niraad.model.organisation;

/** The phases of Prosjektveiviseren (Digdir), in order: idé, konsept, planlegge, gjennomføre, avslutte, realisere. */
public enum Phase {
    IDEA,
    CONCEPT,
    PLANNING,
    EXECUTION,
    CLOSING,
    REALISATION;

    /** {@return whether the project phases have begun: planning or later} */
    public boolean isPastConcept() {
        return compareTo(CONCEPT) > 0;
    }

    /** {@return whether the solution is being made, handed over or used: execution or later} */
    public boolean isPastPlanning() {
        return compareTo(PLANNING) > 0;
    }

    /** {@return whether the project is over and its benefits are to be realised: realisation} */
    public boolean isRealising() {
        return this == REALISATION;
    }

    /** {@return whether it takes people's time as a project now: planning, execution or closing} */
    public boolean isRunning() {
        return this == PLANNING || this == EXECUTION || this == CLOSING;
    }
}
