package no.niraad.report.text;

import java.io.IOException;
import no.niraad.model.Source;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileDelta;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Subject;
import no.niraad.report.words.DifferencePhrase;
import no.niraad.report.words.Reading;
import org.jspecify.annotations.Nullable;

/** One answer that is another, or one part that came or went. */
final class ChangeText {

    private static final int INDENT = 4;

    /** Path of the date of a profile. */
    static final String DATE = "assessed.on";

    private final Sheet sheet;
    private final Reading before;
    private final Reading after;

    ChangeText(Sheet sheet, Reading before, Reading after) {
        this.sheet = sheet;
        this.before = before;
        this.after = after;
    }

    void write(AnswerChange change) throws IOException {
        Reading newest = change.to() == null ? before : after;
        Source source = newest.assessment().profile().sources().get(change.path());
        String place = source == null || source.file() == null
                ? ""
                : source.file() + ":" + source.line() + ":" + source.column();
        sheet.pair(INDENT, text(change), Ink.PLAIN, place, Ink.FAINT);
    }

    private String text(AnswerChange change) {
        if (ProfileDelta.isPart(change)) {
            return change.to() == null
                    ? before.say(DifferencePhrase.WENT, before.part(change.path()))
                    : after.say(DifferencePhrase.CAME, after.part(change.path()));
        }
        String fact = change.path().equals(DATE)
                ? after.say(DifferencePhrase.DATE)
                : after.fact(change.path(), Subject.ORGANISATION);
        String from = answer(before, change.path(), change.from(), change.writtenFrom());
        String to = answer(after, change.path(), change.to(), change.writtenTo());
        return fact + ": " + after.say(DifferencePhrase.FROM_TO, from, to);
    }

    /** Whether somebody was asked and did not know, or nobody was asked, a profile does not tell. */
    private static String answer(Reading reading, String path, @Nullable Object value, String written) {
        return value == null
                ? reading.say(DifferencePhrase.NOT_ANSWERED)
                : reading.answer(new Evidence(path, written, null));
    }
}
