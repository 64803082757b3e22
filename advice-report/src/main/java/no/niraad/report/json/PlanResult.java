package no.niraad.report.json;

import java.time.LocalDate;
import java.util.List;
import no.niraad.model.Assessed;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.Severity;
import no.niraad.model.organisation.Organisation;
import no.niraad.report.json.WhatIfResult.ChangeResult;
import no.niraad.rules.Step;
import no.niraad.rules.plan.LeftForLater.Reason;
import org.jspecify.annotations.Nullable;

/** A plan as JSON has it; {@code plan-1.1.schema.json} tells what each key means. */
public record PlanResult(
        String schemaVersion,
        Result.Product product,
        Result.Rules rules,
        String language,
        Organisation organisation,
        Assessed assessed,
        TermsResult terms,
        boolean small,
        boolean proven,
        Counts before,
        Counts after,
        List<StepResult> steps,
        List<LaterResult> later,
        @Nullable List<FindingRef> accepted,
        @Nullable List<AcceptanceResult> waivers) {

    /** Version of the schema that a plan keeps to. */
    public static final String SCHEMA_VERSION = "1.1";

    /** What the plan is held within. */
    public record TermsResult(int parallel, LocalDate until, int steps) {}

    /** Numbers of risks and recommendations, without those that are set aside. */
    public record Counts(int actNow, int followUp, int forInformation) {}

    /** One step. */
    public record StepResult(
            int number,
            LocalDate from,
            LocalDate to,
            String rule,
            int advice,
            Severity severity,
            Basis basis,
            @Nullable String law,
            String what,
            String why,
            Step step,
            List<PlaceResult> places,
            List<BuildsOnResult> buildsOn,
            List<ChangeResult> changes,
            List<FindingRef> clears,
            List<FindingRef> raises,
            @Nullable String together) {}

    /** Where a step is taken. */
    public record PlaceResult(
            Result.About about, Severity severity, @Nullable String decisionPoint) {}

    /** A step that must be done first. */
    public record BuildsOnResult(int step, String because, List<String> claims) {}

    /** A finding, by its rule and what it is about. */
    public record FindingRef(String rule, Result.About about, Severity severity, String what) {}

    /** What is left for later. */
    public record LaterResult(
            String rule,
            int advice,
            Reason reason,
            @Nullable String waitsFor,
            List<FindingRef> findings) {}
}
