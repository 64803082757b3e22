package no.niraad.report.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.niraad.model.Source;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.report.words.DifferencePhrase;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.Reading;
import no.niraad.report.words.Readings;
import no.niraad.report.words.Written;
import no.niraad.rules.difference.Disagreement;
import no.niraad.rules.difference.Disagreements;
import no.niraad.rules.difference.Respondent;
import org.jspecify.annotations.Nullable;

/** Where respondents see things differently, for people: what most hangs on first. */
public final class DisagreementText {

    private static final int INDENT = 2;
    private static final int MOST_DECIDED = 3;

    private final Sheet sheet;
    private final Disagreements disagreements;
    private final Readings readings;
    private final Reading first;
    private final boolean everything;

    public DisagreementText(Sheet sheet, Disagreements disagreements, Readings readings, boolean everything) {
        this.sheet = sheet;
        this.disagreements = disagreements;
        this.readings = readings;
        this.first = readings.first();
        this.everything = everything;
    }

    /** Writes all of it. */
    public void write() throws IOException {
        head();
        for (Severity severity : Severity.values()) {
            List<Disagreement> found = disagreements.found().stream()
                    .filter(it -> it.severity() == severity)
                    .toList();
            if (!found.isEmpty()) {
                Mark mark = Mark.of(severity);
                String title = first.say(DifferencePhrase.SECTION, first.say(mark.word()), found.size());
                sheet.heading(title, mark.ink());
                for (Disagreement each : found) {
                    disagreement(mark, each);
                }
            }
        }
        onlySome();
    }

    private void head() throws IOException {
        sheet.paragraph(0, Ink.STRONG, first.organisation().name());
        sheet.paragraph(0, Ink.PLAIN, first.say(DifferencePhrase.SEEN_DIFFERENTLY));
        sheet.blank();
        List<String> names = disagreements.assessments().keySet().stream()
                .map(Respondent::name)
                .toList();
        sheet.paragraph(0, Ink.PLAIN, first.say(DifferencePhrase.RESPONDENTS, Written.list(names, first.language())));
        sheet.paragraph(0, Ink.PLAIN, count() + " " + agreed());
        if (!disagreements.found().isEmpty()) {
            sheet.blank();
            sheet.paragraph(0, Ink.PLAIN, first.say(DifferencePhrase.WHY_IT_MATTERS));
            String step = first.say(Phrase.FIRST_STEP, first.say(DifferencePhrase.STEP));
            sheet.item("→ ", Ink.PLAIN, step, Ink.PLAIN);
            sheet.parts(
                    INDENT,
                    Ink.PLAIN,
                    List.of(
                            first.say(Phrase.OWNER, first.say(DifferencePhrase.STEP_OWNER)),
                            first.say(Phrase.EFFORT, first.say(DifferencePhrase.STEP_EFFORT))));
        }
    }

    private String count() {
        return switch (disagreements.found().size()) {
            case 0 -> first.say(DifferencePhrase.NOTHING_DIFFERENT);
            case 1 -> first.say(DifferencePhrase.ONE_DIFFERENT);
            default ->
                first.say(
                        DifferencePhrase.COUNT_DIFFERENT, disagreements.found().size());
        };
    }

    private String agreed() {
        return first.say(DifferencePhrase.AGREED, disagreements.agreed().size());
    }

    private void disagreement(Mark mark, Disagreement each) throws IOException {
        String fact = readings.fact(each.fact());
        sheet.item(mark.symbol() + " ", mark.ink(), first.say(DifferencePhrase.IS_SEEN_DIFFERENTLY, fact), Ink.STRONG);
        for (Disagreement.View view : each.views()) {
            String answer = first.answer(new Evidence(each.fact(), view.answer(), null));
            String said = first.say(DifferencePhrase.SAYS, view.respondent(), answer);
            sheet.pair(2 * INDENT, said, Ink.PLAIN, place(view.source()), Ink.FAINT);
        }
        decides(each);
    }

    private static String place(@Nullable Source source) {
        return source == null || source.file() == null
                ? ""
                : source.file() + ":" + source.line() + ":" + source.column();
    }

    private void decides(Disagreement each) throws IOException {
        List<Finding> decides = each.decides();
        if (decides.isEmpty() && each.complete()) {
            sheet.paragraph(INDENT, Ink.PLAIN, first.say(DifferencePhrase.DECIDES_NOTHING));
        }
        int shown = everything ? decides.size() : Math.min(MOST_DECIDED, decides.size());
        for (Finding finding : decides.subList(0, shown)) {
            String urgency = first.say(Mark.of(finding.severity()).word());
            String what = readings.what(finding);
            sheet.paragraph(INDENT, Ink.PLAIN, first.say(DifferencePhrase.DECIDES, what, urgency));
        }
        if (shown < decides.size()) {
            sheet.paragraph(INDENT, Ink.PLAIN, first.say(DifferencePhrase.MORE, decides.size() - shown));
        }
        if (!each.complete()) {
            sheet.paragraph(INDENT, Ink.PLAIN, first.say(DifferencePhrase.DECIDES_TOO_MUCH_WORK));
        }
    }

    private void onlySome() throws IOException {
        if (disagreements.onlySome().isEmpty()) {
            return;
        }
        sheet.heading(first.say(DifferencePhrase.ONLY_SOME), Ink.STRONG);
        for (Map.Entry<String, List<String>> each : disagreements.onlySome().entrySet()) {
            String by = Written.list(each.getValue(), first.language());
            String line = first.say(DifferencePhrase.ONLY_BY, readings.part(each.getKey()), by);
            sheet.item("– ", Ink.PLAIN, line, Ink.PLAIN);
        }
    }
}
