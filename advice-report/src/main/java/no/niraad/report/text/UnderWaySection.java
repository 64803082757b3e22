package no.niraad.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.fact.FactPath;
import no.niraad.model.finding.Subject;
import no.niraad.report.words.Area;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.Reading;

/** What is partly in place or planned, by advice and by pack. */
public final class UnderWaySection {

    /** So many facts are named for each piece of advice. */
    private static final int MOST = 3;

    private static final String SYMBOL = Mark.UNDER_WAY.symbol() + " ";

    private final Sheet sheet;
    private final Reading reading;
    private final boolean everything;

    public UnderWaySection(Sheet sheet, Reading reading, boolean everything) {
        this.sheet = sheet;
        this.reading = reading;
        this.everything = everything;
    }

    /** Writes the section, if something is under way. */
    public void write() throws IOException {
        List<Area> areas = new ArrayList<>(reading.areas().all());
        areas.removeIf(it -> it.underWay().isEmpty());
        if (areas.isEmpty()) {
            return;
        }
        sheet.heading(reading.say(Phrase.UNDER_WAY), Ink.STRONG);
        sheet.paragraph(0, Ink.PLAIN, reading.say(Phrase.UNDER_WAY_MEANS));
        for (Area area : areas) {
            if (everything) {
                inFull(area);
            } else {
                briefly(area);
            }
        }
    }

    private void inFull(Area area) throws IOException {
        sheet.paragraph(0, Ink.PLAIN, area.line());
        for (String fact : named(area.underWay())) {
            sheet.item("  " + SYMBOL, Ink.PLAIN, fact, Ink.PLAIN);
        }
    }

    private void briefly(Area area) throws IOException {
        List<String> facts = together(area.underWay());
        List<String> most = new ArrayList<>(facts.subList(0, Math.min(MOST, facts.size())));
        if (most.size() < facts.size()) {
            most.add(reading.say(Phrase.AND_MORE, facts.size() - most.size()));
        }
        sheet.item(SYMBOL, Ink.PLAIN, area.brief() + ": " + String.join("\u00A0· ", most), Ink.PLAIN);
    }

    private List<String> named(List<String> paths) {
        List<String> names = new ArrayList<>();
        for (String path : paths) {
            names.add(reading.fact(path, Subject.ORGANISATION));
        }
        return names;
    }

    /** One question about several units is named once, with how many they are. */
    private List<String> together(List<String> paths) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String path : paths) {
            counts.merge(FactPath.pattern(path), 1, Integer::sum);
        }
        List<String> names = new ArrayList<>();
        counts.forEach((path, count) -> names.add(reading.label(path) + (count == 1 ? "" : " (" + count + ")")));
        return names;
    }
}
