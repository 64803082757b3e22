package no.niraad.rules.condition;

/** Kleene's three truth values: what rests on an unknown fact may be unknown itself. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    /** {@return the truth value of a known condition} */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** {@return true only when both are; false as soon as one is} */
    public Truth and(Truth other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    /** {@return true as soon as one is; false only when both are} */
    public Truth or(Truth other) {
        return ordinal() >= other.ordinal() ? this : other;
    }

    /** {@return the opposite; unknown stays unknown} */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
