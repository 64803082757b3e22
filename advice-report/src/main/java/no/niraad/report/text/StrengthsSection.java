package no.niraad.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.finding.Strength;
import no.niraad.report.words.FindingGroup;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.Reading;

/** What is in place, by advice. Cut short unless everything is wanted: what is to be done comes first. */
public final class StrengthsSection {

    /** How many strengths of one advice a short report tells. */
    private static final int MOST = 2;

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
        List<FindingGroup> groups = everything ? FindingGroup.single(strengths) : FindingGroup.of(strengths);
        sheet.heading(reading.say(Phrase.STRENGTHS) + " – " + reading.count(groups), Mark.IN_ORDER.ink());
        Map<Integer, List<FindingGroup>> byAdvice = new LinkedHashMap<>();
        groups.forEach(it -> byAdvice.computeIfAbsent(it.first().advice(), advice -> new ArrayList<>())
                .add(it));
        for (Map.Entry<Integer, List<FindingGroup>> each : byAdvice.entrySet()) {
            write(each.getKey(), each.getValue());
        }
    }

    private void write(int advice, List<FindingGroup> groups) throws IOException {
        sheet.paragraph(0, Ink.PLAIN, reading.adviceLine(advice));
        int shown = everything ? groups.size() : Math.min(MOST, groups.size());
        for (FindingGroup group : groups.subList(0, shown)) {
            if (everything) {
                text.full(Mark.IN_ORDER, group);
            } else {
                text.whatAlone(Mark.IN_ORDER, group);
            }
        }
        if (shown < groups.size()) {
            sheet.paragraph(2, Ink.PLAIN, reading.say(Phrase.AND_MORE, groups.size() - shown));
        }
    }
}
