package no.niraad.report.json;

import java.util.List;
import java.util.OptionalInt;
import no.niraad.model.Source;
import no.niraad.model.finding.AdviceStatus;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.PackStatus;
import no.niraad.model.finding.Recommendation;
import no.niraad.model.finding.RiskFlag;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.report.json.Result.About;
import no.niraad.report.json.Result.AdviceResult;
import no.niraad.report.json.Result.EvidenceResult;
import no.niraad.report.json.Result.FindingResult;
import no.niraad.report.json.Result.Kind;
import no.niraad.report.json.Result.NotJudgedResult;
import no.niraad.report.words.Reading;
import no.niraad.rules.Wording;

/** Turns an assessment into the records of the result. */
public final class ResultMaker {

    private final Assessment assessment;
    private final Wording wording;
    private final Reading reading;

    public ResultMaker(Assessment assessment, Wording wording) {
        this.assessment = assessment;
        this.wording = wording;
        this.reading = new Reading(assessment, wording);
    }

    /** {@return the whole result} */
    public Result result() {
        return new Result(
                Result.SCHEMA_VERSION,
                Result.Product.of(assessment.rules()),
                Result.Rules.of(assessment.rules()),
                wording.language().code(),
                List.of(),
                reading.organisation(),
                assessment.profile().assessed(),
                summary(),
                assessment.advice().stream().map(this::advice).toList(),
                Result.Rules.orNull(assessment.packs().stream().map(this::pack).toList()),
                assessment.findings().stream().map(this::finding).toList(),
                assessment.notJudged().stream().map(ResultMaker::notJudged).toList());
    }

    private Result.Summary summary() {
        return new Result.Summary(
                reading.findings(Severity.ACT_NOW).size(),
                reading.findings(Severity.FOLLOW_UP).size(),
                reading.findings(Severity.FOR_INFORMATION).size(),
                assessment.strengths().size(),
                assessment.notJudged().size());
    }

    private AdviceResult advice(AdviceStatus status) {
        return new AdviceResult(
                status.advice(),
                reading.title(status.advice()),
                status.state(),
                status.asked(),
                status.known(),
                status.underWay());
    }

    private Result.PackResult pack(PackStatus status) {
        return new Result.PackResult(
                status.pack(),
                wording.title(status.pack()),
                status.state(),
                status.asked(),
                status.known(),
                status.underWay());
    }

    private FindingResult finding(Finding finding) {
        OptionalInt page = wording.page(finding);
        String why = reading.why(finding);
        return new FindingResult(
                finding.rule().toString(),
                kind(finding),
                finding.advice(),
                page.isEmpty() ? null : page.getAsInt(),
                About.of(finding.about()),
                finding.severity(),
                finding.basis(),
                wording.law(finding).orElse(null),
                finding.claims(),
                reading.what(finding),
                why.isEmpty() ? null : why,
                reading.step(finding).orElse(null),
                finding.reasons().stream().map(RuleId::toString).toList(),
                finding.evidence().stream().map(this::evidence).toList());
    }

    private static Kind kind(Finding finding) {
        if (finding instanceof RiskFlag) {
            return Kind.RISK;
        }
        return finding instanceof Recommendation ? Kind.RECOMMENDATION : Kind.STRENGTH;
    }

    private EvidenceResult evidence(Evidence evidence) {
        String label = reading.label(evidence.fact());
        Source source = evidence.source();
        if (source == null) {
            return new EvidenceResult(evidence.fact(), label, evidence.answer(), null, null, null, null, null, null);
        }
        boolean inFile = source.file() != null;
        return new EvidenceResult(
                evidence.fact(),
                label,
                evidence.answer(),
                source.file(),
                inFile ? source.line() : null,
                inFile ? source.column() : null,
                source.evidence(),
                source.on(),
                source.by());
    }

    private static NotJudgedResult notJudged(NotJudged it) {
        return new NotJudgedResult(it.rule().toString(), it.advice(), About.of(it.about()), it.missing());
    }
}
