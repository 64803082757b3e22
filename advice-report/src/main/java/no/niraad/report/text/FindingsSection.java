package no.niraad.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.report.words.FindingGroup;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.Reading;

/** Risks and recommendations of one severity. The most urgent are told in full, the others ever shorter. */
public final class FindingsSection {

    /** So many to follow up are told with their first step. */
    private static final int WITH_STEP = 5;

    private final Sheet sheet;
    private final Reading reading;
    private final boolean everything;
    private final FindingText text;

    public FindingsSection(Sheet sheet, Reading reading, boolean everything) {
        this.sheet = sheet;
        this.reading = reading;
        this.everything = everything;
        this.text = new FindingText(sheet, reading, everything);
    }

    /** Writes the findings of a severity, if there are any; when nothing is to be acted on now, that is said. */
    public void write(Severity severity) throws IOException {
        List<Finding> findings = reading.findings(severity);
        if (!findings.isEmpty()) {
            Mark mark = Mark.of(severity);
            List<Finding> ordered = dutiesFirst(findings);
            List<FindingGroup> groups = everything ? FindingGroup.single(ordered) : FindingGroup.of(ordered);
            sheet.heading(reading.say(mark.word()) + " – " + reading.count(groups), mark.ink());
            groups(mark, groups);
        } else if (severity == Severity.ACT_NOW) {
            sheet.blank();
            boolean nothing = reading.known() == 0;
            sheet.paragraph(0, Ink.PLAIN, reading.say(nothing ? Phrase.NOTHING_KNOWN : Phrase.NOTHING_NOW));
        }
    }

    /** What law or agreement asks for is not to disappear among what is told in short. */
    private static List<Finding> dutiesFirst(List<Finding> findings) {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort((one, other) -> Boolean.compare(other.basis() == Basis.DUTY, one.basis() == Basis.DUTY));
        return ordered;
    }

    private void groups(Mark mark, List<FindingGroup> groups) throws IOException {
        for (int i = 0; i < groups.size(); i++) {
            FindingGroup group = groups.get(i);
            boolean full = everything || mark == Mark.ACT_NOW;
            boolean brief = mark == Mark.FOLLOW_UP && i < WITH_STEP;
            if (i > 0 && (full || brief || i == WITH_STEP && mark == Mark.FOLLOW_UP)) {
                sheet.blank();
            }
            if (full) {
                text.full(mark, group);
            } else if (brief) {
                text.brief(mark, group);
            } else {
                text.oneLine(mark, group);
            }
        }
    }
}
