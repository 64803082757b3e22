package no.niraad.model.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
 * @param acceptances what the organisation has decided to live with, and what that is worth; empty unless it was told
 */
public record Assessment(
        Profile profile,
        List<Finding> findings,
        List<AdviceStatus> advice,
        List<NotJudged> notJudged,
        RuleSet rules,
        List<PackStatus> packs,
        List<Acceptance> acceptances) {

    public Assessment {
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
        notJudged = List.copyOf(notJudged);
        packs = packs == null ? List.of() : List.copyOf(packs);
        acceptances = acceptances == null ? List.of() : List.copyOf(acceptances);
    }

    /** What no pack that asks something has a part in, with nothing accepted. */
    public Assessment(
            Profile profile,
            List<Finding> findings,
            List<AdviceStatus> advice,
            List<NotJudged> notJudged,
            RuleSet rules) {
        this(profile, findings, advice, notJudged, rules, List.of(), List.of());
    }

    /** {@return this assessment, with what the organisation has accepted} Findings and states stay as they are. */
    public Assessment accepting(Collection<Waiver> waivers) {
        return new Assessment(profile, findings, advice, notJudged, rules, packs, Acceptance.of(waivers, this));
    }

    /** {@return by what a finding is accepted on the date of the profile, if it is} */
    public Optional<Waiver> acceptanceOf(Finding finding) {
        return acceptances.stream()
                .filter(it -> it.state() == Acceptance.State.IN_FORCE)
                .map(Acceptance::waiver)
                .filter(it -> it.rule().equals(finding.rule())
                        && it.about().equals(finding.about().key()))
                .findFirst();
    }

    /**
     * {@return whether a finding asks nobody to act, since it is accepted} A duty always asks: the organisation can decide to live with
     * a risk, and cannot release itself from the law.
     */
    public boolean isSetAside(Finding finding) {
        return !acceptances.isEmpty()
                && finding.basis() != Basis.DUTY
                && acceptanceOf(finding).isPresent();
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
