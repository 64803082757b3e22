package no.niraad.rules.difference;

import java.util.List;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileDelta;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Strength;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Allowance;

/**
 * What differs between an earlier and a later profile of the same organisation, judged by the same rules.
 *
 * @param before the earlier assessment
 * @param after the later one
 * @param changes all that differs between the profiles, in their order
 * @param findings what became of the findings that are not the same, the most urgent first; strengths too
 * @param unchanged the risks and recommendations that are as they were, in order
 */
public record Difference(
        Assessment before,
        Assessment after,
        List<AnswerChange> changes,
        List<FindingChange> findings,
        List<Finding> unchanged) {

    public Difference {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        unchanged = List.copyOf(unchanged);
    }

    /**
     * {@return what differs between two assessments}
     *
     * @param engine what made both
     */
    public static Difference between(AdviceEngine engine, Assessment before, Assessment after) {
        var delta = ProfileDelta.between(before.profile(), after.profile());
        var between = new FindingsBetween(before, after, new Causes(engine.within(Allowance.usual()), delta));
        List<FindingChange> findings = between.changes();
        return new Difference(before, after, delta.changes(), findings, between.unchanged());
    }

    /** {@return what became of risks and recommendations in one way} */
    public List<FindingChange> findings(FindingChange.Kind kind) {
        return findings.stream()
                .filter(it -> it.kind() == kind && !(it.finding() instanceof Strength))
                .toList();
    }

    /** {@return the strengths that came, or those that went} */
    public List<FindingChange> strengths(boolean came) {
        return findings.stream()
                .filter(it -> it.finding() instanceof Strength && (it.before() == null) == came)
                .toList();
    }
}
