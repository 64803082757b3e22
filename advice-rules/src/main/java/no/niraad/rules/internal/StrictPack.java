package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import no.niraad.model.Profile;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Allowance;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.Explanation;
import no.niraad.rules.PackInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Standing;
import no.niraad.rules.condition.Effort;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.condition.Truth;
import no.niraad.rules.facts.PackFacts;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.source.RuleText;
import no.niraad.rules.syntax.DrlFile;
import org.kie.api.KieBase;

/**
 * A pack whose rules can match and conclude, and nothing else: judged by their conditions, and confirmed by Drools, as the built-in
 * rules are. The conditions come first, so that what would be too much work is refused before Drools begins it.
 */
final class StrictPack implements PackRun {

    static final long TESTS = 300_000_000;
    static final long MATCHES = 2_000_000;
    static final long ATTEMPTS = 100_000;
    private static final long NANOSECONDS = TimeUnit.MINUTES.toNanos(1);

    private final PackInfo info;
    private final PackFacts asked;
    private final List<RuleInfo> own;
    private final JudgedRules rules;
    private final CompletableFuture<RuleBase> ruleBase;
    private final PlaceholderValues values;

    /**
     * @param builtIn the built-in rules, for their observations
     * @param thresholds the numbers that texts may speak of, the pack's own with them
     * @param builtInBase when it is made, the rule base of the pack is made too, on the same thread: two threads that start Drools
     *     at once could wait for each other's classes
     */
    StrictPack(
            Pack pack,
            List<RuleInfo> builtIn,
            Map<String, Integer> thresholds,
            CompletableFuture<KieBase> builtInBase) {
        info = info(pack, pack.texts());
        asked = pack.packFacts();
        own = rules(pack);
        var all = new ArrayList<>(own);
        builtIn.stream().filter(it -> it.kind() == RuleKind.OBSERVATION).forEach(all::add);
        rules = JudgedRules.of(List.of(), all);
        ruleBase = builtInBase.thenApply(it -> new RuleBase(PackModel.kieBase(pack), rules.all()));
        values = new PlaceholderValues(new Numbers(thresholds));
    }

    static PackInfo info(Pack pack, Map<String, RuleText> texts) {
        return new PackInfo(
                pack.id(),
                pack.version(),
                pack.title(),
                pack.licence().orElse(null),
                pack.hash(),
                pack.needsFullRights(),
                texts,
                pack.facts());
    }

    static List<RuleInfo> rules(Pack pack) {
        var rules = new ArrayList<RuleInfo>();
        for (DrlFile file : pack.rules()) {
            for (RuleInfo rule : RuleReader.rules(file, pack.id(), Basis.HOUSE)) {
                RuleText words = pack.texts().get(rule.id().name());
                rules.add(words == null ? rule : rule.speakingOf(words.placeholders()));
            }
        }
        rules.sort(Comparator.comparing(RuleInfo::id));
        return List.copyOf(rules);
    }

    @Override
    public PackInfo info() {
        return info;
    }

    @Override
    public List<RuleInfo> rules() {
        return own;
    }

    @Override
    public Said evaluate(Profile profile, List<Object> facts, Allowance allowance) {
        List<Object> all = withAnswers(facts, profile);
        return allowance.spend(once(), it -> said(profile, all, it));
    }

    private Said said(Profile profile, List<Object> all, Effort effort) {
        RuleBase ready = ruleBase();
        Judgements judgements = rules.judge(rules.layout().rows(all, effort));
        judgements.mustBeConfirmedBy(ready.run(all, effort));
        var assembler = new FindingAssembler(values, judgements, new Evidences(profile));
        return new Said(assembler.findings(), OpenQuestions.of(judgements));
    }

    @Override
    public List<Standing> standings(
            RuleId id, Profile profile, List<Object> facts, List<Object> open, Allowance allowance) {
        Judgement told = judgement(id, profile, facts, allowance);
        if (open.isEmpty()) {
            return Standings.of(told);
        }
        var all = new ArrayList<>(facts);
        all.addAll(open);
        return Standings.between(told, judgement(id, profile, all, allowance), profile);
    }

    private Judgement judgement(RuleId id, Profile profile, List<Object> facts, Allowance allowance) {
        List<Object> all = withAnswers(facts, profile);
        return allowance.spend(
                once(),
                it -> Judgement.of(rules.rule(id), Truth.UNKNOWN, rules.layout().rows(all, it)));
    }

    private static Effort once() {
        return Effort.of(TESTS, MATCHES, NANOSECONDS);
    }

    private RuleBase ruleBase() {
        try {
            return ruleBase.join();
        } catch (CompletionException e) {
            throw new AssessmentFailedException(
                    "The rules of the pack " + info.id() + " cannot be made ready. Nothing is judged. " + e.getCause(),
                    e.getCause());
        }
    }

    /** A pack sees the answers to what it asks itself, and not to what others ask. */
    private List<Object> withAnswers(List<Object> facts, Profile profile) {
        var all = new ArrayList<>(facts);
        all.addAll(asked.of(profile));
        return all;
    }

    @Override
    public Explanation explain(RuleId id, Profile profile, List<Object> facts) {
        Rows rows = rules.layout().rows(withAnswers(facts, profile), Effort.of(TESTS, ATTEMPTS, NANOSECONDS));
        return Trials.of(rules.rule(id), rows, new Evidences(profile));
    }
}
