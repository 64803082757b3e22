package no.niraad.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.niraad.model.Answer;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.document.AnswerWords;
import no.niraad.model.document.ChoiceWords;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.finding.Assessment;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.text.Language;
import no.niraad.report.text.AskText;
import no.niraad.report.text.Sheet;
import no.niraad.report.words.AskPhrase;
import no.niraad.report.words.Reading;
import no.niraad.report.words.Written;
import no.niraad.rules.Wording;
import no.niraad.rules.whatif.NextQuestion;

/**
 * Asks what is not known yet, one question at a time, and tells what each answer has changed.
 *
 * @param wording the words of the rules; decides the language
 * @param facts all that can be asked
 * @param style how it looks
 */
public record AskReport(Wording wording, FactCatalogue facts, Style style) {

    /**
     * Writes a question: what is asked, what counts as an answer, examples of what shows it, and what hangs on it.
     *
     * @param assessment what is known so far
     * @param question what to ask
     * @param out where to; neither flushed nor closed
     * @throws IOException if {@code out} fails
     */
    public void writeQuestion(Assessment assessment, NextQuestion question, Appendable out) throws IOException {
        Fact fact = facts.find(question.fact()).orElseThrow();
        var reading = new Reading(assessment, wording);
        Class<?> type = new ProfileAnswers(assessment.profile()).type(question.fact());
        text(out).question(reading, question, fact, hints(type, question.fact()));
    }

    /**
     * Writes what an answer has changed: findings that came, went or are another, and how many possible ones are excluded.
     *
     * @param before what was known without the answer
     * @param after what is known with it
     * @param out where to; neither flushed nor closed
     * @throws IOException if {@code out} fails
     */
    public void writeEffect(Assessment before, Assessment after, Appendable out) throws IOException {
        text(out).effect(new Reading(before, wording), new Reading(after, wording));
    }

    /** {@return a date in words, in the language of the report} */
    public String date(LocalDate date) {
        return Written.date(date, wording.language());
    }

    private AskText text(Appendable out) {
        return new AskText(new Sheet(out, style.width(), style.colour()));
    }

    private List<String> hints(Class<?> type, String path) {
        Language language = wording.language();
        if (path.endsWith(".drawnFrom")) {
            return List.of(choices(AgentGroup.class), AskPhrase.SEVERAL.in(language));
        }
        if (type == Answer.class) {
            return List.of();
        }
        if (type.isEnum()) {
            return List.of(choices(type));
        }
        if (type == LocalDate.class) {
            return List.of(AskPhrase.A_DATE.in(language));
        }
        return type == Integer.class ? List.of(AskPhrase.A_NUMBER.in(language)) : List.of();
    }

    private String choices(Class<?> type) {
        String words = Arrays.stream(type.getEnumConstants())
                .map(it -> (Enum<?>) it)
                .filter(it -> !it.name().equals("UNKNOWN"))
                .map(it -> it instanceof Answer answer ? AnswerWords.of(answer) : ChoiceWords.of(it))
                .map(it -> it.in(wording.language()))
                .collect(Collectors.joining(", "));
        return AskPhrase.CHOICES.in(wording.language(), words);
    }
}
