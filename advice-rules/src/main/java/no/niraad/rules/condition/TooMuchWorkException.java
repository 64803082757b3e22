package no.niraad.rules.condition;

/** The conditions of a rule take more work than they may; see {@link Effort}. */
public final class TooMuchWorkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is too much: of one rule what it does, without its name; else a sentence */
    public TooMuchWorkException(String message) {
        super(message);
    }
}
