package no.niraad.report.text;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.niraad.model.Assessed;
import no.niraad.model.finding.Severity;
import no.niraad.report.words.Area;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.ProfileNote;
import no.niraad.report.words.Reading;
import no.niraad.report.words.Written;
import no.niraad.rules.whatif.Outlook;

/** Who, when, how much is known, how much was found, and a table of the nine pieces of advice and of packs that ask something. */
public final class OverviewSection {

    private static final int NUMBER_WIDTH = 1;
    private static final int GAPS = 6;

    private final Sheet sheet;
    private final Reading reading;

    public OverviewSection(Sheet sheet, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
    }

    /** Writes the section. */
    public void write() throws IOException {
        Assessed assessed = reading.assessment().profile().assessed();
        String date = Written.date(assessed.on(), reading.language());
        sheet.pair(0, reading.organisation().name(), Ink.STRONG, date, Ink.PLAIN);
        sheet.paragraph(0, Ink.PLAIN, reading.say(Phrase.TITLE));
        sheet.blank();
        sheet.paragraph(0, Ink.PLAIN, basis(assessed));
        sheet.paragraph(0, Ink.PLAIN, counts());
        outlook();
        notes(ProfileNote.of(reading.assessment().profile()));
        sheet.blank();
        table(reading.areas().all());
    }

    private void notes(List<ProfileNote> notes) throws IOException {
        Set<String> personal = new LinkedHashSet<>();
        for (ProfileNote note : notes) {
            if (note.trace() == null) {
                sheet.paragraph(0, Ink.STRONG, reading.say(Phrase.NOTE_NAME));
            } else {
                personal.add(reading.say(note.trace().word()));
            }
        }
        if (!personal.isEmpty()) {
            String what = Written.list(List.copyOf(personal), reading.language());
            sheet.paragraph(0, Ink.STRONG, reading.say(Phrase.NOTE_PERSONAL, what));
        }
    }

    private String basis(Assessed assessed) {
        String known = reading.say(
                Phrase.KNOWN,
                Written.number(reading.areas().known(), reading.language()),
                Written.number(reading.areas().asked(), reading.language()));
        return assessed.by().isEmpty()
                ? known
                : known + " " + reading.say(Phrase.ANSWERED_BY, Written.list(assessed.by(), reading.language()));
    }

    private String counts() {
        var counts = new StringBuilder();
        for (Severity severity : Severity.values()) {
            int count = reading.findings(severity).size();
            counts.append(count(Mark.of(severity).word(), count)).append(" · ");
        }
        int strengths = reading.assessment().strengths().size();
        counts.append(count(Phrase.STRENGTHS, strengths));
        int accepted = reading.accepted().size();
        return accepted == 0
                ? counts.toString()
                : counts.append(" · ").append(count(Phrase.ACCEPTED, accepted)).toString();
    }

    private void outlook() throws IOException {
        Outlook outlook = reading.insight().outlook();
        if (outlook != null) {
            String certain = count(Phrase.CERTAIN, outlook.certain().size());
            sheet.paragraph(
                    0,
                    Ink.PLAIN,
                    certain + " · " + count(Phrase.POSSIBLE, outlook.possible().size()));
            unbounded(outlook);
        }
    }

    private void unbounded(Outlook outlook) throws IOException {
        List<String> packs = outlook.unbounded().stream()
                .map(it -> reading.pack(it.folder()))
                .distinct()
                .toList();
        if (!packs.isEmpty()) {
            sheet.paragraph(0, Ink.PLAIN, reading.say(Phrase.UNBOUNDED, Written.list(packs, reading.language())));
        }
    }

    private String count(Phrase what, long count) {
        return reading.say(what) + ": " + Written.number(count, reading.language());
    }

    private void table(List<Area> areas) throws IOException {
        String known = reading.say(Phrase.KNOWN_COLUMN);
        int knownWidth = DisplayWidth.of(known);
        for (Area area : areas) {
            knownWidth = Math.max(knownWidth, known(area).length());
        }
        int stateWidth = 0;
        for (Mark mark : Mark.ofAdvice()) {
            stateWidth = Math.max(stateWidth, DisplayWidth.of(state(mark)));
        }
        int titleWidth = sheet.width() - NUMBER_WIDTH - stateWidth - knownWidth - GAPS;
        sheet.row(List.of(
                Sheet.Cell.of("", NUMBER_WIDTH, Ink.PLAIN),
                Sheet.Cell.of(reading.say(Phrase.ADVICE_COLUMN), titleWidth, Ink.FAINT),
                Sheet.Cell.of(reading.say(Phrase.STATE_COLUMN), stateWidth, Ink.FAINT),
                Sheet.Cell.right(known, knownWidth, Ink.FAINT)));
        for (Area area : areas) {
            sheet.row(List.of(
                    Sheet.Cell.of(area.number(), NUMBER_WIDTH, Ink.PLAIN),
                    Sheet.Cell.of(area.title(), titleWidth, Ink.PLAIN),
                    Sheet.Cell.of(
                            state(Mark.of(area)), stateWidth, Mark.of(area).ink()),
                    Sheet.Cell.right(known(area), knownWidth, Ink.PLAIN)));
        }
    }

    private String state(Mark mark) {
        return mark.symbol() + " " + reading.say(mark.word());
    }

    private static String known(Area area) {
        return area.known() + "/" + area.asked();
    }
}
