package no.niraad.model.document;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.niraad.model.text.Language;

/** A file that cannot be used, with all that is wrong with it. */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @SuppressWarnings("serial") // the list of records travels nowhere
    private final List<Problem> problems;

    private final int omitted;

    /**
     * Made by {@link Problems#throwIfAny()}.
     *
     * @param problems all that is wrong, in the order of the file; the first 100 are kept
     */
    InvalidDocumentException(List<Problem> problems) {
        this.problems = List.copyOf(problems.subList(0, Math.min(MOST, problems.size())));
        this.omitted = problems.size() - this.problems.size();
    }

    private InvalidDocumentException(List<Problem> problems, int omitted) {
        this.problems = List.copyOf(problems.subList(0, Math.min(MOST, problems.size())));
        this.omitted = omitted + problems.size() - this.problems.size();
    }

    /** {@return all that has been found wrong with several files, which keep their order} */
    public static InvalidDocumentException of(Collection<Problems> files) {
        return new InvalidDocumentException(
                files.stream().flatMap(it -> it.inOrder().stream()).toList());
    }

    /** {@return one exception that tells what several do, in their order} */
    public static InvalidDocumentException all(Collection<InvalidDocumentException> several) {
        return new InvalidDocumentException(
                several.stream().flatMap(it -> it.problems().stream()).toList(),
                several.stream().mapToInt(InvalidDocumentException::omitted).sum());
    }

    /** {@return what is wrong, in the order of the file, 100 problems at most} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return how many problems were left out of {@link #problems()}} */
    public int omitted() {
        return omitted;
    }

    /** {@return every problem as people read it, with a blank line between them, and at last how many more there are} */
    public String text(Language language) {
        String text = problems.stream().map(problem -> problem.text(language)).collect(Collectors.joining("\n"));
        return omitted == 0 ? text : text + "\n" + ProblemTexts.andMore(omitted, language);
    }

    /** {@return every problem, in English} */
    @Override
    public String getMessage() {
        return text(Language.EN);
    }
}
