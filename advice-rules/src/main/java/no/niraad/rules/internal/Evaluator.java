package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.Explanation;
import no.niraad.rules.Rulebook;
import no.niraad.rules.drl.Threshold;
import no.niraad.rules.facts.ProfileFacts;
import org.kie.api.KieBase;

/** Profile in, assessment out: facts, rules, proof, findings, one after the other. Immutable, so threads may share it. */
public final class Evaluator {

    private static final Comparator<NotJudged> ORDER =
            Comparator.comparing(NotJudged::rule).thenComparing(NotJudged::about);

    private final Rulebook rulebook;
    private final CompletableFuture<KieBase> kieBase;
    private final List<JudgedRule> rules;
    private final List<Threshold> thresholds;
    private final Map<String, Integer> adviceOfFolder;
    private final Numbers numbers;
    private final AdviceStatuses statuses;

    private Evaluator(Rulebook rulebook, CompletableFuture<KieBase> kieBase) {
        this.rulebook = rulebook;
        this.kieBase = kieBase;
        this.rules = JudgedRule.of(rulebook.rules());
        this.thresholds = rulebook.thresholds().entrySet().stream()
                .map(it -> new Threshold(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Threshold::id))
                .toList();
        this.adviceOfFolder =
                rulebook.advice().stream().collect(Collectors.toMap(AdviceInfo::folder, AdviceInfo::number));
        this.numbers = new Numbers(rulebook.thresholds());
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

    private KieBase ruleBase() {
        try {
            return kieBase.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The built-in rules cannot be loaded. The jar is not whole.", e.getCause());
        }
    }

    /** {@return what the rules say about a profile} */
    public Assessment evaluate(Profile profile) {
        List<Object> facts = facts(profile);
        Map<Class<?>, List<Object>> byClass = JudgedRule.byClass(facts);
        Map<RuleId, List<Object>> conclusions = RuleSession.run(ruleBase(), facts);
        Map<RuleId, Judgement> judgements = judge(conclusions.keySet(), byClass);
        List<Finding> findings =
                new FindingAssembler(adviceOfFolder, numbers, judgements, profile).findings(conclusions);
        return new Assessment(
                profile, findings, statuses.of(findings, byClass), notJudged(judgements), rulebook.ruleSet());
    }

    /**
     * {@return how the conditions of a rule fare on a profile}
     *
     * @throws IllegalArgumentException when there is no such rule, or it is an observation
     */
    public Explanation explain(RuleId id, Profile profile) {
        JudgedRule rule = rules.stream()
                .filter(it -> it.info().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + id + " that makes a finding."));
        var evidences = new Evidences(profile);
        var trials = new ArrayList<Explanation.Trial>();
        rule.conditions().attempts(JudgedRule.byClass(facts(profile)), it -> trials.add(Trials.of(it, evidences)));
        return new Explanation(rule.info(), List.copyOf(trials));
    }

    private List<Object> facts(Profile profile) {
        List<Object> facts = ProfileFacts.of(profile);
        facts.addAll(thresholds);
        return facts;
    }

    /** Only what somebody will ask for: where rules fired, and where they could have, had more been known. */
    private Map<RuleId, Judgement> judge(Set<RuleId> fired, Map<Class<?>, List<Object>> facts) {
        var judgements = new HashMap<RuleId, Judgement>();
        for (JudgedRule rule : rules) {
            if (rule.tellsWhatIsOpen() || fired.contains(rule.info().id())) {
                judgements.put(rule.info().id(), Judgement.of(rule, facts));
            }
        }
        return judgements;
    }

    private List<NotJudged> notJudged(Map<RuleId, Judgement> judgements) {
        var notJudged = new ArrayList<NotJudged>();
        judgements.forEach(
                (id, judgement) -> notJudged.addAll(judgement.notJudged(adviceOfFolder.getOrDefault(id.folder(), 0))));
        notJudged.sort(ORDER);
        return notJudged;
    }
}
