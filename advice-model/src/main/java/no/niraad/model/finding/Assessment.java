package no.niraad.model.finding;

import java.util.List;
import no.niraad.model.Profile;

/**
 * All that the rules say about one profile. The same profile and the same rules always give an equal assessment.
 *
 * @param profile what was assessed
 * @param findings the findings, the most urgent first, then by advice, rule and subject
 * @param advice the nine pieces of advice in order
 * @param notJudged what could not be judged, and which facts are missing for it
 * @param rules which rules judged it
 * @param packs the packs that ask something beside the built-in facts, in the order they were given
 */
public record Assessment(
        Profile profile,
        List<Finding> findings,
        List<AdviceStatus> advice,
        List<NotJudged> notJudged,
        RuleSet rules,
        List<PackStatus> packs) {

    public Assessment {
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
        notJudged = List.copyOf(notJudged);
        packs = packs == null ? List.of() : List.copyOf(packs);
    }

    /** What no pack that asks something has a part in. */
    public Assessment(
            Profile profile,
            List<Finding> findings,
            List<AdviceStatus> advice,
            List<NotJudged> notJudged,
            RuleSet rules) {
        this(profile, findings, advice, notJudged, rules, List.of());
    }

    /** {@return the findings that are risk flags} */
    public List<RiskFlag> riskFlags() {
        return only(RiskFlag.class);
    }

    /** {@return the findings that are recommendations} */
    public List<Recommendation> recommendations() {
        return only(Recommendation.class);
    }

    /** {@return the findings that are strengths} */
    public List<Strength> strengths() {
        return only(Strength.class);
    }

    private <F extends Finding> List<F> only(Class<F> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
