package no.niraad.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.AdviceState;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.report.words.FindingGroup;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.Reading;

/** Risks and recommendations of one severity. The most urgent are told in full, the others ever shorter. */
public final class FindingsSection {

    /** So many to act on now are told in full; who has more than that begins with these. */
    private static final int IN_FULL = 7;

    /** So many more to act on now, or to follow up, are told with their first step. */
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
            List<FindingGroup> groups = everything ? FindingGroup.single(ordered) : grouped(mark, ordered);
            sheet.heading(reading.say(mark.word()) + " – " + reading.count(groups), mark.ink());
            groups(mark, groups);
        } else if (severity == Severity.ACT_NOW) {
            sheet.blank();
            sheet.paragraph(0, Ink.PLAIN, reading.say(nothingToTell()));
        }
    }

    /** That nothing is found must not sound like good news where little was asked. */
    private Phrase nothingToTell() {
        if (reading.areas().known() == 0) {
            return Phrase.NOTHING_KNOWN;
        }
        return reading.assessment().advice().stream().allMatch(it -> it.state() == AdviceState.NOT_JUDGED)
                ? Phrase.TOO_LITTLE_TO_TELL
                : Phrase.NOTHING_NOW;
    }

    /** What law or agreement asks for is not to disappear among what is told in short. */
    private static List<Finding> dutiesFirst(List<Finding> findings) {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort((one, other) -> Boolean.compare(other.basis() == Basis.DUTY, one.basis() == Basis.DUTY));
        return ordered;
    }

    /** Where no reasons are told, findings that have other reasons are said together as well. */
    private static List<FindingGroup> grouped(Mark mark, List<Finding> findings) {
        List<FindingGroup> groups = FindingGroup.of(findings);
        int full = Math.min(full(mark), groups.size());
        var all = new ArrayList<>(groups.subList(0, full));
        all.addAll(FindingGroup.ofOneRule(groups.subList(full, groups.size())));
        return all;
    }

    private static int full(Mark mark) {
        return mark == Mark.ACT_NOW ? IN_FULL : 0;
    }

    private void groups(Mark mark, List<FindingGroup> groups) throws IOException {
        int full = everything ? groups.size() : full(mark);
        int brief = mark == Mark.FOR_INFORMATION ? full : full + WITH_STEP;
        for (int i = 0; i < groups.size(); i++) {
            if (i > 0 && i <= brief) {
                sheet.blank();
            }
            FindingGroup group = groups.get(i);
            if (i < full) {
                text.full(mark, group);
            } else if (i < brief) {
                text.brief(mark, group);
            } else {
                text.oneLine(mark, group);
            }
        }
    }
}
