package no.niraad.model.document;

import java.time.LocalDate;
import java.util.Locale;
import no.niraad.model.Answer;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads single values. What a text means is decided by the type that is wanted, never by how it looks. */
final class Leaf {

    private final Scalar scalar;
    private final String text;
    private final Problems problems;

    private Leaf(Scalar scalar, Problems problems) {
        this.scalar = scalar;
        this.text = scalar.text().strip();
        this.problems = problems;
    }

    /** {@return the value, or null when it is reported as wrong} */
    static @Nullable Object read(Class<?> type, Scalar scalar, Problems problems) {
        Leaf leaf = new Leaf(scalar, problems);
        if (type == String.class) {
            return scalar.text();
        }
        if (type == Answer.class) {
            return leaf.answer();
        }
        if (type == LocalDate.class) {
            return leaf.date();
        }
        if (type == boolean.class || type == Boolean.class) {
            return leaf.yesOrNo();
        }
        if (type == int.class || type == Integer.class) {
            return leaf.wholeNumber();
        }
        if (type.isEnum()) {
            return leaf.choice(type);
        }
        throw new IllegalArgumentException("nothing can be bound to " + type + "; see Binder for what can");
    }

    private @Nullable Answer answer() {
        Answer answer = AnswerWords.parse(text);
        boolean truth = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
        if (answer == null && truth && !scalar.quoted()) {
            report("document/true-or-false", null);
        } else if (answer == null) {
            problems.addWithSuggestion(
                    scalar.at(), "document/answer", new Choices(Answer.class).nearest(text), "text", scalar.text());
        }
        return answer;
    }

    private @Nullable Boolean yesOrNo() {
        Answer answer = AnswerWords.parse(text);
        if (answer == Answer.YES || text.equals("true")) {
            return true;
        }
        if (answer == Answer.NO || text.equals("false")) {
            return false;
        }
        report("document/yes-or-no", null);
        return null;
    }

    private @Nullable Object choice(Class<?> type) {
        Object constant = EnumNames.parse(type, text);
        if (constant == null) {
            var choices = new Choices(type);
            Words all = choices.all();
            problems.addWithSuggestion(
                    scalar.at(),
                    "document/choice",
                    choices.nearest(text),
                    "text",
                    scalar.text(),
                    "allowed.nb",
                    all.nb(),
                    "allowed.nn",
                    all.nn(),
                    "allowed.en",
                    all.en());
        }
        return constant;
    }

    private @Nullable Integer wholeNumber() {
        WrittenNumber number = WrittenNumber.parse(text);
        if (number.fault() != null) {
            report(number.fault(), number.suggestion());
            return null;
        }
        return number.value();
    }

    private @Nullable LocalDate date() {
        WrittenDate date = WrittenDate.parse(text.toLowerCase(Locale.ROOT));
        if (date.value() == null) {
            report(date.exists() ? "document/date-format" : "document/no-such-date", date.suggestion());
        }
        return date.value();
    }

    private void report(String code, @Nullable String suggestion) {
        problems.addWithSuggestion(scalar.at(), code, suggestion, "text", scalar.text());
    }
}
