package no.niraad.rules;

import java.util.List;

/** Rules, their texts or their numbers are not as they must be. Holds every problem found, not the first alone. */
public final class InvalidRulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * @param problems each names the file, where in it, what is wrong, and what to do
     */
    public InvalidRulebookException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** {@return every problem, in the order of the files} */
    public List<String> problems() {
        return problems;
    }
}
