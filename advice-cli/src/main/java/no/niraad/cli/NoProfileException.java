package no.niraad.cli;

/** What the user named stands for no profile that can be read. */
final class NoProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code what is wrong, for programs, as the codes of problems in files
     * @param message what was named and what to do, in the user's language
     */
    NoProfileException(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
