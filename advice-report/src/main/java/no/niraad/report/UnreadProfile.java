package no.niraad.report;

import java.util.List;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problem;
import no.niraad.model.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A profile that could not be read, and is therefore not judged.
 *
 * @param file its file, as it was given
 * @param errors what is wrong with it, one or more
 * @param omitted how many errors were left out
 */
public record UnreadProfile(String file, List<Error> errors, int omitted) {

    /**
     * One thing that is wrong.
     *
     * @param code what, for programs, such as {@code document/unknown-key}
     * @param at where; {@link Position#NONE} when it is about the file as a whole
     * @param message what, for people, in the language of the result
     * @param help what to do about it; null when there is nothing to say
     */
    public record Error(
            String code,
            Position at,
            String message,
            @Nullable String help) {}

    public UnreadProfile {
        errors = List.copyOf(errors);
        if (errors.isEmpty()) {
            throw new IllegalArgumentException(file + " is said to be unread, but nothing is wrong with it.");
        }
    }

    /** {@return what is wrong with a document, in a language} */
    public static UnreadProfile of(String file, InvalidDocumentException invalid, Language language) {
        List<Error> errors =
                invalid.problems().stream().map(it -> error(it, language)).toList();
        return new UnreadProfile(file, errors, invalid.omitted());
    }

    private static Error error(Problem problem, Language language) {
        return new Error(
                problem.code(),
                problem.at(),
                problem.message(language),
                problem.help(language).orElse(null));
    }
}
