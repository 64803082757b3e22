package no.niraad.report.json;

import java.util.List;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import no.niraad.report.json.PlanResult.BuildsOnResult;
import no.niraad.report.json.PlanResult.Counts;
import no.niraad.report.json.PlanResult.FindingRef;
import no.niraad.report.json.PlanResult.LaterResult;
import no.niraad.report.json.PlanResult.PlaceResult;
import no.niraad.report.json.PlanResult.StepResult;
import no.niraad.report.json.PlanResult.TermsResult;
import no.niraad.report.json.Result.About;
import no.niraad.report.json.WhatIfResult.ChangeResult;
import no.niraad.report.words.Reading;
import no.niraad.rules.plan.LeftForLater;
import no.niraad.rules.plan.Plan;
import no.niraad.rules.plan.PlannedStep;
import no.niraad.rules.plan.PlannedStep.BuildsOn;
import no.niraad.rules.plan.PlannedStep.Place;
import org.jspecify.annotations.Nullable;

/** Turns a plan into the records of its JSON. */
public final class PlanResultMaker {

    private final Plan plan;
    private final Reading reading;

    /**
     * Made for one plan.
     *
     * @param reading of the assessment that the plan is made from
     */
    public PlanResultMaker(Plan plan, Reading reading) {
        this.plan = plan;
        this.reading = reading;
    }

    /** {@return the whole plan} */
    public PlanResult result() {
        Assessment assessment = plan.assessment();
        return new PlanResult(
                PlanResult.SCHEMA_VERSION,
                Result.Product.of(assessment.rules()),
                Result.Rules.of(assessment.rules()),
                reading.language().code(),
                reading.organisation(),
                assessment.profile().assessed(),
                new TermsResult(
                        plan.terms().parallel(),
                        plan.terms().until(),
                        plan.terms().steps()),
                plan.small(),
                plan.proven(),
                counts(assessment),
                counts(plan.after()),
                plan.steps().stream().map(this::step).toList(),
                plan.later().stream().map(this::later).toList(),
                ifTold(reading.accepted().stream().map(this::reference).toList()),
                ifTold(assessment.acceptances().stream()
                        .map(AcceptanceResult::of)
                        .toList()));
    }

    /** What is accepted is left out where nobody told of any. */
    private <T> @Nullable List<T> ifTold(List<T> accepted) {
        return plan.assessment().acceptances().isEmpty() ? null : accepted;
    }

    private static Counts counts(Assessment assessment) {
        return new Counts(
                count(assessment, Severity.ACT_NOW),
                count(assessment, Severity.FOLLOW_UP),
                count(assessment, Severity.FOR_INFORMATION));
    }

    private static int count(Assessment assessment, Severity severity) {
        return (int) assessment.findings().stream()
                .filter(it -> it.severity() == severity && !(it instanceof Strength) && !assessment.isSetAside(it))
                .count();
    }

    private StepResult step(PlannedStep step) {
        Finding first = step.first();
        String law = reading.origin().law(first).orElse(null);
        return new StepResult(
                step.number(),
                step.from(),
                step.to(),
                first.rule().toString(),
                first.advice(),
                first.severity(),
                first.basis(),
                law,
                reading.what(first),
                reading.why(first),
                reading.step(first).orElseThrow(),
                step.places().stream().map(PlanResultMaker::place).toList(),
                step.buildsOn().stream().map(this::buildsOn).toList(),
                step.changes().stream().map(this::change).toList(),
                step.clears().stream().map(this::reference).toList(),
                step.raises().stream().map(this::reference).toList(),
                step.together() == null ? null : step.together().in(reading.language()));
    }

    private static PlaceResult place(Place place) {
        return new PlaceResult(
                About.of(place.finding().about()), place.finding().severity(), place.decisionPoint());
    }

    private BuildsOnResult buildsOn(BuildsOn before) {
        return new BuildsOnResult(before.step(), before.because().in(reading.language()), before.claims());
    }

    private ChangeResult change(AnswerChange change) {
        return new ChangeResult(change.path(), reading.label(change.path()), change.writtenFrom(), change.writtenTo());
    }

    private FindingRef reference(Finding finding) {
        return new FindingRef(
                finding.rule().toString(), About.of(finding.about()), finding.severity(), reading.what(finding));
    }

    private LaterResult later(LeftForLater left) {
        Finding first = left.findings().get(0);
        return new LaterResult(
                first.rule().toString(),
                first.advice(),
                left.reason(),
                left.waitsFor() == null ? null : left.waitsFor().toString(),
                left.findings().stream().map(this::reference).toList());
    }
}
