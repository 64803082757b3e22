package no.niraad.report.words;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.niraad.model.Answer;
import no.niraad.model.document.AnswerWords;
import no.niraad.model.document.ChoiceWords;
import no.niraad.model.document.EnumNames;
import no.niraad.model.finding.Evidence;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Government;
import no.niraad.model.organisation.Kind;
import no.niraad.model.organisation.Phase;
import no.niraad.model.organisation.Recipient;
import no.niraad.model.organisation.Responsibility;
import no.niraad.model.organisation.Stage;
import no.niraad.model.text.Language;

/** What was answered, in the reader's language. Profiles and results write {@code not-relevant}; people read "ikke relevant". */
public final class AnswerTexts {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Facts whose answer is a text that somebody wrote, which could happen to be the word no. */
    private static final Set<String> FREE = Set.of("owner", "name");

    /** Facts whose answer is the key of an org unit, or several. */
    private static final Set<String> ORG_UNITS = Set.of("parent", "orgUnit", "affects");

    /** Facts whose answer is a date or a number. */
    private static final Set<String> MEASURED = Set.of("due", "start", "changeComplete", "inhabitants", "employees");

    /** What is chosen and not answered, by the last word of the fact's path. */
    private static final Map<String, Class<? extends Enum<?>>> CHOICES = Map.of(
            "phase", Phase.class,
            "stage", Stage.class,
            "responsibility", Responsibility.class,
            "recipient", Recipient.class,
            "drawnFrom", AgentGroup.class,
            "kind", Kind.class,
            "government", Government.class);

    private final FactNames names;
    private final Language language;

    AnswerTexts(FactNames names, Language language) {
        this.names = names;
        this.language = language;
    }

    /** {@return whether the answer is that it is planned} */
    boolean isPlanned(Evidence evidence) {
        return !isFree(evidence) && evidence.answer().equals(EnumNames.of(Answer.PLANNED));
    }

    private static boolean isFree(Evidence evidence) {
        return FREE.contains(last(evidence.fact()));
    }

    private static String last(String fact) {
        return fact.substring(fact.lastIndexOf('.') + 1);
    }

    /** {@return whether nothing is given where a text, a unit, a date or a number would stand} Nobody was asked whether they know. */
    private static boolean isNotGiven(Evidence evidence) {
        String what = last(evidence.fact());
        return evidence.answer().equals("unknown")
                && (FREE.contains(what) || ORG_UNITS.contains(what) || MEASURED.contains(what));
    }

    /** {@return the answer, such as {@code delvis}, {@code 12 000} or {@code 1. november 2026}} */
    public String of(Evidence evidence) {
        if (isNotGiven(evidence)) {
            return Phrase.NOT_GIVEN.in(language);
        }
        if (isFree(evidence)) {
            return evidence.answer();
        }
        String what = last(evidence.fact());
        String[] values = evidence.answer().split(", ");
        for (int i = 0; i < values.length; i++) {
            values[i] = text(what, values[i]);
        }
        return String.join(", ", values);
    }

    private String text(String what, String value) {
        Class<?> type = CHOICES.get(what);
        if (type != null && EnumNames.parse(type, value) instanceof Enum<?> choice) {
            return ChoiceWords.of(choice).in(language);
        }
        for (Answer answer : Answer.values()) {
            if (EnumNames.of(answer).equals(value)) {
                return AnswerWords.of(answer).in(language);
            }
        }
        return ORG_UNITS.contains(what) ? names.item("orgUnits", value) : dateOrNumber(value);
    }

    private String dateOrNumber(String value) {
        if (NUMBER.matcher(value).matches()) {
            return Written.number(Long.parseLong(value), language);
        }
        try {
            return DATE.matcher(value).matches() ? Written.date(LocalDate.parse(value), language) : value;
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
