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
import no.niraad.report.words.Source;

/** What is in place, by advice and by pack. Cut short unless everything is wanted: what is to be done comes first. */
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
        Map<Source, List<FindingGroup>> bySource = new LinkedHashMap<>();
        groups.forEach(it -> bySource.computeIfAbsent(
                        Source.of(it.first().advice(), it.first().rule()), source -> new ArrayList<>())
                .add(it));
        for (Map.Entry<Source, List<FindingGroup>> each : bySource.entrySet()) {
            write(each.getKey(), each.getValue());
        }
    }

    private void write(Source source, List<FindingGroup> groups) throws IOException {
        sheet.paragraph(0, Ink.PLAIN, reading.sourceLine(source));
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
