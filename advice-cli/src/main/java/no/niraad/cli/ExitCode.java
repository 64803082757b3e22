package no.niraad.cli;

/** What the exit code of the command means. */
final class ExitCode {

    /** Ran; nothing at or above {@code --fail-on}. */
    static final int OK = 0;

    /** A finding at or above {@code --fail-on}. */
    static final int FOUND = 1;

    /** The command was written wrong. */
    static final int USAGE = 2;

    /** A profile could not be read, or none was found. */
    static final int INVALID_PROFILE = 3;

    /** A rule is invalid, or none is loaded. */
    static final int INVALID_RULES = 4;

    /** A fault of the product. */
    static final int FAULT = 5;

    private ExitCode() {}
}
