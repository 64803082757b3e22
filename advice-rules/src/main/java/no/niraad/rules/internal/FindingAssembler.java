package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Recommendation;
import no.niraad.model.finding.RiskFlag;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.Reading;
import no.niraad.rules.condition.Row;

/** Makes findings of what holds: joins each rule with its reasons, its proof and its names and numbers. */
final class FindingAssembler {

    private final PlaceholderValues values;
    private final Judgements judgements;
    private final Evidences evidences;

    FindingAssembler(PlaceholderValues values, Judgements judgements, Evidences evidences) {
        this.values = values;
        this.judgements = judgements;
        this.evidences = evidences;
    }

    /** {@return the findings, the most urgent first, then by advice, rule and subject} */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (Judgement judgement : judgements.all()) {
            if (!judgement.isSilent() && judgement.rule().info().makesFinding()) {
                List<Judgement.Proof> proofs = judgement.proofs();
                for (int i = 0; i < proofs.size(); i++) {
                    findings.add(finding(judgement.rule(), proofs.get(i)));
                }
            }
        }
        return ordered(findings);
    }

    /** As the rules are in order, the findings are too, but for how urgent they are: what is sorted by that alone is sorted fast. */
    private static List<Finding> ordered(List<Finding> findings) {
        var ordered = new ArrayList<Finding>(findings.size());
        for (Severity severity : Severity.values()) {
            for (int i = 0; i < findings.size(); i++) {
                if (findings.get(i).severity() == severity) {
                    ordered.add(findings.get(i));
                }
            }
        }
        ordered.sort(FindingAssembler::order);
        return ordered;
    }

    /** The most urgent first, strengths after the rest, then by advice, rule and subject; what belongs to no advice last. */
    static int order(Finding one, Finding other) {
        int order = one.severity().compareTo(other.severity());
        if (order == 0) {
            order = Boolean.compare(one instanceof Strength, other instanceof Strength);
        }
        if (order == 0) {
            order = Integer.compare(rank(one), rank(other));
        }
        if (order == 0) {
            order = one.rule().compareTo(other.rule());
        }
        return order == 0 ? one.about().compareTo(other.about()) : order;
    }

    private static int rank(Finding finding) {
        return finding.advice() == 0 ? Integer.MAX_VALUE : finding.advice();
    }

    private Finding finding(JudgedRule judged, Judgement.Proof proof) {
        RuleInfo rule = judged.info();
        Row about = proof.about();
        List<Judgement> because = judgements.reasons(judged, about);
        List<String> claims = claims(rule, because);
        List<Evidence> evidence = evidences.of(readings(proof, because));
        List<RuleId> reasons = because.isEmpty() ? List.of() : ids(because);
        var words = values.of(judged, because, about);
        int number = judged.advice();
        return switch (rule.kind()) {
            case RISK ->
                new RiskFlag(
                        rule.id(),
                        number,
                        about.subject(),
                        Urgency.of(rule, because),
                        rule.basis(),
                        claims,
                        evidence,
                        reasons,
                        words);
            case RECOMMENDATION ->
                new Recommendation(
                        rule.id(),
                        number,
                        about.subject(),
                        Urgency.of(rule, because),
                        rule.basis(),
                        claims,
                        evidence,
                        reasons,
                        words);
            default -> new Strength(rule.id(), number, about.subject(), rule.basis(), claims, evidence, reasons, words);
        };
    }

    private static List<Reading> readings(Judgement.Proof proof, List<Judgement> because) {
        if (because.isEmpty()) {
            return proof.readings();
        }
        var readings = new ArrayList<>(proof.readings());
        for (Judgement reason : because) {
            Judgement.Proof added = reason.proof(proof.about());
            if (added != null) {
                readings.addAll(added.readings());
            }
        }
        return readings;
    }

    private static List<String> claims(RuleInfo rule, List<Judgement> because) {
        if (because.isEmpty()) {
            return rule.claims();
        }
        var claims = new ArrayList<>(rule.claims());
        for (Judgement reason : because) {
            for (String claim : reason.rule().info().claims()) {
                if (!claims.contains(claim)) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    private static List<RuleId> ids(List<Judgement> because) {
        var ids = new ArrayList<RuleId>(because.size());
        for (Judgement reason : because) {
            ids.add(reason.rule().info().id());
        }
        return ids;
    }
}
