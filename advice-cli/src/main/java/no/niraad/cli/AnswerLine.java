package no.niraad.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.document.AnswerWords;
import no.niraad.model.text.Language;
import org.jspecify.annotations.Nullable;

/** What somebody has written as the answer to a question. An answer may be cut short as long as it could be no other. */
final class AnswerLine {

    private final List<String> values;
    private final @Nullable String problem;
    private final boolean unknown;

    AnswerLine(String written, Profile profile, String fact, Language language) {
        Class<?> type = new ProfileAnswers(profile).type(fact);
        Answer answer = type == Answer.class ? answer(written, language) : null;
        this.unknown = answer == Answer.UNKNOWN || AnswerWords.parse(written) == Answer.UNKNOWN;
        this.problem = type == Answer.class && answer == null ? "ask.no-answer" : null;
        if (answer != null) {
            values = List.of(AnswerWords.of(answer).in(language));
        } else if (type == List.class) {
            values = Arrays.stream(written.split(","))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .toList();
        } else {
            values = List.of(written);
        }
    }

    private static @Nullable Answer answer(String written, Language language) {
        Answer whole = AnswerWords.parse(written);
        if (whole != null) {
            return whole;
        }
        String start = written.toLowerCase(Locale.ROOT);
        List<Answer> fitting = Arrays.stream(Answer.values())
                .filter(it -> AnswerWords.of(it).in(language).startsWith(start))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** {@return what to write into the profile: one value, or several for a list} */
    List<String> values() {
        return values;
    }

    /** {@return key of the message that tells what is wrong; null when nothing is} */
    @Nullable
    String problem() {
        return problem;
    }

    /** {@return whether the user does not know either} */
    boolean isUnknown() {
        return unknown;
    }
}
