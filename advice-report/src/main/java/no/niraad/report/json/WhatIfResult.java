package no.niraad.report.json;

import java.util.List;
import no.niraad.model.finding.Severity;
import no.niraad.rules.whatif.Clearing.Obstacle;
import org.jspecify.annotations.Nullable;

/** What JSON has of what could be otherwise; {@code result-1.3.schema.json} tells what each key means. */
public final class WhatIfResult {

    private WhatIfResult() {}

    /** What would clear a finding. */
    public record ClearingResult(boolean complete, @Nullable Obstacle obstacle, List<RemedyResult> remedies) {}

    /** Changes that together clear it. */
    public record RemedyResult(
            List<ChangeResult> changes, int clears, List<RaisedResult> raises, List<String> waitsFor) {}

    /** One answer that would be another. */
    public record ChangeResult(String fact, String label, String from, String to) {}

    /** A finding that would come up, or be more urgent. */
    public record RaisedResult(String rule, Result.About about, Severity severity) {}

    /** What unknown answers can still change. */
    public record OutlookResult(
            int certain,
            int possible,
            int excluded,
            List<TallyResult> advice,
            @Nullable List<PackTallyResult> packs,
            List<ProspectResult> possibleFindings,
            @Nullable List<String> unbounded) {}

    /** The same of one piece of advice. */
    public record TallyResult(int advice, int certain, int possible, int excluded) {}

    /** The same of one pack. */
    public record PackTallyResult(String pack, int certain, int possible, int excluded) {}

    /** A finding that is not, and could be. */
    public record ProspectResult(String rule, int advice, Result.About about) {}

    /** What to ask next. */
    public record QuestionResult(String fact, String label, int decides, int urgent, List<String> rules) {}
}
