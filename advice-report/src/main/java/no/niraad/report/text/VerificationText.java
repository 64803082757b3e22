package no.niraad.report.text;

import java.io.IOException;
import java.util.List;
import no.niraad.model.text.Language;
import no.niraad.report.stored.Cause;
import no.niraad.report.stored.Difference;
import no.niraad.report.stored.Verification;
import no.niraad.report.words.Said;
import no.niraad.report.words.VerificationPhrase;

/** Whether a result holds, for people. */
public final class VerificationText {

    private static final int INDENT = 2;

    private final Sheet sheet;
    private final Language language;

    public VerificationText(Sheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    /** Writes all of it. */
    public void write(Verification verification) throws IOException {
        Verification.Outcome outcome = verification.outcome();
        Mark mark = verification.holds() ? Mark.IN_ORDER : Mark.ACT_NOW;
        String answer = say(VerificationPhrase.valueOf(outcome.name()));
        sheet.item(mark.symbol() + " ", mark.ink(), answer, Ink.STRONG);
        causes(verification.causes(), outcome);
        differences(verification.differences());
    }

    private void causes(List<Cause> causes, Verification.Outcome outcome) throws IOException {
        if (causes.isEmpty()) {
            if (outcome == Verification.Outcome.SAME) {
                sheet.paragraph(INDENT, Ink.PLAIN, say(VerificationPhrase.ALL_THE_SAME));
            }
            return;
        }
        sheet.paragraph(INDENT, Ink.PLAIN, say(VerificationPhrase.WHY));
        for (Cause cause : causes) {
            VerificationPhrase phrase = VerificationPhrase.valueOf(cause.of().name());
            String line = phrase == VerificationPhrase.PROFILE_NOT_TOLD
                    ? say(phrase)
                    : say(phrase, orNone(cause.then()), orNone(cause.now()));
            sheet.item("  – ", Ink.PLAIN, line, Ink.PLAIN);
        }
    }

    private String orNone(String text) {
        return text.isEmpty() ? say(VerificationPhrase.NONE) : Cause.shortened(text);
    }

    private void differences(List<Difference> differences) throws IOException {
        if (differences.isEmpty()) {
            return;
        }
        sheet.heading(say(VerificationPhrase.DIFFERENCES, differences.size()), Ink.STRONG);
        for (Difference difference : differences) {
            sheet.item(sign(difference), Ink.PLAIN, name(difference) + " " + change(difference), Ink.PLAIN);
        }
    }

    private static String sign(Difference difference) {
        return switch (difference.change()) {
            case ADDED -> "+ ";
            case REMOVED -> "− ";
            case CHANGED, REWORDED -> "~ ";
        };
    }

    private String name(Difference difference) {
        return switch (difference.part()) {
            case FINDING, OTHER -> difference.id();
            case NOT_JUDGED -> say(VerificationPhrase.NOT_JUDGED, difference.id());
            case ADVICE -> say(VerificationPhrase.ADVICE, difference.id());
        };
    }

    private String change(Difference difference) {
        return switch (difference.change()) {
            case ADDED -> say(VerificationPhrase.ADDED);
            case REMOVED -> say(VerificationPhrase.REMOVED);
            case CHANGED, REWORDED ->
                difference.keys().isEmpty()
                        ? say(VerificationPhrase.REMADE)
                        : say(VerificationPhrase.CHANGED, String.join(", ", difference.keys()));
        };
    }

    private String say(Said phrase, Object... values) {
        return phrase.in(language, values);
    }
}
