package no.niraad.model.organisation;

/** Form of government. It decides what roles are called: kommunedirektør or kommunaldirektør, formannskap or byråd. */
public enum Government {
    FORMANNSKAP,
    PARLAMENTARISK,
    /** No elected leadership: a state body, an enterprise or a company. */
    BOARD;

    /** {@return the form that most organisations of a kind have} */
    public static Government usualFor(Kind kind) {
        return switch (kind) {
            case MUNICIPALITY, COUNTY -> FORMANNSKAP;
            case ENTERPRISE, STATE_BODY, COMPANY -> BOARD;
        };
    }
}
