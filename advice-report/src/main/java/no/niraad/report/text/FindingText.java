package no.niraad.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.niraad.model.Source;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Subject;
import no.niraad.report.words.ClearingWords;
import no.niraad.report.words.FindingGroup;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.Reading;
import no.niraad.report.words.Written;
import no.niraad.rules.Step;

/** A group of findings: in full, as what and first step, or as what alone. */
final class FindingText {

    private static final int INDENT = 2;
    private static final String ARROW = "  → ";
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int MOST_ANSWERS = 6;

    private final Sheet sheet;
    private final Reading reading;
    private final boolean everything;

    FindingText(Sheet sheet, Reading reading, boolean everything) {
        this.sheet = sheet;
        this.reading = reading;
        this.everything = everything;
    }

    /** What, which duty, why, first step, the answers behind it, what would clear it, and where it comes from. */
    void full(Mark mark, FindingGroup group) throws IOException {
        what(mark, group);
        String why = reading.why(group.first());
        if (!why.isEmpty()) {
            sheet.paragraph(INDENT, Ink.PLAIN, why);
        }
        step(group.first());
        answers(group);
        for (String line : new ClearingWords(reading, everything).of(group)) {
            sheet.paragraph(INDENT, Ink.PLAIN, line);
        }
        sheet.parts(INDENT, Ink.FAINT, reading.origin().references(group.first()));
    }

    /** What, which duty, what of it is planned, first step, and where it comes from. */
    void brief(Mark mark, FindingGroup group) throws IOException {
        what(mark, group);
        planned(group);
        step(group.first());
        sheet.parts(INDENT, Ink.FAINT, reading.origin().references(group.first()));
    }

    /** What, the advice, and whether it is a duty. */
    void oneLine(Mark mark, FindingGroup group) throws IOException {
        String after = " (" + reading.origin().inShort(group.first()).replace(' ', NO_BREAK_SPACE) + ")";
        sheet.item(mark.symbol() + " ", mark.ink(), sentence(group) + after, Ink.PLAIN);
    }

    /** What alone. */
    void whatAlone(Mark mark, FindingGroup group) throws IOException {
        sheet.item(mark.symbol() + " ", mark.ink(), sentence(group), Ink.PLAIN);
    }

    private void what(Mark mark, FindingGroup group) throws IOException {
        sheet.item(mark.symbol() + " ", mark.ink(), sentence(group), Ink.STRONG);
        String duty = reading.origin().duty(group.first());
        if (!duty.isEmpty()) {
            sheet.paragraph(INDENT, Ink.STRONG, duty);
        }
    }

    private String sentence(FindingGroup group) {
        return group.forAll(reading::what, reading);
    }

    private void step(Finding finding) throws IOException {
        Optional<Step> found = reading.step(finding);
        if (found.isEmpty()) {
            return;
        }
        Step step = found.get();
        sheet.item(ARROW, Ink.PLAIN, reading.say(Phrase.FIRST_STEP, step.text()), Ink.PLAIN);
        var parts = new ArrayList<String>();
        parts.add(reading.say(Phrase.OWNER, step.owner()));
        parts.add(reading.say(Phrase.EFFORT, step.effort()));
        if (step.product() != null) {
            parts.add(reading.say(Phrase.PRODUCT, step.product()));
        }
        sheet.parts(2 * INDENT, Ink.PLAIN, parts);
    }

    /** Whoever has made a plan wants to see that it was heard, where the answers are not told. */
    private void planned(FindingGroup group) throws IOException {
        List<String> facts = group.evidence().stream()
                .filter(reading::isPlanned)
                .map(it -> reading.fact(it.fact(), understood(group)))
                .toList();
        if (!facts.isEmpty()) {
            sheet.paragraph(INDENT, Ink.PLAIN, reading.say(Phrase.PLANNED_ALREADY, reading.some(facts)));
        }
    }

    private void answers(FindingGroup group) throws IOException {
        List<Evidence> evidence = group.evidence();
        if (evidence.isEmpty()) {
            return;
        }
        sheet.paragraph(INDENT, Ink.PLAIN, reading.say(Phrase.ANSWERS_BEHIND));
        int shown = everything || evidence.size() <= MOST_ANSWERS ? evidence.size() : MOST_ANSWERS - 1;
        for (Evidence each : evidence.subList(0, shown)) {
            answer(each, group);
        }
        if (shown < evidence.size()) {
            sheet.paragraph(2 * INDENT, Ink.PLAIN, reading.say(Phrase.MORE_ANSWERS, evidence.size() - shown));
        }
    }

    private void answer(Evidence evidence, FindingGroup group) throws IOException {
        String answer = reading.fact(evidence.fact(), understood(group)) + ": " + reading.answer(evidence);
        Source source = evidence.source();
        sheet.pair(2 * INDENT, answer, Ink.PLAIN, source == null ? "" : place(source), Ink.FAINT);
        String grounds = source == null ? "" : grounds(source);
        if (!grounds.isEmpty()) {
            sheet.paragraph(3 * INDENT, Ink.PLAIN, reading.say(Phrase.GROUNDS, grounds));
        }
    }

    private static Subject understood(FindingGroup group) {
        return group.others().isEmpty() ? group.first().about() : Subject.ORGANISATION;
    }

    private static String place(Source source) {
        return source.file() == null ? "" : source.file() + ":" + source.line() + ":" + source.column();
    }

    private String grounds(Source source) {
        String on = source.on() == null ? "" : Written.date(source.on(), reading.language());
        String by = Objects.requireNonNullElse(source.by(), "");
        String when = on + (on.isEmpty() || by.isEmpty() ? "" : ", ") + by;
        String evidence = Objects.requireNonNullElse(source.evidence(), "");
        return evidence.isEmpty() || when.isEmpty() ? evidence + when : evidence + " (" + when + ")";
    }
}
