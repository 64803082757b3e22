package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.document.Problems;
import no.niraad.model.fact.Fact;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Effort;
import no.niraad.rules.condition.Element;
import no.niraad.rules.condition.Leaning;
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.pack.Pack;

/**
 * Promise 3 held by a pack before it runs. The form of a rule clears nearly every one at no cost; for what it leaves open, all small
 * profiles are gone through for one in which a better answer is punished. A rule that is too much for that is let pass, and its author
 * and whoever uses it are told so: the latter could not mend it.
 */
public final class PackPromises {

    private static final int TESTS = 500_000;
    private static final int MATCHES = 20_000;
    private static final int PROFILES_PER_RULE = 20_000;
    private static final int PROFILES = 60_000;

    /** A profile that is judged for its findings takes ten times as long, and most ways to come by one are quick. */
    private static final int PROFILES_PER_WAY_WITH_FINDINGS = 500;

    /** What is wrong shows soon in one way or another: each is begun before any takes long. */
    private static final int PROFILES_AT_FIRST = 40;

    private static final int PROFILES_PER_RULE_WITH_FINDINGS = 4_000;

    /**
     * What is to be said of the rules of a pack.
     *
     * @param broken a breach for each rule that has one and does not say why
     * @param untold rules of which nobody can tell
     */
    record Verdict(Map<RuleInfo, Breach> broken, List<RuleInfo> untold) {}

    private final List<AdviceInfo> advice;
    private final List<RuleInfo> builtIn;
    private final List<RuleInfo> rules;
    private final Map<String, Integer> numbers;
    private final PackLeanings leanings;
    private final List<Fact> asked;
    private final SearchEffort effort;

    private PackPromises(Pack pack, RuleChanges changes, int profiles) {
        effort = new SearchEffort(profiles);
        advice = BuiltIn.rulebook().advice();
        builtIn = changes.left(BuiltIn.rulebook().rules());
        rules = StrictPack.rules(pack);
        numbers = new HashMap<>(changes.numbers(BuiltIn.rulebook().thresholds()));
        numbers.putAll(pack.numbers());
        asked = pack.facts();
        leanings = new PackLeanings(builtIn, asked);
    }

    /**
     * Checks what packs promise, beside the built-in rules as they are changed. Of a pack that needs full rights, nobody knows the
     * conditions.
     *
     * @param changes of the user and of the packs
     * @return the rules of which nobody can tell, in the order of the packs
     * @throws no.niraad.model.document.InvalidDocumentException with each rule that breaks the promise, and a profile that shows it
     * @throws no.niraad.rules.InvalidRulebookException when a change cannot be made
     */
    public static List<RuleId> check(List<Pack> packs, List<RuleChange> changes) {
        RuleChanges inForce = RuleChanges.of(changes, BuiltIn.rulebook());
        var faults = new ArrayList<Problems>();
        var untold = new ArrayList<RuleId>();
        for (Pack pack : packs) {
            Verdict verdict = verdict(pack, inForce, PROFILES);
            faults.addAll(BreachTexts.of(pack, verdict.broken()));
            verdict.untold().forEach(it -> untold.add(it.id()));
        }
        Problems.throwIfAny(faults);
        return List.copyOf(untold);
    }

    /** {@return what is to be said of a pack by itself} */
    static Verdict verdict(Pack pack) {
        return verdict(pack, PROFILES);
    }

    /** {@return the same, where no more than so many profiles may be judged for it} */
    static Verdict verdict(Pack pack, int profiles) {
        return verdict(pack, RuleChanges.of(pack.changes(), BuiltIn.rulebook()), profiles);
    }

    private static Verdict verdict(Pack pack, RuleChanges changes, int profiles) {
        return pack.needsFullRights()
                ? new Verdict(Map.of(), List.of())
                : new PackPromises(pack, changes, profiles).verdict();
    }

    private Verdict verdict() {
        var verdict = new Verdict(new LinkedHashMap<>(), new ArrayList<>());
        rules.stream().filter(it -> it.tradeoff() == null && mayBreak(it)).forEach(rule -> {
            try {
                search(rule).ifPresent(it -> verdict.broken().put(rule, it));
            } catch (TooMuchWorkException | AssessmentFailedException e) {
                verdict.untold().add(rule);
            }
        });
        return verdict;
    }

    private boolean mayBreak(RuleInfo rule) {
        return PackLeanings.forbidden(rule, rules).isPresent()
                && PackLeanings.isSuspect(leanings.of(rule), forbidden(rule));
    }

