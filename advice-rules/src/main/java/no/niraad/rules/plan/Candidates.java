package no.niraad.rules.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.plan.LeftForLater.Reason;
import no.niraad.rules.source.PlanKnowledge;
import no.niraad.rules.whatif.Clearing;
import no.niraad.rules.whatif.Clearing.Obstacle;
import no.niraad.rules.whatif.Remedy;
import no.niraad.rules.whatif.WhatIf;
import org.jspecify.annotations.Nullable;

/** The steps that could be taken: one for each rule that found something which somebody can change. */
final class Candidates {

    private final WhatIf whatIf;
    private final Wording wording;
    private final PlanKnowledge knowledge;
    private final Weights weights;
    private final Map<Finding, Clearing> clearings;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<LeftForLater> unchangeable = new ArrayList<>();

    Candidates(WhatIf whatIf, Wording wording, PlanKnowledge knowledge, Reach reach) {
        this.whatIf = whatIf;
        this.wording = wording;
        this.knowledge = knowledge;
        Map<RuleId, List<Finding>> byRule = byRule(whatIf.assessment());
        this.weights = new Weights(knowledge.weights(), byRule.values(), reach);
        byRule.values().forEach(it -> it.sort(Comparator.comparingInt(finding -> -weights.alone(finding))));
        this.clearings = clearings(byRule.values());
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

    /** What would clear each finding that a step may be taken for. */
    private Map<Finding, Clearing> clearings(Collection<List<Finding>> byRule) {
        List<Finding> asked = byRule.stream()
                .flatMap(it -> it.stream().limit(knowledge.limits().places()))
                .filter(it -> wording.of(it.rule()).step() != null)
                .toList();
        var clearings = new HashMap<Finding, Clearing>();
        whatIf.clearings(asked).forEach(it -> clearings.put(it.finding(), it));
        return clearings;
    }

    private void add(List<Finding> all) {
        int places = Math.min(all.size(), knowledge.limits().places());
        List<Finding> elsewhere = all.subList(places, all.size());
        var changeable = new ArrayList<Finding>();
        var changes = new TreeMap<String, AnswerChange>();
        var others = new EnumMap<Reason, List<Finding>>(Reason.class);
        for (Finding finding : all.subList(0, places)) {
            Possible possible = possible(finding);
            if (possible.reason() == null) {
                changeable.add(finding);
                possible.changes().forEach(it -> changes.putIfAbsent(it.path(), it));
            } else {
                others.computeIfAbsent(possible.reason(), it -> new ArrayList<>())
                        .add(finding);
            }
        }
        if (changeable.isEmpty()) {
            others.values().iterator().next().addAll(elsewhere);
        } else if (!addCandidate(changeable, elsewhere, List.copyOf(changes.values()))) {
            changeable.addAll(elsewhere);
            others.computeIfAbsent(Reason.TOO_MUCH_WORK, it -> new ArrayList<>())
                    .addAll(changeable);
        }
        others.forEach((reason, findings) -> unchangeable.add(new LeftForLater(findings, reason, null)));
    }

    /** The changes of a step towards clearing a finding, or why there is none. */
    private record Possible(
            List<AnswerChange> changes, @Nullable Reason reason) {}

    /**
     * The best remedy, if a step can be taken towards it: a rule may come without one, and an initiative that is put off or brought
     * to its end for the sake of a finding is no step.
     */
    private Possible possible(Finding finding) {
        Clearing clearing = clearings.get(finding);
        if (clearing == null) {
            return new Possible(List.of(), Reason.NO_STEP);
        }
        if (clearing.obstacle() != null) {
            return new Possible(List.of(), reason(clearing.obstacle()));
        }
        return clearing.remedies().stream()
                .map(Remedy::changes)
                .filter(it -> it.stream().noneMatch(change -> change.to() instanceof Phase))
                .findFirst()
                .map(it -> new Possible(it, null))
                .orElse(new Possible(List.of(), Reason.ONLY_BY_PHASE));
    }

    private static Reason reason(Obstacle obstacle) {
        return switch (obstacle) {
            case NO_ANSWER_TO_CHANGE -> Reason.NO_CHANGE;
            case NO_PROOF -> Reason.NO_PROOF;
            case TOO_MUCH_WORK -> Reason.TOO_MUCH_WORK;
        };
    }

    /** {@return whether it could be worked out what the step clears} */
    private boolean addCandidate(List<Finding> findings, List<Finding> elsewhere, List<AnswerChange> changes) {
        try {
            candidates.add(candidate(findings, elsewhere, changes));
            return true;
        } catch (TooMuchWorkException e) {
            return false;
        }
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
