package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;
import no.niraad.rules.drl.Conclusion;
import no.niraad.rules.facts.Subjects;

/** Makes findings of conclusions: joins each with its rule, its reasons, its proof and its names and numbers. */
final class FindingAssembler {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(it -> it instanceof Strength)
            .thenComparing(Finding::advice)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::about);

    private final Map<RuleId, Judgement> judgements;
    private final Map<String, Integer> adviceOfFolder;
    private final Map<String, Integer> thresholds;
    private final Evidences evidences;

    FindingAssembler(
            Rulebook rulebook,
            Map<String, Integer> adviceOfFolder,
            Map<RuleId, Judgement> judgements,
            Profile profile) {
        this.judgements = judgements;
        this.adviceOfFolder = adviceOfFolder;
        this.thresholds = rulebook.thresholds();
        this.evidences = new Evidences(profile);
    }

    /** {@return the findings, the most urgent first, then by advice, rule and subject} */
    List<Finding> findings(List<Conclusion> conclusions) {
        Map<RuleId, Map<Object, List<Judgement>>> reasons = reasons(conclusions);
        var findings = new ArrayList<Finding>();
        for (Conclusion conclusion : conclusions) {
            Judgement judgement = judgements.get(conclusion.rule());
            if (judgement.rule().makesFinding()) {
                List<Judgement> because =
                        reasons.getOrDefault(conclusion.rule(), Map.of()).getOrDefault(conclusion.about(), List.of());
                findings.add(finding(conclusion, judgement, because));
            }
        }
        findings.sort(ORDER);
        return findings;
    }

    /** The reasons that hold, by the rule and the fact whose finding they add to. */
    private Map<RuleId, Map<Object, List<Judgement>>> reasons(List<Conclusion> conclusions) {
        var reasons = new HashMap<RuleId, Map<Object, List<Judgement>>>();
        for (Conclusion conclusion : conclusions) {
            Judgement judgement = judgements.get(conclusion.rule());
            String target = judgement.rule().sharpens();
            if (judgement.rule().kind() == RuleKind.REASON && target != null) {
                reasons.computeIfAbsent(new RuleId(conclusion.rule().folder(), target), it -> new IdentityHashMap<>())
                        .computeIfAbsent(conclusion.about(), it -> new ArrayList<>())
                        .add(judgement);
            }
        }
        reasons.values()
                .forEach(byFact -> byFact.values()
                        .forEach(it ->
                                it.sort(Comparator.comparing(each -> each.rule().id()))));
        return reasons;
    }

    private Finding finding(Conclusion conclusion, Judgement judgement, List<Judgement> because) {
        RuleInfo rule = judgement.rule();
        Subject about = Subjects.of(conclusion.about());
        int advice = adviceOfFolder.getOrDefault(rule.id().folder(), 0);
        List<RuleId> reasons = because.stream().map(it -> it.rule().id()).toList();
        List<String> claims = claims(rule, because);
        List<Evidence> evidence = evidences.of(proof(conclusion, judgement, because));
        Map<String, List<String>> values = values(conclusion);
        return switch (rule.kind()) {
            case RISK ->
                new RiskFlag(
                        rule.id(),
                        advice,
                        about,
                        severity(rule, because),
                        rule.basis(),
                        claims,
                        evidence,
                        reasons,
                        values);
            case RECOMMENDATION ->
                new Recommendation(
                        rule.id(),
                        advice,
                        about,
                        severity(rule, because),
                        rule.basis(),
                        claims,
                        evidence,
                        reasons,
                        values);
            default -> new Strength(rule.id(), advice, about, rule.basis(), claims, evidence, reasons, values);
        };
    }

    private SortedSet<String> proof(Conclusion conclusion, Judgement judgement, List<Judgement> because) {
        var facts = new TreeSet<>(judgement.proof(conclusion));
        because.forEach(it -> facts.addAll(it.proof(conclusion)));
        return facts;
    }

    /** What eases a finding counts first, so that what sharpens it has the last word. */
    private static Severity severity(RuleInfo rule, List<Judgement> because) {
        Severity severity = rule.severity() == null ? Severity.FOR_INFORMATION : rule.severity();
        for (Severity eased : changed(because, true)) {
            severity = severity.isAtLeast(eased) ? eased : severity;
        }
        for (Severity sharpened : changed(because, false)) {
            severity = sharpened.isAtLeast(severity) ? sharpened : severity;
        }
        return severity;
    }

    private static List<Severity> changed(List<Judgement> because, boolean eases) {
        return because.stream()
                .map(Judgement::rule)
                .filter(it -> it.eases() == eases)
                .flatMap(it -> Stream.ofNullable(it.severity()))
                .toList();
    }

    private static List<String> claims(RuleInfo rule, List<Judgement> because) {
        var claims = new ArrayList<>(rule.claims());
        because.forEach(it -> claims.addAll(it.rule().claims()));
        return claims.stream().distinct().toList();
    }

    private Map<String, List<String>> values(Conclusion conclusion) {
        Map<String, List<String>> values = PlaceholderValues.of(conclusion.about());
        String folder = conclusion.rule().folder() + "/";
        thresholds.forEach((id, value) -> {
            if (id.startsWith(folder)) {
                values.put(id.substring(folder.length()), List.of(String.valueOf(value)));
            }
        });
        return Collections.unmodifiableMap(values);
    }
}
