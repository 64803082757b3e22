package no.niraad.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.document.AnswerWords;
import no.niraad.model.document.Nearest;
import no.niraad.model.text.Language;
import org.jspecify.annotations.Nullable;

/** What somebody has written as the answer to a question. An answer may be cut short as long as it could be no other. */
final class AnswerLine {

    private final String written;
    private final Language language;
    private final Class<?> type;
    private final @Nullable Answer answer;

    AnswerLine(String written, Profile profile, String fact, Language language) {
        this.written = written;
        this.language = language;
        this.type = new ProfileAnswers(profile).type(fact);
        this.answer = type == Answer.class ? answer(written, language) : whole(written);
    }

    /** {@return the answer that a text is or begins like; null when it is none, or could be several} */
    static @Nullable Answer answer(String written, Language language) {
        Answer whole = whole(written);
        if (whole != null) {
            return whole;
        }
        String start = written.toLowerCase(Locale.ROOT);
        List<Answer> fitting = Arrays.stream(Answer.values())
                .filter(it -> AnswerWords.of(it).in(language).startsWith(start))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static @Nullable Answer whole(String written) {
        return written.equals("?") ? Answer.UNKNOWN : AnswerWords.parse(written);
    }

    /** {@return what to write into the profile: one value, or several for a list} */
    List<String> values() {
        if (type == Answer.class && answer != null) {
            return List.of(AnswerWords.of(answer).in(language));
        }
        if (type == List.class) {
            return Arrays.stream(written.split(","))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .toList();
        }
        return List.of(written);
    }

    /** {@return whether this is asked for as an answer, and is none} Whether it can be another choice, a date or a number, the file tells. */
    boolean isNoAnswer() {
        return type == Answer.class && answer == null;
    }

    /** {@return the answer whose word is nearest to what was written} */
    Optional<String> nearest() {
        List<String> words = Arrays.stream(Answer.values())
                .map(it -> AnswerWords.of(it).in(language))
                .toList();
        return Optional.ofNullable(Nearest.to(written, words));
    }

    /** {@return whether the user does not know either} */
    boolean isUnknown() {
        return answer == Answer.UNKNOWN;
    }
}
