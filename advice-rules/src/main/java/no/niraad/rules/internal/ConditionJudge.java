package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.niraad.model.Profile;
import no.niraad.model.fact.Fact;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.Explanation;
import no.niraad.rules.Outcome;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Attempt;
import no.niraad.rules.condition.Effort;
import no.niraad.rules.condition.Layout;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.condition.Truth;
import no.niraad.rules.drl.Threshold;
import no.niraad.rules.facts.PackFacts;
import no.niraad.rules.facts.ProfileFacts;
import no.niraad.rules.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * Judges by the conditions alone, without Drools, which tests hold to come to the same. For the tools of rule authors: it needs
 * no compiler, and a rule that changes can be judged on facts that are laid out already.
 */
public final class ConditionJudge {

    private final List<AdviceInfo> advice;
    private final Layout layout;
    private final List<Threshold> thresholds;
    private final PackFacts asked;
    private final @Nullable FoundByConditions found;
    private final Supplier<Effort> effort;
    private final JudgedRules judged;

    private ConditionJudge(
            List<AdviceInfo> advice,
            List<RuleInfo> rules,
            Layout layout,
            List<Threshold> thresholds,
            PackFacts asked,
            @Nullable FoundByConditions found,
            Supplier<Effort> effort) {
        this.advice = advice;
        this.layout = layout;
        this.thresholds = thresholds;
        this.asked = asked;
        this.found = found;
        this.effort = effort;
        this.judged = JudgedRules.of(advice, rules, layout);
    }

    /** {@return a judge by all these rules, whose numbers are by id} */
    public static ConditionJudge of(List<AdviceInfo> advice, List<RuleInfo> rules, Map<String, Integer> numbers) {
        return of(advice, rules, numbers, List.of());
    }

    /**
     * {@return a judge by the rules of packs too, which ask some facts beside the built-in ones} Of one profile those of each
     * pack may be as much work as in an evaluation; it is counted alone, and not timed.
     */
    public static ConditionJudge of(
            List<AdviceInfo> advice, List<RuleInfo> rules, Map<String, Integer> numbers, List<Fact> asked) {
        return of(advice, rules, rules, numbers, asked, ConditionJudge::once);
    }

    /**
     * {@return a judge by some rules, which may ask for what others find}
     *
     * @param effort how much work the conditions in each folder may be of one profile, for rules that nobody has measured
     */
    static ConditionJudge of(
            List<AdviceInfo> advice,
            List<RuleInfo> rules,
            List<RuleInfo> finding,
            Map<String, Integer> numbers,
            List<Fact> asked,
            Supplier<Effort> effort) {
        List<RuleInfo> sorted =
                rules.stream().sorted(Comparator.comparing(RuleInfo::id)).toList();
        List<Threshold> thresholds = numbers.entrySet().stream()
                .map(it -> new Threshold(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Threshold::id))
                .toList();
        FoundByConditions found = rules.stream().anyMatch(FoundByConditions::isAskedBy)
                ? new FoundByConditions(advice, finding, numbers)
                : null;
        return new ConditionJudge(advice, sorted, new Layout(), thresholds, Pack.packFacts(asked), found, effort);
    }

    /**
     * {@return a judge by other rules, of the same rows}
     *
     * @param rules that ask for nothing which the rules of this judge do not ask for; ordered by id
     */
    public ConditionJudge by(List<RuleInfo> rules) {
        return new ConditionJudge(advice, rules, layout, thresholds, asked, found, effort);
    }

    /** {@return the facts of a profile} For one thread. */
    public Rows rows(Profile profile) {
        List<Object> facts = ProfileFacts.of(profile);
        facts.addAll(thresholds);
        facts.addAll(asked.of(profile));
        if (found != null) {
            facts.addAll(found.of(profile, facts));
        }
        return layout.rows(facts, effort.get());
    }

    private static Effort once() {
        return Effort.of(StrictPack.TESTS, StrictPack.MATCHES);
    }

    /**
     * {@return what the rules say of a profile, in their order}
     *
     * @throws no.niraad.rules.AssessmentFailedException when a rule is more work than it may be
     */
    public Outcome outcome(Rows rows) {
        Judgements judgements = judged.judge(rows, effort);
        var said = new ArrayList<Outcome.Said>();
        for (Judgement judgement : judgements.all()) {
            if (judgement.rule().info().makesFinding()) {
                judgement.proofs().forEach(it -> said.add(said(judgement.rule(), it, judgements)));
            }
        }
        return new Outcome(said, OpenQuestions.of(judgements));
    }

    private static Outcome.Said said(JudgedRule rule, Judgement.Proof proof, Judgements judgements) {
        List<Judgement> because = judgements.reasons(rule, proof.about());
        return new Outcome.Said(
                rule.info().id(),
                proof.about().subject().key(),
                Urgency.of(rule.info(), because),
                because.stream().map(it -> it.rule().info().id()).toList(),
                rule.info().kind() == RuleKind.STRENGTH);
    }

    /** {@return where a rule that concludes something holds, and where it would if more were known} */
    Judgement open(RuleId rule, Rows rows) {
        return Judgement.of(judged.rule(rule), Truth.UNKNOWN, rows);
    }

    /**
     * Tells how each constraint of a rule that concludes something fares, for every choice of facts.
     *
     * @throws no.niraad.rules.AssessmentFailedException when it is more work than it may be
     */
    public void attempts(RuleId rule, Rows rows, Consumer<Attempt> tried) {
        rows.allow(effort.get());
        JudgedRule asked = judged.rule(rule);
        try {
            asked.conditions().attempts(rows, tried);
        } catch (TooMuchWorkException e) {
            throw Judgement.tooMuch(asked.info(), e);
        }
    }

    /**
     * {@return how the conditions of a rule fare on a profile}
     *
     * @throws no.niraad.rules.AssessmentFailedException when that is more work than it may be
     * @throws IllegalArgumentException when there is no such rule, or it is an observation
     */
    public Explanation explain(RuleId rule, Profile profile) {
        var evidences = new Evidences(profile);
        Rows rows = rows(profile);
        rows.allow(Effort.of(StrictPack.TESTS, StrictPack.ATTEMPTS));
        return Trials.of(judged.rule(rule), rows, evidences);
    }
}
