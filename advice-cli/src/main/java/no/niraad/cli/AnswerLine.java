package no.niraad.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.document.AnswerWords;
import no.niraad.model.document.EnumNames;
import no.niraad.model.organisation.AgentGroup;
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
        this.problem = problem(type == List.class && fact.endsWith(".drawnFrom") ? AgentGroup.class : type, answer);
    }

    /** The choices stand with the question, in the user's language. */
    private @Nullable String problem(Class<?> type, @Nullable Answer answer) {
        if (type == Answer.class) {
            return answer == null ? "ask.no-answer" : null;
        }
        boolean all = !type.isEnum() || values.stream().allMatch(it -> EnumNames.parse(type, it) != null);
        return all ? null : "ask.no-choice";
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
