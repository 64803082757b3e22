package no.niraad.report.json;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.Assessed;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileDelta;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.model.profile.ProfileHash;
import no.niraad.rules.Wording;
import no.niraad.rules.difference.Difference;
import no.niraad.rules.difference.FindingChange;
import org.jspecify.annotations.Nullable;

/** What differs between two profiles, as JSON has it; {@code difference-1.0.schema.json} tells what each key means. */
public record DifferenceResult(
        String schemaVersion,
        Result.Product product,
        Result.Rules rules,
        String language,
        Judged before,
        Judged after,
        List<ChangeResult> changes,
        List<FindingChangeResult> findings,
        List<FindingLine> unchanged) {

    /** Which profile was judged. */
    public record Judged(String organisation, Assessed assessed, Result.ProfileResult profile) {
        static Judged of(Assessment assessment) {
            var profile = assessment.profile();
            return new Judged(
                    profile.organisation().name(),
                    profile.assessed(),
                    new Result.ProfileResult(ProfileHash.of(profile)));
        }
    }

    /** One thing that differs. */
    public record ChangeResult(
            String path,
            Kind kind,
            @Nullable String from,
            @Nullable String to) {

        /** What became of it. */
        public enum Kind {
            ANSWER,
            ADDED,
            REMOVED
        }

        static ChangeResult of(AnswerChange change) {
            if (!ProfileDelta.isPart(change)) {
                return new ChangeResult(change.path(), Kind.ANSWER, change.writtenFrom(), change.writtenTo());
            }
            Kind kind = change.to() == null ? Kind.REMOVED : Kind.ADDED;
            return new ChangeResult(change.path(), kind, null, null);
        }
    }

    /** A finding in short. */
    public record FindingLine(
            String rule, Result.Kind kind, int advice, Result.About about, Severity severity, String what) {
        static FindingLine of(Finding finding, String what) {
            return new FindingLine(
                    finding.rule().toString(),
                    Result.Kind.of(finding),
                    finding.advice(),
                    Result.About.of(finding.about()),
                    finding.severity(),
                    what);
        }
    }

    /** What became of a finding. */
    public record FindingChangeResult(
            FindingChange.Kind change,
            FindingLine finding,
            @Nullable Severity severityBefore,
            List<String> causes) {}

    /** {@return what differs, in words} */
    public static DifferenceResult of(Difference difference, Wording wording) {
        var rules = difference.after().rules();
        List<FindingChangeResult> findings = new ArrayList<>();
        for (FindingChange each : difference.findings()) {
            Finding before = each.before();
            findings.add(new FindingChangeResult(
                    each.kind(),
                    FindingLine.of(each.finding(), what(each.finding(), each.after() == null, difference, wording)),
                    before == null ? null : before.severity(),
                    each.causes().stream().map(AnswerChange::path).toList()));
        }
        return new DifferenceResult(
                "1.0",
                Result.Product.of(rules),
                Result.Rules.of(rules),
                wording.language().code(),
                Judged.of(difference.before()),
                Judged.of(difference.after()),
                difference.changes().stream().map(ChangeResult::of).toList(),
                findings,
                difference.unchanged().stream()
                        .map(it -> FindingLine.of(it, what(it, false, difference, wording)))
                        .toList());
    }

    private static String what(Finding finding, boolean gone, Difference difference, Wording wording) {
        Assessment assessment = gone ? difference.before() : difference.after();
        return wording.what(finding, assessment.profile().organisation());
    }
}
