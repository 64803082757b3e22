package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Explanation;
import no.niraad.rules.Rulebook;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.drl.Threshold;
import no.niraad.rules.facts.ProfileFacts;
import org.kie.api.KieBase;

/** Profile in, assessment out: facts, rules, proof, findings, one after the other. Immutable, so threads may share it. */
public final class Evaluator {

    private final Rulebook rulebook;
    private final CompletableFuture<RuleBase> ruleBase;
    private final JudgedRules rules;
    private final List<Threshold> thresholds;
    private final PlaceholderValues values;
    private final AdviceStatuses statuses;

    private Evaluator(Rulebook rulebook, CompletableFuture<KieBase> kieBase) {
        this.rulebook = rulebook;
        this.rules = JudgedRules.of(rulebook.advice(), rulebook.rules());
        this.ruleBase = kieBase.thenApply(it -> new RuleBase(it, rules.all()));
        this.thresholds = thresholds(rulebook);
        this.values = new PlaceholderValues(new Numbers(rulebook.thresholds()));
        this.statuses = new AdviceStatuses(rulebook.advice(), rules);
    }

    /** {@return an evaluator of the built-in rules} The rule base is made on a thread of its own, since it takes longest. */
    public static Evaluator builtIn() {
        CompletableFuture<KieBase> kieBase = CompletableFuture.supplyAsync(BuiltIn::kieBase, Evaluator::start);
        return new Evaluator(BuiltIn.rulebook(), kieBase);
    }

    /** A thread of its own: the common pool of a small machine has one thread, and our caller may be on it. */
    private static void start(Runnable task) {
        var thread = new Thread(task, "advice-rule-base");
        thread.setDaemon(true);
        thread.start();
    }

    private static List<Threshold> thresholds(Rulebook rulebook) {
        var thresholds = new ArrayList<Threshold>();
        rulebook.thresholds().forEach((id, value) -> thresholds.add(new Threshold(id, value)));
        thresholds.sort(Comparator.comparing(Threshold::id));
        return List.copyOf(thresholds);
    }

    private RuleBase ruleBase() {
        try {
            return ruleBase.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The built-in rules cannot be loaded. The jar is not whole.", e.getCause());
        }
    }

    /** {@return what the rules say about a profile} */
    public Assessment evaluate(Profile profile) {
        List<Object> facts = facts(profile);
        Rows rows = rules.layout().rows(facts);
        Judgements judgements = rules.judge(rows);
        ruleBase().run(facts, judgements);
        judgements.mustBeConfirmed();
        var assembler = new FindingAssembler(values, judgements, new Evidences(profile));
        List<Finding> findings = assembler.findings();
        return new Assessment(
                profile, findings, statuses.of(findings, rows), OpenQuestions.of(judgements), rulebook.ruleSet());
    }

    /**
     * {@return how the conditions of a rule fare on a profile}
     *
     * @throws IllegalArgumentException when there is no such rule, or it is an observation
     */
    public Explanation explain(RuleId id, Profile profile) {
        JudgedRule rule = rules.rule(id);
        var evidences = new Evidences(profile);
        var trials = new ArrayList<Explanation.Trial>();
        rule.conditions().attempts(rules.layout().rows(facts(profile)), it -> trials.add(Trials.of(it, evidences)));
        return new Explanation(rule.info(), List.copyOf(trials));
    }

    private List<Object> facts(Profile profile) {
        List<Object> facts = ProfileFacts.of(profile);
        facts.addAll(thresholds);
        return facts;
    }
}
