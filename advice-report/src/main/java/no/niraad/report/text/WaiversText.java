package no.niraad.report.text;

import java.io.IOException;
import java.util.List;
import no.niraad.model.finding.Acceptance;
import no.niraad.model.finding.Assessment;
import no.niraad.model.text.Language;
import no.niraad.report.words.WaiverPhrase;
import no.niraad.report.words.Written;

/** What every acceptance of a file is worth, for people. */
public final class WaiversText {

    private final Sheet sheet;
    private final Language language;

    public WaiversText(Sheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    /** Writes all of it. */
    public void write(Assessment assessment) throws IOException {
        List<Acceptance> acceptances = assessment.acceptances();
        if (acceptances.isEmpty()) {
            sheet.paragraph(0, Ink.PLAIN, WaiverPhrase.NONE.in(language));
            return;
        }
        String date = Written.date(assessment.profile().assessed().on(), language);
        long hold = acceptances.stream()
                .filter(it -> it.state() == Acceptance.State.IN_FORCE)
                .count();
        long untidy = acceptances.stream().filter(Acceptance::isUntidy).count();
        sheet.paragraph(0, Ink.STRONG, WaiverPhrase.CHECKED.in(language, acceptances.size(), date, hold, untidy));
        var line = new AcceptanceLine(sheet, language);
        for (Acceptance acceptance : acceptances) {
            line.write(acceptance);
        }
    }
}
