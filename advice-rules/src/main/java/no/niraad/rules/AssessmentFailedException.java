package no.niraad.rules;

/** A profile could not be assessed. There is never a partial assessment. */
public final class AssessmentFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message which rule in which file failed, how, and what to do
     * @param cause what the rule engine threw; null when a limit was reached
     */
    public AssessmentFailedException(String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
    }
}
