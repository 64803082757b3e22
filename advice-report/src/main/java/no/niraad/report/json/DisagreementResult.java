package no.niraad.report.json;

import java.time.LocalDate;
import java.util.List;
import no.niraad.model.Source;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.finding.Severity;
import no.niraad.report.words.DifferencePhrase;
import no.niraad.report.words.Reading;
import no.niraad.report.words.Readings;
import no.niraad.rules.Step;
import no.niraad.rules.difference.Disagreement;
import no.niraad.rules.difference.Disagreements;
import org.jspecify.annotations.Nullable;

/** What respondents see differently, as JSON has it; {@code disagreement-1.0.schema.json} tells what each key means. */
public record DisagreementResult(
        String schemaVersion,
        Result.Product product,
        Result.Rules rules,
        String language,
        List<RespondentResult> respondents,
        String why,
        Step step,
        List<SeenDifferently> disagreements,
        List<DifferenceResult.FindingLine> agreed,
        List<OnlySome> onlySome) {

    /** Who answered, and what. */
    public record RespondentResult(String name, DifferenceResult.Judged judged) {}

    /** One thing that is seen differently. */
    public record SeenDifferently(
            int advice,
            List<String> claims,
            Severity severity,
            String fact,
            String what,
            List<ViewResult> views,
            List<DifferenceResult.FindingLine> decides,
            @Nullable Boolean complete) {}

    /** What one respondent answered. */
    public record ViewResult(
            String respondent,
            String answer,
            @Nullable String file,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String evidence,
            @Nullable LocalDate on) {

        static ViewResult of(Disagreement.View view) {
            Source source = view.source();
            if (source == null) {
                return new ViewResult(view.respondent(), view.answer(), null, null, null, null, null);
            }
            boolean inFile = source.file() != null;
            return new ViewResult(
                    view.respondent(),
                    view.answer(),
                    source.file(),
                    inFile ? source.line() : null,
                    inFile ? source.column() : null,
                    source.evidence(),
                    source.on());
        }
    }

    /** A part that not all have named. */
    public record OnlySome(String part, List<String> respondents) {}

    /** {@return what is seen differently, in words} */
    public static DisagreementResult of(Disagreements disagreements, Readings readings, RuleSet rules) {
        Reading first = readings.first();
        return new DisagreementResult(
                "1.0",
                Result.Product.of(rules),
                Result.Rules.of(rules),
                first.language().code(),
                disagreements.assessments().entrySet().stream()
                        .map(it -> new RespondentResult(it.getKey().name(), DifferenceResult.Judged.of(it.getValue())))
                        .toList(),
                first.say(DifferencePhrase.WHY_IT_MATTERS),
                new Step(
                        first.say(DifferencePhrase.STEP),
                        first.say(DifferencePhrase.STEP_OWNER),
                        first.say(DifferencePhrase.STEP_EFFORT),
                        null),
                disagreements.found().stream().map(it -> of(it, readings)).toList(),
                lines(disagreements.agreed(), readings),
                disagreements.onlySome().entrySet().stream()
                        .map(it -> new OnlySome(it.getKey(), it.getValue()))
                        .toList());
    }

    private static SeenDifferently of(Disagreement it, Readings readings) {
        return new SeenDifferently(
                Disagreement.ADVICE,
                Disagreement.CLAIMS,
                it.severity(),
                it.fact(),
                readings.first().say(DifferencePhrase.IS_SEEN_DIFFERENTLY, readings.fact(it.fact())),
                it.views().stream().map(ViewResult::of).toList(),
                lines(it.decides(), readings),
                it.complete() ? null : Boolean.FALSE);
    }

    private static List<DifferenceResult.FindingLine> lines(List<Finding> findings, Readings readings) {
        return findings.stream()
                .map(it -> DifferenceResult.FindingLine.of(it, readings.what(it)))
                .toList();
    }
}
