package no.niraad.model.document;

import java.util.Map;
import java.util.Optional;
import no.niraad.model.text.Language;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file. The language is chosen when it is shown.
 *
 * @param file the file's name as it was given
 * @param at where it stands; {@link Position#NONE} when it is about the file as a whole
 * @param code what is wrong, such as {@code document/unknown-key}; the words for it stand in {@code problems/*.yaml}
 * @param arguments what the words speak of, by placeholder; what is called otherwise in each language by {@code placeholder.nb} and so on
 * @param excerpt the line it stands in
 * @param suggestion what was probably meant; null when there is nothing near
 */
public record Problem(
        String file,
        Position at,
        String code,
        Map<String, String> arguments,
        Excerpt excerpt,
        @Nullable Words suggestion) {

    public Problem {
        arguments = Map.copyOf(arguments);
    }

    /** {@return file, line and column, what is wrong, the line with a caret, and what to do about it} */
    public String text(Language language) {
        return ProblemTexts.render(this, language);
    }

    /** {@return what is wrong, in one sentence} */
    public String message(Language language) {
        return ProblemTexts.message(this, language);
    }

    /** {@return what was probably meant, else what to do about it; both where one can choose; empty when there is nothing to say} */
    public Optional<String> help(Language language) {
        return ProblemTexts.help(this, language);
    }

    /** {@return whether all that could stand there is known, and told} */
    boolean offersChoices() {
        return arguments.keySet().stream().anyMatch(it -> it.startsWith("allowed"));
    }
}
