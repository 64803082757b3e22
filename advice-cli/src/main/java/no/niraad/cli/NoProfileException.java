package no.niraad.cli;

/** What the user named stands for no profile that can be read. */
final class NoProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what was named and what to do, in the user's language
     */
    NoProfileException(String message) {
        super(message);
    }
}