    private Leaning forbidden(RuleInfo rule) {
        return PackLeanings.forbidden(rule, rules).orElse(Leaning.STILL);
    }

    private Optional<Breach> search(RuleInfo suspect) {
        boolean findings = FoundByConditions.isAskedBy(suspect);
        if (effort.isSpent()) {
            throw new TooMuchWorkException(
                    "could not be tried, since other rules of the pack took all that may be tried");
        }
        effort.nextRule(findings ? PROFILES_PER_RULE_WITH_FINDINGS : PROFILES_PER_RULE);
        List<RuleInfo> own = withTarget(suspect);
        var punishment = new Punishment(judge(own), rules, ids(own));
        // Lazy: a rule that asks for many findings can come to speak in more ways than can be listed.
        Stream<Aims> ways =
                Aims.of(suspect, rules, forbidden(suspect), leanings).takeWhile(it -> effort.isLeft());
        int most = findings ? PROFILES_PER_WAY_WITH_FINDINGS : PROFILES_PER_RULE;
        var begun = new ArrayList<Aims>();
        var untold = new ArrayList<Aims>();
        Optional<Breach> breach = trying(ways, findings ? PROFILES_AT_FIRST : most, judge(own), punishment, begun)
                .or(() -> findings ? trying(begun.stream(), most, judge(own), punishment, untold) : Optional.empty());
        if (breach.isEmpty() && !(findings ? untold : begun).isEmpty()) {
            throw new TooMuchWorkException("asks for more than can be tried before it runs");
        }
        return breach.map(it -> new SmallerProfile(punishment, asked).of(it));
    }

    /** {@return a breach that shows in one of some ways; those that would take more profiles are noted} */
    private Optional<Breach> trying(
            Stream<Aims> ways, int most, ConditionJudge judge, Punishment punishment, List<Aims> longer) {
        return ways.flatMap(it -> {
                    effort.nextWay(most);
                    try {
                        return search(it, judge, punishment).stream();
                    } catch (TooMuchWorkException | AssessmentFailedException e) {
                        longer.add(it);
                        return Stream.empty();
                    }
                })
                .findFirst();
    }

    private Optional<Breach> search(Aims aims, ConditionJudge judge, Punishment punishment) {
        List<RuleInfo> rules =
                Stream.concat(aims.goals().stream(), aims.beside().stream()).toList();
        List<RuleInfo> read =
                Stream.concat(rules.stream(), observations().stream()).toList();
        var values = new SearchValues(leanings, read, telling(aims.suspect(), read), numbers);
        var search = new BreachSearch(aims, judge, judge(rules), values, punishment, effort);
        List<RuleInfo> asking =
                Stream.concat(read.stream(), Stream.of(aims.suspect())).toList();
        return ExampleProfile.unanswered(asking, values.numbers())
                .flatMap(it -> search.from(it).stream())
                .findFirst();
    }

    /** Beside what must hold, all that may be found where the rule asks for findings. */
    private Set<RuleInfo> telling(RuleInfo suspect, List<RuleInfo> read) {
        var telling = new LinkedHashSet<>(read);
        telling.addAll(withTarget(suspect));
        for (Element each : suspect.when()) {
            if (FoundByConditions.isFinding(each)) {
                leanings.found(each).forEach(found -> {
                    telling.add(found);
                    leanings.reasons(found).forEach(telling::add);
                });
            }
        }
        return telling;
    }

    /** The rule itself, and what it adds to. */
    private List<RuleInfo> withTarget(RuleInfo suspect) {
        var own = new ArrayList<>(List.of(suspect));
        rules.stream()
                .filter(it ->
                        suspect.kind() == RuleKind.REASON && it.id().name().equals(suspect.sharpens()))
                .forEach(own::add);
        return own;
    }

    private static Set<RuleId> ids(List<RuleInfo> rules) {
        return rules.stream().map(RuleInfo::id).collect(Collectors.toSet());
    }

    private static Effort workOfOne() {
        return Effort.of(TESTS, MATCHES);
    }

    private List<RuleInfo> observations() {
        return builtIn.stream().filter(it -> it.kind() == RuleKind.OBSERVATION).toList();
    }

    /** Other rules of the pack are left out: what they say of the same thing is no matter here. */
    private ConditionJudge judge(List<RuleInfo> wanted) {
        List<RuleInfo> all =
                Stream.concat(wanted.stream(), observations().stream()).toList();
        return ConditionJudge.of(advice, all, builtIn, numbers, asked, PackPromises::workOfOne);
    }
}
