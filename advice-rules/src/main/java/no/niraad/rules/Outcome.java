package no.niraad.rules;

import java.util.List;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;

/**
 * As much of an assessment as cases look at.
 *
 * @param said what is found, strengths too
 * @param notJudged what could not be judged
 */
public record Outcome(List<Said> said, List<NotJudged> notJudged) {

    public Outcome {
        said = List.copyOf(said);
        notJudged = List.copyOf(notJudged);
    }

    /**
     * What a rule says of something.
     *
     * @param rule the rule
     * @param about key of the subject
     * @param severity how soon it asks for attention
     * @param reasons the rules that add to it, ordered
     * @param strength whether it is something that is in place
     */
    public record Said(RuleId rule, String about, Severity severity, List<RuleId> reasons, boolean strength) {

        public Said {
            reasons = List.copyOf(reasons);
        }
    }

    /** {@return what cases look at in an assessment} */
    public static Outcome of(Assessment assessment) {
        return new Outcome(assessment.findings().stream().map(Outcome::said).toList(), assessment.notJudged());
    }

    private static Said said(Finding finding) {
        return new Said(
                finding.rule(),
                finding.about().key(),
                finding.severity(),
                finding.reasons(),
                finding instanceof Strength);
    }
}
