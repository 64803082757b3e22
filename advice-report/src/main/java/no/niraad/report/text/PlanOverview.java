package no.niraad.report.text;

import java.io.IOException;
import java.util.List;
import no.niraad.model.finding.Basis;
import no.niraad.report.words.Headline;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.PlanPhrase;
import no.niraad.report.words.Reading;
import no.niraad.report.words.Written;
import no.niraad.rules.Step;
import no.niraad.rules.plan.PlannedStep;

/** A plan on one page, for somebody who reads no more than that: what to do first and why, and in a line each what comes then. */
final class PlanOverview {

    private static final String INDENT = "    ";

    private final Sheet sheet;
    private final Reading reading;

    PlanOverview(Sheet sheet, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
    }

    void write(List<PlannedStep> steps) throws IOException {
        sheet.heading(reading.say(PlanPhrase.DO_FIRST), Mark.ACT_NOW.ink());
        boolean first = true;
        for (PlannedStep step : steps) {
            if (first && step.from().isAfter(steps.get(0).from())) {
                first = false;
                sheet.heading(reading.say(PlanPhrase.THEN), Ink.STRONG);
            }
            line(step, first);
        }
    }

    private void line(PlannedStep planned, boolean withReason) throws IOException {
        Step step = reading.step(planned.first()).orElseThrow();
        String number = planned.number()
                + INDENT.substring(String.valueOf(planned.number()).length());
        sheet.item(number, Ink.STRONG, headline(planned, step), withReason ? Ink.STRONG : Ink.PLAIN);
        if (withReason) {
            String why = reading.say(PlanPhrase.WHY, reading.what(planned.first()));
            boolean duty = planned.first().basis() == Basis.DUTY;
            sheet.paragraph(INDENT.length(), Ink.PLAIN, duty ? why + " " + reading.say(PlanPhrase.A_DUTY) : why);
        }
        String from = Written.from(planned.from(), planned.to(), reading.language());
        String to = Written.date(planned.to(), reading.language());
        String period = reading.say(PlanPhrase.PERIOD, from, to);
        sheet.parts(INDENT.length(), Ink.FAINT, List.of(reading.say(Phrase.OWNER, step.owner()), period));
    }

    private String headline(PlannedStep planned, Step step) {
        String headline = Headline.of(step.text(), reading.language());
        int more = planned.findings().size() - 1;
        return switch (more) {
            case 0 -> headline;
            case 1 -> reading.say(PlanPhrase.AND_ONE_PLACE, headline);
            default -> reading.say(PlanPhrase.AND_PLACES, headline, more);
        };
    }
}
