package no.niraad.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.report.words.PlanPhrase;
import no.niraad.report.words.Reading;
import no.niraad.report.words.Written;
import no.niraad.rules.plan.LeftForLater;
import no.niraad.rules.plan.Plan;
import no.niraad.rules.plan.PlannedStep;

/** A plan for people: on page one what to do first, and why, and what comes then; after it each step, and what is left for later. */
public final class PlanText {

    private final Sheet sheet;
    private final Plan plan;
    private final Reading reading;
    private final boolean everything;

    /**
     * Made for one plan.
     *
     * @param everything whether to name every place of a step, and all that is left for later
     */
    public PlanText(Sheet sheet, Plan plan, Reading reading, boolean everything) {
        this.sheet = sheet;
        this.plan = plan;
        this.reading = reading;
        this.everything = everything;
    }

    /** Writes it. */
    public void write() throws IOException {
        String date = Written.date(plan.assessment().profile().assessed().on(), reading.language());
        sheet.pair(0, reading.organisation().name(), Ink.STRONG, date, Ink.PLAIN);
        String until = Written.date(plan.terms().until(), reading.language());
        sheet.paragraph(0, Ink.PLAIN, reading.say(PlanPhrase.TITLE, until));
        sheet.blank();
        if (plan.steps().isEmpty()) {
            nothing();
        } else {
            summary();
            steps();
        }
        new LaterSection(sheet, plan, reading, everything).write();
        new AcceptedSection(sheet, reading).write();
        sheet.blank();
        sheet.paragraph(0, Ink.PLAIN, reading.say(PlanPhrase.LENGTHS));
        new ClosingSection(sheet, reading, true).rules();
    }

    private void nothing() throws IOException {
        boolean none = plan.later().isEmpty();
        boolean late = plan.later().stream().anyMatch(it -> it.reason().hasStep());
        boolean tooMuch = plan.later().stream().anyMatch(it -> it.reason() == LeftForLater.Reason.TOO_MUCH_WORK);
        PlanPhrase unknown = tooMuch ? PlanPhrase.NOTHING_WORKED_OUT : PlanPhrase.NOTHING_CHANGES;
        PlanPhrase why = late ? PlanPhrase.NOTHING_FITS : unknown;
        sheet.paragraph(0, Ink.PLAIN, reading.say(none ? PlanPhrase.NOTHING_TO_DO : why));
        int open = plan.assessment().notJudged().size();
        if (none && open > 0) {
            sheet.paragraph(0, Ink.PLAIN, reading.say(PlanPhrase.MORE_TO_ASK, open));
        }
    }

    private void summary() throws IOException {
        int count = plan.steps().size();
        String steps = count == 1
                ? reading.say(PlanPhrase.ONE_STEP)
                : reading.say(PlanPhrase.STEPS, count, plan.terms().parallel()) + " " + reading.say(PlanPhrase.ORDER);
        sheet.paragraph(0, Ink.PLAIN, steps);
        sheet.paragraph(0, Ink.PLAIN, reading.say(PlanPhrase.CLEARS, Written.list(cleared(), reading.language())));
        if (plan.small()) {
            sheet.paragraph(
                    0, Ink.PLAIN, reading.say(PlanPhrase.SMALL, plan.terms().steps()));
        }
        if (!plan.proven()) {
            sheet.paragraph(0, Ink.PLAIN, reading.say(PlanPhrase.NOT_PROVEN));
        }
    }

    private List<String> cleared() {
        List<Finding> gone =
                plan.steps().stream().flatMap(it -> it.clears().stream()).toList();
        var counts = new ArrayList<String>();
        for (Severity severity : Severity.values()) {
            List<Finding> all = reading.findings(severity);
            long cleared = all.stream().filter(gone::contains).count();
            if (cleared > 0 || severity != Severity.FOR_INFORMATION && !all.isEmpty()) {
                counts.add(reading.say(of(severity), cleared, all.size()));
            }
        }
        return counts;
    }

    private static PlanPhrase of(Severity severity) {
        return switch (severity) {
            case ACT_NOW -> PlanPhrase.OF_ACT_NOW;
            case FOLLOW_UP -> PlanPhrase.OF_FOLLOW_UP;
            case FOR_INFORMATION -> PlanPhrase.OF_FOR_INFORMATION;
        };
    }

    private void steps() throws IOException {
        new PlanOverview(sheet, reading).write(plan.steps());
        sheet.heading(reading.say(PlanPhrase.ONE_BY_ONE), Ink.STRONG);
        var text = new PlannedStepText(sheet, reading, everything);
        for (PlannedStep step : plan.steps()) {
            if (step.number() > 1) {
                sheet.blank();
            }
            text.write(step);
        }
    }
}
