package no.niraad.cli;

/** The command was written in a way that cannot be carried out. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong, in the user's language
     */
    UsageException(String message) {
        super(message);
    }
}
