package no.niraad.rules.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Acceptance;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Waiver;
import no.niraad.model.text.Words;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.plan.PlannedStep.BuildsOn;
import no.niraad.rules.plan.PlannedStep.Place;
import no.niraad.rules.source.PlanKnowledge;
import no.niraad.rules.whatif.Impact;

/** Makes a plan from what was chosen, and finds out step by step what it clears. For one plan. */
final class PlanMaker {

    private final AdviceEngine engine;
    private final PlanKnowledge knowledge;
    private final Draft draft;
    private final boolean small;
    private final DecisionPoints decisionPoints;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Integer, Impact> impacts = new HashMap<>();

    PlanMaker(AdviceEngine engine, PlanKnowledge knowledge, Draft draft, boolean small, DecisionPoints decisionPoints) {
        this.engine = engine;
        this.knowledge = knowledge;
        this.draft = draft;
        this.small = small;
        this.decisionPoints = decisionPoints;
    }

    /** A candidate that was chosen, and when it begins. */
    private record Dated(int candidate, LocalDate from) {}

    Plan plan(Choice.Chosen chosen) {
        List<Dated> dated = dated(chosen);
        dated.forEach(it -> numbers.put(it.candidate(), numbers.size() + 1));
        Assessment after = carriedOut(dated);
        return new Plan(
                draft.assessment(),
                after,
                draft.terms(),
                small,
                chosen.proven(),
                dated.stream().map(this::step).toList(),
                new Remainder(draft, numbers.keySet()).after(after));
    }

    /** In the order in which they begin; at the same time, the most urgent first. */
    private List<Dated> dated(Choice.Chosen chosen) {
        Problem problem = draft.problem();
        return IntStream.range(0, chosen.steps().length)
                .mapToObj(it -> new Dated(chosen.steps()[it], draft.begins().plusDays(chosen.starts()[it])))
                .sorted(Comparator.comparing(Dated::from)
                        .thenComparing(it -> -problem.priorities()[it.candidate()])
                        .thenComparing(Dated::candidate))
                .toList();
    }

    /** Judges again after each step, in the order in which they are done. What is accepted stays so. */
    private Assessment carriedOut(List<Dated> dated) {
        Assessment now = draft.assessment();
        var inTime = new ArrayList<>(dated);
        List<Waiver> waivers =
                now.acceptances().stream().map(Acceptance::waiver).toList();
        inTime.sort(Comparator.comparing(it -> draft.ends(it.candidate(), it.from())));
        for (Dated each : inTime) {
            Profile profile = AnswerChange.apply(candidate(each).changes(), now.profile());
            Assessment then = engine.evaluate(profile).accepting(waivers);
            impacts.put(each.candidate(), Impact.between(now, then));
            now = then;
        }
        return now;
    }

    private Candidate candidate(Dated dated) {
        return draft.candidates().all().get(dated.candidate());
    }

    private PlannedStep step(Dated dated) {
        Candidate candidate = candidate(dated);
        Impact impact = Objects.requireNonNull(impacts.get(dated.candidate()));
        return new PlannedStep(
                Objects.requireNonNull(numbers.get(dated.candidate())),
                dated.from(),
                draft.ends(dated.candidate(), dated.from()),
                candidate.findings().stream().map(this::place).toList(),
                candidate.changes(),
                impact.cleared(),
                impact.raised(),
                buildsOn(dated.candidate()),
                small ? together(candidate.rule()) : null);
    }

    private Place place(Finding finding) {
        return new Place(finding, decisionPoints.of(finding));
    }

    private List<BuildsOn> buildsOn(int candidate) {
        var buildsOn = new ArrayList<BuildsOn>();
        for (Ordering.Link link : draft.ordering().of(candidate)) {
            int number = Objects.requireNonNull(numbers.get(link.before()));
            buildsOn.add(
                    new BuildsOn(number, link.order().because(), link.order().claims()));
        }
        return buildsOn;
    }

    private Words together(RuleId rule) {
        return knowledge.together().stream()
                .filter(it -> it.steps().contains(rule.toString()))
                .map(PlanKnowledge.Together::way)
                .findFirst()
                .orElse(knowledge.alone());
    }
}
