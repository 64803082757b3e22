package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Allowance;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.Explanation;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Standing;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.condition.Truth;
import no.niraad.rules.drl.Threshold;
import no.niraad.rules.facts.ProfileFacts;
import no.niraad.rules.pack.Pack;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** Profile in, assessment out: facts, rules, proof, findings, one after the other. Immutable, so threads may share it. */
public final class Evaluator {

    private final Rulebook rulebook;
    private final CompletableFuture<KieBase> kieBase;
    private final CompletableFuture<RuleBase> ruleBase;
    private final JudgedRules rules;
    private final List<Threshold> thresholds;
    private final PlaceholderValues values;
    private final AdviceStatuses statuses;
    private final @Nullable AddedRules added;

    private Evaluator(CompletableFuture<KieBase> kieBase, RuleChanges changes, List<Pack> packs) {
        Rulebook builtIn = BuiltIn.rulebook();
        Map<String, Integer> numbers = changes.numbers(builtIn.thresholds());
        this.kieBase = kieBase;
        this.rules = JudgedRules.of(builtIn.advice(), changes.left(builtIn.rules()));
        this.ruleBase = kieBase.thenApply(it -> new RuleBase(it, rules.all(), changes.off()));
        this.thresholds = thresholds(numbers);
        this.values = new PlaceholderValues(new Numbers(numbers));
        this.statuses = new AdviceStatuses(builtIn.advice(), rules);
        this.added = packs.isEmpty() ? null : new AddedRules(packs, builtIn.rules(), numbers, kieBase);
        this.rulebook = AddedRules.rulebook(builtIn, changes, numbers, added);
    }

    /** {@return an evaluator of the built-in rules} The rule base is made on a thread of its own, since it takes longest. */
    public static Evaluator builtIn() {
        CompletableFuture<KieBase> kieBase = CompletableFuture.supplyAsync(BuiltIn::kieBase, Evaluator::start);
        return new Evaluator(kieBase, RuleChanges.of(List.of(), BuiltIn.rulebook()), List.of());
    }

    /** {@return an evaluator of the same built-in rules, changed, and of packs; nothing built in is made anew} */
    public Evaluator with(List<RuleChange> changes, List<Pack> packs) {
        return new Evaluator(kieBase, RuleChanges.of(changes, BuiltIn.rulebook()), packs);
    }

    /** A thread of its own: the common pool of a small machine has one thread, and our caller may be on it. */
    private static void start(Runnable task) {
        var thread = new Thread(task, "advice-rule-base");
        thread.setDaemon(true);
        thread.start();
    }

    private static List<Threshold> thresholds(Map<String, Integer> numbers) {
        var thresholds = new ArrayList<Threshold>();
        numbers.forEach((id, value) -> thresholds.add(new Threshold(id, value)));
        thresholds.sort(Comparator.comparing(Threshold::id));
        return List.copyOf(thresholds);
    }

    /** What the thread that makes the rule base has begun, it ends: the first evaluation need not wait for it to come to the facts. */
    private CompletableFuture<Conclusions> concluded(List<Object> facts) {
        return ruleBase.thenApply(it -> it.run(facts));
    }

    private static Conclusions of(CompletableFuture<Conclusions> concluded) {
        try {
            return concluded.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof AssessmentFailedException failed) {
                throw failed;
            }
            throw new IllegalStateException("The built-in rules cannot be loaded. The jar is not whole.", e.getCause());
        }
    }

    /** {@return the rules it judges by} */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * {@return what the rules say about a profile}
     *
     * @param allowance what the work of packs is taken off
     */
    public Assessment evaluate(Profile profile, Allowance allowance) {
        if (added == null) {
            return evaluateBuiltIn(profile, Allowance.unlimited());
        }
        allowance.mustBeLeft();
        return added.evaluate(evaluateBuiltIn(profile, Allowance.unlimited()), facts(profile), allowance);
    }

    private Assessment evaluateBuiltIn(Profile profile, Allowance allowance) {
        List<Object> facts = facts(profile);
        return allowance.spend(
                JudgedRules.effort(facts.size()),
                it -> evaluateBuiltIn(profile, facts, rules.layout().rows(facts, it)));
    }

    private Assessment evaluateBuiltIn(Profile profile, List<Object> facts, Rows rows) {
        CompletableFuture<Conclusions> concluded = concluded(facts);
        Judgements judgements = rules.judge(rows);
        List<Finding> findings = new FindingAssembler(values, judgements, new Evidences(profile)).findings();
        var assessment = new Assessment(
                profile, findings, statuses.of(findings, rows), OpenQuestions.of(judgements), rulebook.ruleSet());
        judgements.mustBeConfirmedBy(of(concluded));
        return assessment;
    }

    /**
     * {@return how the conditions of a rule fare on a profile}
     *
     * @throws IllegalArgumentException when there is no such rule, or it is an observation
     */
    public Explanation explain(RuleId id, Profile profile) {
        if (added != null && added.has(id)) {
            return added.explain(id, evaluateBuiltIn(profile, Allowance.unlimited()), facts(profile));
        }
        return Trials.of(rules.rule(id), rules.rows(facts(profile)), new Evidences(profile));
    }

    /**
     * {@return where a rule holds and where it waits for answers}
     *
     * @param allowance what it is taken off, for a rule of a pack
     * @throws IllegalArgumentException when there is no such rule, or it is an observation
     */
    public List<Standing> standings(RuleId id, Profile profile, Allowance allowance) {
        if (added != null && added.has(id)) {
            return standingsOfPack(id, profile, allowance);
        }
        Rows rows = rules.layout().rows(facts(profile));
        return Standings.of(Judgement.of(rules.rule(id), Truth.UNKNOWN, rows));
    }

    /** What the built-in rules find, and could find, is worked out for those rules alone that ask for it. */
    private List<Standing> standingsOfPack(RuleId id, Profile profile, Allowance allowance) {
        AddedRules packs = Objects.requireNonNull(added);
        List<Object> facts = facts(profile);
        allowance.take(facts.size());
        if (!packs.asksFindings(id)) {
            return packs.standings(id, nothingFound(profile), facts, List.of(), allowance);
        }
        Assessment found = evaluateBuiltIn(profile, allowance);
        return packs.standings(id, found, facts, OpenFindings.of(rules, rules.rows(facts), profile), allowance);
    }

    private Assessment nothingFound(Profile profile) {
        return new Assessment(profile, List.of(), List.of(), List.of(), rulebook.ruleSet());
    }

    /** Made anew for packs, so that nothing they are given was seen by the built-in rules. */
    private List<Object> facts(Profile profile) {
        List<Object> facts = ProfileFacts.of(profile);
        facts.addAll(thresholds);
        return facts;
    }
}
