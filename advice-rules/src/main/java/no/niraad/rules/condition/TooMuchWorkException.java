package no.niraad.rules.condition;

/** The conditions of a rule take more work than they may; see {@link Effort}. */
public final class TooMuchWorkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what the rule does, without its name */
    public TooMuchWorkException(String message) {
        super(message);
    }
}
