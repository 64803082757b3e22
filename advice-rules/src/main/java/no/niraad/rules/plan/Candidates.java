package no.niraad.rules.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Strength;
import no.niraad.model.organisation.Phase;
import no.niraad.rules.RuleWords.StepWords;
import no.niraad.rules.Wording;
import no.niraad.rules.plan.LeftForLater.Reason;
import no.niraad.rules.source.PlanKnowledge;
import no.niraad.rules.whatif.Remedy;
import no.niraad.rules.whatif.WhatIf;
import org.jspecify.annotations.Nullable;

/** The steps that could be taken: one for each rule that found something which somebody can change. */
final class Candidates {

    private final WhatIf whatIf;
    private final Wording wording;
    private final PlanKnowledge knowledge;
    private final Weights weights;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<LeftForLater> unchangeable = new ArrayList<>();

    Candidates(WhatIf whatIf, Wording wording, PlanKnowledge knowledge, Reach reach) {
        this.whatIf = whatIf;
        this.wording = wording;
        this.knowledge = knowledge;
        Map<RuleId, List<Finding>> byRule = byRule(whatIf.assessment());
        this.weights = new Weights(knowledge.weights(), byRule.values(), reach);
        byRule.values().forEach(this::add);
    }

    /** {@return what the findings weigh} */
    Weights weights() {
        return weights;
    }

    /** {@return the steps, in the order of the findings} */
    List<Candidate> all() {
        return candidates;
    }

    /** {@return what no step clears} */
    List<LeftForLater> unchangeable() {
        return unchangeable;
    }

    private static Map<RuleId, List<Finding>> byRule(Assessment assessment) {
        var byRule = new LinkedHashMap<RuleId, List<Finding>>();
        for (Finding finding : assessment.findings()) {
            if (!(finding instanceof Strength) && !assessment.isSetAside(finding)) {
                byRule.computeIfAbsent(finding.rule(), it -> new ArrayList<>()).add(finding);
            }
        }
        return byRule;
    }

    private void add(List<Finding> all) {
        all.sort(Comparator.comparingInt(it -> -weights.alone(it)));
        int places = Math.min(all.size(), knowledge.limits().places());
        List<Finding> findings = new ArrayList<>(all.subList(0, places));
        var changeable = new ArrayList<Finding>();
        var changes = new TreeMap<String, AnswerChange>();
        for (Finding finding : findings) {
            Remedy remedy = remedy(finding);
            if (remedy != null) {
                changeable.add(finding);
                remedy.changes().forEach(it -> changes.putIfAbsent(it.path(), it));
            }
        }
        if (!changeable.isEmpty()) {
            candidates.add(candidate(changeable, all.subList(places, all.size()), List.copyOf(changes.values())));
        }
        findings.removeAll(changeable);
        if (changeable.isEmpty()) {
            findings.addAll(all.subList(places, all.size()));
        }
        if (!findings.isEmpty()) {
            unchangeable.add(new LeftForLater(findings, Reason.NO_CHANGE, null));
        }
    }

    /**
     * The best remedy, if a step can be taken towards it: a rule may come without one, and an initiative that is put off or brought
     * to its end for the sake of a finding is no step.
     */
    private @Nullable Remedy remedy(Finding finding) {
        if (wording.of(finding.rule()).step() == null) {
            return null;
        }
        return whatIf.clearing(finding).remedies().stream()
                .filter(it -> it.changes().stream().noneMatch(change -> change.to() instanceof Phase))
                .findFirst()
                .orElse(null);
    }

    private Candidate candidate(List<Finding> findings, List<Finding> elsewhere, List<AnswerChange> changes) {
        StepWords step =
                Objects.requireNonNull(wording.of(findings.get(0).rule()).step());
        Integer days = knowledge.lengths().days().get(step.effort());
        if (days == null) {
            throw new IllegalStateException("plan.yaml has no length for the effort " + step.effort() + ".");
        }
        return new Candidate(
                findings, elsewhere, changes, whatIf.impact(changes).cleared(), days);
    }
}
