package no.niraad.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Strength;
import no.niraad.report.words.DifferencePhrase;
import no.niraad.report.words.Reading;
import no.niraad.report.words.Said;
import no.niraad.report.words.Written;
import no.niraad.rules.difference.Difference;
import no.niraad.rules.difference.FindingChange;
import no.niraad.rules.difference.FindingChange.Kind;

/** What differs between two profiles, for people: what is worse first. */
public final class DifferenceText {

    private static final int INDENT = 2;
    private static final int MOST_OTHERS = 12;
    private static final String GONE = "–";

    private final Sheet sheet;
    private final Difference difference;
    private final Reading before;
    private final Reading after;
    private final ChangeText changes;
    private final boolean everything;
    private final List<AnswerChange> counted;
    private final Set<AnswerChange> shown = new HashSet<>();

    public DifferenceText(Sheet sheet, Difference difference, Reading before, Reading after, boolean everything) {
        this.sheet = sheet;
        this.difference = difference;
        this.before = before;
        this.after = after;
        this.changes = new ChangeText(sheet, before, after);
        this.everything = everything;
        this.counted = counted(difference);
    }

    /** {@return what has changed} The date is another in nearly every later profile and stands at the top; it counts where a finding rests on it, or may. */
    private static List<AnswerChange> counted(Difference difference) {
        Set<AnswerChange> causes = new HashSet<>();
        difference.findings().forEach(it -> causes.addAll(it.causes()));
        boolean untold =
                difference.findings().stream().anyMatch(it -> it.causes().isEmpty());
        return difference.changes().stream()
                .filter(it -> !it.path().equals(ChangeText.DATE) || untold || causes.contains(it))
                .toList();
    }

    /** Writes all of it. */
    public void write() throws IOException {
        head();
        for (Kind kind : List.of(Kind.NEW, Kind.CHANGED, Kind.NO_LONGER_JUDGED, Kind.SUBJECT_GONE, Kind.CLEARED)) {
            section(phrase(kind), difference.findings(kind), true);
        }
        section(DifferencePhrase.NEW_STRENGTHS, difference.strengths(true), everything);
        section(DifferencePhrase.LOST_STRENGTHS, difference.strengths(false), true);
        others();
        if (everything && !difference.unchanged().isEmpty()) {
            unchanged();
        }
    }

    private void head() throws IOException {
        sheet.pair(
                0,
                after.organisation().name(),
                Ink.STRONG,
                after.say(DifferencePhrase.FROM_TO, date(before), date(after)),
                Ink.PLAIN);
        sheet.paragraph(0, Ink.PLAIN, after.say(DifferencePhrase.TITLE));
        sheet.blank();
        int count = counted.size();
        if (count == 0) {
            sheet.paragraph(0, Ink.PLAIN, after.say(DifferencePhrase.NO_CHANGES));
            return;
        }
        var counts = new ArrayList<String>();
        for (Kind kind : List.of(Kind.NEW, Kind.CHANGED, Kind.NO_LONGER_JUDGED, Kind.SUBJECT_GONE, Kind.CLEARED)) {
            counts.add(
                    after.say(phrase(kind)) + ": " + difference.findings(kind).size());
        }
        counts.add(after.say(DifferencePhrase.UNCHANGED) + ": "
                + difference.unchanged().size());
        sheet.parts(0, Ink.PLAIN, counts);
        sheet.paragraph(
                0,
                Ink.PLAIN,
                count == 1 ? after.say(DifferencePhrase.ONE_CHANGE) : after.say(DifferencePhrase.CHANGES, count));
        if (!difference.findings().isEmpty()) {
            sheet.paragraph(0, Ink.PLAIN, after.say(DifferencePhrase.VERIFIED));
        }
    }

    private static String date(Reading reading) {
        return Written.date(reading.assessment().profile().assessed().on(), reading.language());
    }

    private static DifferencePhrase phrase(Kind kind) {
        return DifferencePhrase.valueOf(kind.name());
    }

    private void section(Said title, List<FindingChange> findings, boolean withCauses) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        sheet.heading(after.say(DifferencePhrase.SECTION, after.say(title), findings.size()), Ink.STRONG);
        for (FindingChange each : findings) {
            finding(each);
            if (withCauses) {
                boolean known = !each.causes().isEmpty();
                sheet.paragraph(
                        INDENT,
                        Ink.PLAIN,
                        after.say(known ? DifferencePhrase.BECAUSE : DifferencePhrase.TOO_MUCH_WORK));
                for (AnswerChange cause : each.causes()) {
                    changes.write(cause);
                    shown.add(cause);
                }
            }
        }
    }

    private void finding(FindingChange change) throws IOException {
        Reading reading = change.after() == null ? before : after;
        Finding finding = change.finding();
        Mark mark = mark(change);
        String sign = isMerelyGone(change) ? GONE : mark.symbol();
        sheet.item(sign + " ", mark.ink(), reading.what(finding), Ink.STRONG);
        if (change.kind() == Kind.CHANGED && change.before() != null) {
            sheet.paragraph(INDENT, Ink.PLAIN, urgency(change.before(), finding));
        }
        sheet.parts(INDENT, Ink.FAINT, reading.origin().references(finding));
    }

    private String urgency(Finding was, Finding is) {
        String from = after.say(Mark.of(was.severity()).word());
        String to = after.say(Mark.of(is.severity()).word());
        return was.severity() == is.severity()
                ? to + ", " + after.say(DifferencePhrase.OTHER_REASONS)
                : after.say(DifferencePhrase.FROM_TO, from, to);
    }

    /** What went without anybody having mended something is neither good nor urgent. */
    private static boolean isMerelyGone(FindingChange change) {
        return change.kind() == Kind.SUBJECT_GONE
                || change.kind() == Kind.CLEARED && change.finding() instanceof Strength;
    }

    private static Mark mark(FindingChange change) {
        boolean strength = change.finding() instanceof Strength;
        return switch (change.kind()) {
            case NEW, CHANGED ->
                strength ? Mark.IN_ORDER : Mark.of(change.finding().severity());
            case CLEARED -> strength ? Mark.FOR_INFORMATION : Mark.IN_ORDER;
            case NO_LONGER_JUDGED, SUBJECT_GONE -> Mark.NOT_JUDGED;
        };
    }

    /** What no finding above names. */
    private void others() throws IOException {
        List<AnswerChange> others =
                counted.stream().filter(it -> !shown.contains(it)).toList();
        if (others.isEmpty()) {
            return;
        }
        sheet.heading(
                after.say(DifferencePhrase.SECTION, after.say(DifferencePhrase.OTHER_CHANGES), others.size()),
                Ink.STRONG);
        int told = everything ? others.size() : Math.min(MOST_OTHERS, others.size());
        for (AnswerChange other : others.subList(0, told)) {
            changes.write(other);
        }
        if (told < others.size()) {
            sheet.paragraph(2 * INDENT, Ink.PLAIN, after.say(DifferencePhrase.MORE, others.size() - told));
        }
    }

    private void unchanged() throws IOException {
        int count = difference.unchanged().size();
        sheet.heading(after.say(DifferencePhrase.SECTION, after.say(DifferencePhrase.UNCHANGED), count), Ink.STRONG);
        for (Finding finding : difference.unchanged()) {
            Mark mark = Mark.of(finding.severity());
            sheet.item(mark.symbol() + " ", mark.ink(), after.what(finding), Ink.PLAIN);
        }
    }
}
