package no.niraad.report.text;

import java.io.IOException;
import no.niraad.model.Source;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileDelta;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Subject;
import no.niraad.report.words.DifferencePhrase;
import no.niraad.report.words.Reading;

/** One answer that is another, or one part that came or went. */
final class ChangeText {

    private static final int INDENT = 4;
    private static final String DATE = "assessed.on";

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
        String from = before.answer(new Evidence(change.path(), change.writtenFrom(), null));
        String to = after.answer(new Evidence(change.path(), change.writtenTo(), null));
        return fact + ": " + after.say(DifferencePhrase.FROM_TO, from, to);
    }
}
