package no.niraad.report;

import java.io.IOException;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Severity;
import no.niraad.report.text.AcceptedSection;
import no.niraad.report.text.ClosingSection;
import no.niraad.report.text.FindingsSection;
import no.niraad.report.text.NotJudgedSection;
import no.niraad.report.text.OverviewSection;
import no.niraad.report.text.QuestionsSection;
import no.niraad.report.text.Sheet;
import no.niraad.report.text.StrengthsSection;
import no.niraad.report.text.UnderWaySection;
import no.niraad.report.words.Reading;
import no.niraad.rules.Wording;
import no.niraad.rules.whatif.Insight;

/**
 * The assessment for people, the most urgent first. Nothing but printable characters and line breaks comes out of it, and
 * colour escapes where the style asks for them.
 *
 * @param style how it looks
 */
public record TextReport(Style style) implements Report {

    @Override
    public void write(Assessment assessment, Insight insight, Wording wording, Appendable out) throws IOException {
        var sheet = new Sheet(out, style.width(), style.colour());
        var reading = new Reading(assessment, insight, wording);
        new OverviewSection(sheet, reading).write();
        var findings = new FindingsSection(sheet, reading, style.everything());
        for (Severity severity : Severity.values()) {
            findings.write(severity);
        }
        new AcceptedSection(sheet, reading).write();
        new StrengthsSection(sheet, reading, style.everything()).write();
        new UnderWaySection(sheet, reading, style.everything()).write();
        new QuestionsSection(sheet, reading).write();
        new NotJudgedSection(sheet, reading, style.everything()).write();
        new ClosingSection(sheet, reading, style.everything()).write();
    }
}
