package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.niraad.model.Profile;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Recommendation;
import no.niraad.model.finding.RiskFlag;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import no.niraad.model.finding.Subject;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.Reading;
import no.niraad.rules.facts.Subjects;

/** Makes findings of conclusions: joins each with its rule, its reasons, its proof and its names and numbers. */
final class FindingAssembler {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(it -> it instanceof Strength)
            .thenComparing(Finding::advice)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::about);

    private final Map<String, Integer> adviceOfFolder;
    private final Numbers numbers;
    private final Map<RuleId, Judgement> judgements;
    private final Evidences evidences;
    private final Map<Object, Map<String, List<String>>> values = new IdentityHashMap<>();

    FindingAssembler(
            Map<String, Integer> adviceOfFolder, Numbers numbers, Map<RuleId, Judgement> judgements, Profile profile) {
        this.adviceOfFolder = adviceOfFolder;
        this.numbers = numbers;
        this.judgements = judgements;
        this.evidences = new Evidences(profile);
    }

    /** {@return the findings, the most urgent first, then by advice, rule and subject} */
    List<Finding> findings(Map<RuleId, List<Object>> concluded) {
        var reasons = new Reasons(concluded, judgements);
        var findings = new ArrayList<Finding>();
        concluded.forEach((rule, facts) -> {
            Judgement judgement = judgements.get(rule);
            if (judgement.rule().makesFinding()) {
                facts.forEach(about -> findings.add(finding(judgement, about, reasons.of(rule, about))));
            }
        });
        findings.sort(ORDER);
        return findings;
    }

    private Finding finding(Judgement judgement, Object fact, List<Judgement> because) {
        RuleInfo rule = judgement.rule();
        RuleId id = rule.id();
        Subject about = Subjects.of(fact);
        int advice = adviceOfFolder.getOrDefault(id.folder(), 0);
        Severity severity = Reasons.severity(rule, because);
        List<String> claims = claims(rule, because);
        List<Evidence> evidence = evidences.of(proof(judgement, fact, because));
        List<RuleId> reasons = because.stream().map(it -> it.rule().id()).toList();
        Map<String, List<String>> values = values(id, fact);
        return switch (rule.kind()) {
            case RISK -> new RiskFlag(id, advice, about, severity, rule.basis(), claims, evidence, reasons, values);
            case RECOMMENDATION ->
                new Recommendation(id, advice, about, severity, rule.basis(), claims, evidence, reasons, values);
            default -> new Strength(id, advice, about, rule.basis(), claims, evidence, reasons, values);
        };
    }

    private static Set<Reading> proof(Judgement judgement, Object about, List<Judgement> because) {
        if (because.isEmpty()) {
            return judgement.proof(about);
        }
        var readings = new LinkedHashSet<>(judgement.proof(about));
        because.forEach(it -> readings.addAll(it.proof(about)));
        return readings;
    }

    private static List<String> claims(RuleInfo rule, List<Judgement> because) {
        if (because.isEmpty()) {
            return rule.claims();
        }
        var claims = new ArrayList<>(rule.claims());
        because.forEach(it -> claims.addAll(it.rule().claims()));
        return claims.stream().distinct().toList();
    }

    private Map<String, List<String>> values(RuleId rule, Object about) {
        Map<String, List<String>> ofFact = values.computeIfAbsent(about, PlaceholderValues::of);
        Map<String, List<String>> ofFolder = numbers.of(rule.folder());
        if (ofFolder.isEmpty()) {
            return Collections.unmodifiableMap(ofFact);
        }
        var all = new TreeMap<>(ofFact);
        all.putAll(ofFolder);
        return Collections.unmodifiableMap(all);
    }
}
