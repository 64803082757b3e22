package no.niraad.report.text;

import java.io.IOException;
import no.niraad.model.finding.Acceptance;
import no.niraad.model.finding.Subject;
import no.niraad.model.finding.Waiver;
import no.niraad.model.text.Language;
import no.niraad.report.words.WaiverPhrase;
import no.niraad.report.words.Written;

/** One acceptance and what it is worth, told in short. */
final class AcceptanceLine {

    private final Sheet sheet;
    private final Language language;

    AcceptanceLine(Sheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    void write(Acceptance acceptance) throws IOException {
        Waiver waiver = acceptance.waiver();
        Mark mark = switch (acceptance.state()) {
            case IN_FORCE -> Mark.IN_ORDER;
            case EXPIRED -> Mark.ACT_NOW;
            case NOT_BEGUN, NOT_JUDGED -> Mark.NOT_JUDGED;
            case NOT_NEEDED, SWITCHED_OFF, PACK_NOT_LOADED -> Mark.FOLLOW_UP;
        };
        sheet.item(mark.symbol() + " ", mark.ink(), name(waiver) + ": " + worth(acceptance), Ink.PLAIN);
        if (waiver.place() != null) {
            sheet.paragraph(2, Ink.FAINT, waiver.place());
        }
    }

    private static String name(Waiver waiver) {
        return waiver.about().equals(Subject.ORGANISATION.key())
                ? waiver.rule().toString()
                : waiver.rule() + " (" + waiver.about() + ")";
    }

    private String worth(Acceptance acceptance) {
        Waiver waiver = acceptance.waiver();
        String expires = Written.date(waiver.expires(), language);
        return switch (acceptance.state()) {
            case IN_FORCE -> WaiverPhrase.IN_FORCE.in(language, expires);
            case EXPIRED -> WaiverPhrase.EXPIRED.in(language, expires);
            case NOT_BEGUN -> WaiverPhrase.NOT_BEGUN.in(language, Written.date(waiver.on(), language));
            case NOT_JUDGED -> WaiverPhrase.NOT_JUDGED.in(language, expires);
            case NOT_NEEDED -> WaiverPhrase.NOT_NEEDED.in(language);
            case SWITCHED_OFF -> WaiverPhrase.SWITCHED_OFF.in(language, String.valueOf(acceptance.because()));
            case PACK_NOT_LOADED ->
                WaiverPhrase.PACK_NOT_LOADED.in(language, waiver.rule().folder());
        };
    }
}
