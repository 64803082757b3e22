package no.niraad.report.text;

import java.io.IOException;
import java.util.List;
import no.niraad.model.finding.Acceptance;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Waiver;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.Reading;
import no.niraad.report.words.WaiverPhrase;
import no.niraad.report.words.Written;

/** What the organisation has decided to live with, and decisions that have no effect on the date of the profile. */
public final class AcceptedSection {

    private static final int INDENT = 2;

    private final Sheet sheet;
    private final Reading reading;

    public AcceptedSection(Sheet sheet, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
    }

    /** Writes the section, if anything was accepted. */
    public void write() throws IOException {
        List<Acceptance> acceptances = reading.assessment().acceptances();
        if (acceptances.isEmpty()) {
            return;
        }
        sheet.heading(reading.say(Phrase.ACCEPTED), Ink.STRONG);
        List<Finding> accepted = reading.accepted();
        if (!accepted.isEmpty()) {
            sheet.paragraph(0, Ink.PLAIN, reading.say(WaiverPhrase.MEANS));
        }
        for (Finding finding : accepted) {
            finding(finding, reading.assessment().acceptanceOf(finding).orElseThrow());
        }
        withoutEffect(acceptances);
    }

    private void finding(Finding finding, Waiver waiver) throws IOException {
        Mark mark = Mark.ACCEPTED;
        sheet.item(mark.symbol() + " ", mark.ink(), reading.what(finding), Ink.STRONG);
        if (finding.basis() == Basis.DUTY) {
            sheet.paragraph(
                    INDENT,
                    Ink.STRONG,
                    reading.say(WaiverPhrase.STILL_A_DUTY, reading.origin().duty(finding)));
        }
        sheet.paragraph(INDENT, Ink.PLAIN, reading.say(WaiverPhrase.REASON, waiver.reason()));
        String from = Written.date(waiver.on(), reading.language());
        String to = Written.date(waiver.expires(), reading.language());
        sheet.parts(
                INDENT,
                Ink.PLAIN,
                List.of(
                        reading.say(WaiverPhrase.BY, waiver.role(), from, to),
                        reading.say(WaiverPhrase.DECISION, waiver.decision())));
        sheet.parts(INDENT, Ink.FAINT, reading.origin().references(finding));
    }

    private void withoutEffect(List<Acceptance> acceptances) throws IOException {
        List<Acceptance> without = acceptances.stream()
                .filter(it -> it.state() != Acceptance.State.IN_FORCE)
                .toList();
        if (!without.isEmpty()) {
            if (without.size() < acceptances.size()) {
                sheet.blank();
            }
            sheet.paragraph(0, Ink.PLAIN, reading.say(WaiverPhrase.WITHOUT_EFFECT));
        }
        for (Acceptance each : without) {
            new AcceptanceLine(sheet, reading.language()).write(each);
        }
    }
}
