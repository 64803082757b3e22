package no.niraad.report.text;

import java.io.IOException;
import java.util.List;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.report.words.FindingGroup;
import no.niraad.report.words.PlanPhrase;
import no.niraad.report.words.Reading;
import no.niraad.rules.plan.LeftForLater;
import no.niraad.rules.plan.LeftForLater.Reason;
import no.niraad.rules.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What a plan leaves for later, and why. */
final class LaterSection {

    /** So many are told for each reason. */
    private static final int MOST = 6;

    private final Sheet sheet;
    private final Plan plan;
    private final Reading reading;
    private final boolean everything;

    LaterSection(Sheet sheet, Plan plan, Reading reading, boolean everything) {
        this.sheet = sheet;
        this.plan = plan;
        this.reading = reading;
        this.everything = everything;
    }

    void write() throws IOException {
        if (plan.later().isEmpty()) {
            return;
        }
        sheet.heading(reading.say(PlanPhrase.LATER), Ink.STRONG);
        boolean first = true;
        for (Reason reason : Reason.values()) {
            List<LeftForLater> left =
                    plan.later().stream().filter(it -> it.reason() == reason).toList();
            if (!left.isEmpty()) {
                if (!first) {
                    sheet.blank();
                }
                first = false;
                write(reason, left);
            }
        }
    }

    private void write(Reason reason, List<LeftForLater> left) throws IOException {
        sheet.paragraph(0, Ink.PLAIN, reading.say(phrase(reason)));
        int shown = everything || left.size() <= MOST ? left.size() : MOST - 1;
        for (LeftForLater each : left.subList(0, shown)) {
            Finding finding = each.findings().get(0);
            Mark mark = Mark.of(finding.severity());
            String what = new FindingGroup(each.findings()).forAll(reading::what, reading);
            sheet.item(mark.symbol() + " ", mark.ink(), what + first(each.waitsFor()), Ink.PLAIN);
        }
        if (shown < left.size()) {
            sheet.paragraph(0, Ink.PLAIN, reading.say(PlanPhrase.MORE_LATER, left.size() - shown));
        }
    }

    /** What must be done before it, in brackets. */
    private String first(@Nullable RuleId rule) {
        return plan.assessment().findings().stream()
                .filter(it -> it.rule().equals(rule))
                .map(it -> " (" + reading.say(PlanPhrase.FIRST, reading.what(it)) + ")")
                .findFirst()
                .orElse("");
    }

    private static PlanPhrase phrase(Reason reason) {
        return switch (reason) {
            case WEIGHS_LESS -> PlanPhrase.WEIGHS_LESS;
            case MORE_PLACES -> PlanPhrase.MORE_PLACES;
            case TOO_LONG -> PlanPhrase.TOO_LONG;
            case BUILDS_ON -> PlanPhrase.BUILDS_ON;
            case NO_CHANGE -> PlanPhrase.NO_CHANGE;
            case ONLY_BY_PHASE -> PlanPhrase.ONLY_BY_PHASE;
            case NO_STEP -> PlanPhrase.NO_STEP;
            case NO_PROOF -> PlanPhrase.NO_PROOF;
            case TOO_MUCH_WORK -> PlanPhrase.TOO_MUCH_WORK;
        };
    }
}
