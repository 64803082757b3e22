package no.niraad.rules.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.document.EnumNames;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.rules.source.PlanKnowledge;

/**
 * What findings weigh when steps are chosen. {@code plan.yaml} says in one sentence how; nobody is shown the number.
 *
 * <p>All findings of one rule share the weight of the heaviest, which is more where they concern several units: or what is asked
 * of each unit would always outweigh what is asked of the organisation.
 */
final class Weights {

    /** So that a share is a whole number, near enough. */
    private static final int PARTS = 1_000;

    /** No step takes as many times as long as another one. */
    private static final int ABOVE = 30;

    private final PlanKnowledge.Weights weights;
    private final Map<Finding, Integer> shares = new HashMap<>();

    /**
     * Weighs.
     *
     * @param byRule the findings of each rule
     */
    Weights(PlanKnowledge.Weights weights, Iterable<List<Finding>> byRule, Reach reach) {
        this.weights = weights;
        for (List<Finding> findings : byRule) {
            share(findings, reach);
        }
    }

    private void share(List<Finding> findings, Reach reach) {
        long sum = findings.stream().mapToLong(this::alone).sum();
        long heaviest = findings.stream().mapToLong(this::alone).max().orElseThrow();
        long whole = heaviest * (reach.isWide(findings) ? weights.several() : 1) * PARTS;
        findings.forEach(it -> shares.put(it, Math.toIntExact(Math.max(1, whole * alone(it) / sum))));
    }

    /**
     * {@return what it costs that a step is done a day later} The most urgent comes first, and of that the duties, however long it
     * takes; of equals, what weighs most for its length.
     *
     * @param clears the findings that the step clears
     */
    long priority(List<Finding> clears) {
        long weight = clears.stream().mapToLong(this::of).sum();
        int rank = clears.stream().mapToInt(Weights::rank).max().orElse(0);
        for (int i = 0; i < rank; i++) {
            weight *= ABOVE;
        }
        return weight;
    }

    private static int rank(Finding finding) {
        int urgent = Severity.values().length - 1 - finding.severity().ordinal();
        return 2 * urgent + (finding.basis() == Basis.DUTY ? 1 : 0);
    }

    /** {@return what a finding weighs by itself: how urgent it is, and whether it is a duty} */
    int alone(Finding finding) {
        int weight = weights.severities().getOrDefault(EnumNames.of(finding.severity()), 1);
        return weight * (finding.basis() == Basis.DUTY ? weights.duty() : 1);
    }

    /** {@return its share of what the findings of its rule weigh together} */
    int of(Finding finding) {
        return shares.getOrDefault(finding, 1);
    }
}
