package no.niraad.report.text;

import java.io.IOException;
import java.util.List;
import no.niraad.model.finding.Strength;
import no.niraad.report.words.FindingGroup;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.Reading;

/** What is in place, by advice. */
public final class StrengthsSection {

    private final Sheet sheet;
    private final Reading reading;
    private final boolean everything;
    private final FindingText text;

    public StrengthsSection(Sheet sheet, Reading reading, boolean everything) {
        this.sheet = sheet;
        this.reading = reading;
        this.everything = everything;
        this.text = new FindingText(sheet, reading, everything);
    }

    /** Writes the section, if there are strengths. */
    public void write() throws IOException {
        List<Strength> strengths = reading.assessment().strengths();
        if (strengths.isEmpty()) {
            return;
        }
        sheet.heading(reading.say(Phrase.STRENGTHS) + " (" + strengths.size() + ")", Mark.IN_ORDER.ink());
        int advice = -1;
        for (FindingGroup group : everything ? FindingGroup.single(strengths) : FindingGroup.of(strengths)) {
            if (group.first().advice() != advice) {
                advice = group.first().advice();
                sheet.paragraph(0, Ink.PLAIN, reading.adviceLine(advice));
            }
            if (everything) {
                text.full(Mark.IN_ORDER, group);
            } else {
                text.whatAlone(Mark.IN_ORDER, group);
            }
        }
    }
}
