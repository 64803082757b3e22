package no.niraad.rules.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RiskFlag;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import no.niraad.rules.oracle.Difference.Kind;

/** One profile, as the rules judge it and as the claims are read. */
final class Comparison {

    private final long seed;
    private final Profile profile;
    private final Map<Expected, List<Finding>> told = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(long seed, Assessment assessment) {
        this.seed = seed;
        profile = assessment.profile();
        for (Finding finding : assessment.findings()) {
            if (!(finding instanceof Strength)) {
                finding.claims().forEach(claim -> tell(claim, finding));
            }
        }
    }

    static List<Difference> of(long seed, Assessment assessment, Map<String, Flags> read) {
        Comparison comparison = new Comparison(seed, assessment);
        read.forEach(comparison::compare);
        return comparison.differences;
    }

    private void tell(String claim, Finding finding) {
        told.computeIfAbsent(new Expected(claim, finding.about().key()), it -> new ArrayList<>())
                .add(finding);
    }

    private void compare(String claim, Flags flags) {
        flags.owed().forEach((about, severity) -> owed(new Expected(claim, about), severity));
        told.forEach((expected, findings) -> {
            if (expected.claim().equals(claim)) {
                said(expected, findings, flags);
            }
        });
    }

    private void owed(Expected expected, Severity atLeast) {
        List<Finding> findings = told.getOrDefault(expected, List.of());
        if (findings.isEmpty()) {
            add(expected, Kind.NOT_TOLD, findings);
        } else if (findings.stream().noneMatch(it -> it.severity().isAtLeast(atLeast))) {
            add(expected, Kind.TOO_MILD, findings);
        }
    }

    private void said(Expected expected, List<Finding> findings, Flags flags) {
        String about = expected.about();
        if (!flags.isAllowed(about)) {
            add(expected, Kind.TOLD_IN_VAIN, findings);
        } else if (findings.stream().anyMatch(it -> flags.isTooUrgent(about, it.severity()))) {
            add(expected, Kind.TOO_URGENT, findings);
        } else if (flags.isHarmless(about) && findings.stream().anyMatch(RiskFlag.class::isInstance)) {
            add(expected, Kind.NO_RISK, findings);
        } else if (flags.isToldOnce(about) && findings.size() > 1) {
            add(expected, Kind.TOLD_TWICE, findings);
        }
    }

    private void add(Expected expected, Kind kind, List<Finding> findings) {
        List<String> words = findings.stream().map(Comparison::words).toList();
        differences.add(new Difference(expected, kind, seed, words + " " + LookedAt.by(expected, profile)));
    }

    private static String words(Finding finding) {
        List<String> evidence = finding.evidence().stream()
                .map(it -> it.fact() + "=" + it.answer())
                .sorted(Comparator.naturalOrder())
                .toList();
        return finding.severity() + " by " + finding.rule() + " " + finding.reasons() + " from " + evidence;
    }
}
