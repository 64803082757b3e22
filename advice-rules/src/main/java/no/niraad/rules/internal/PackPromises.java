package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.document.Problems;
import no.niraad.model.fact.Fact;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;
import no.niraad.rules.condition.Effort;
import no.niraad.rules.condition.Leaning;
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.pack.Pack;

/**
 * Promise 3 held by a pack before it runs. The form of a rule clears nearly every one at no cost; only for what it leaves open a
 * profile is looked for in which a better answer is punished. What is not found is let pass.
 */
public final class PackPromises {

    /** How many rules of a pack are searched: far more than a pack has that are meant well and look otherwise. */
    private static final int SEARCHES = 25;

    private static final int TESTS = 500_000;
    private static final int MATCHES = 20_000;

    private final Rulebook builtIn;
    private final List<RuleInfo> rules;
    private final Map<String, Integer> numbers;
    private final PackLeanings leanings;
    private final List<Fact> asked;

    private PackPromises(Rulebook builtIn, List<RuleInfo> rules, Map<String, Integer> own, List<Fact> asked) {
        this.asked = asked;
        this.builtIn = builtIn;
        this.rules = rules;
        numbers = new HashMap<>(builtIn.thresholds());
        numbers.putAll(own);
        leanings = new PackLeanings(builtIn.rules(), asked);
    }

    /**
     * Checks what packs promise. Of one that needs full rights, nobody knows the conditions.
     *
     * @throws InvalidDocumentException with each rule that breaks the promise, and a profile that shows it
     */
    public static void check(List<Pack> packs) {
        var faults = new ArrayList<Problems>();
        for (Pack pack : packs) {
            Map<RuleInfo, Breach> broken = broken(pack);
            if (!broken.isEmpty()) {
                faults.addAll(BreachTexts.of(pack, broken));
            }
        }
        Problems.throwIfAny(faults);
    }

    /** {@return a breach for each rule that has one and does not say why} */
    static Map<RuleInfo, Breach> broken(Pack pack) {
        return pack.needsFullRights()
                ? Map.of()
                : new PackPromises(BuiltIn.rulebook(), StrictPack.rules(pack), pack.numbers(), pack.facts()).broken();
    }

    private Map<RuleInfo, Breach> broken() {
        var broken = new LinkedHashMap<RuleInfo, Breach>();
        rules.stream()
                .filter(it -> it.tradeoff() == null && mayBreak(it))
                .limit(SEARCHES)
                .forEach(rule -> searched(rule).ifPresent(it -> broken.put(rule, it)));
        return broken;
    }

    private boolean mayBreak(RuleInfo rule) {
        Optional<Leaning> forbidden = PackLeanings.forbidden(rule, rules);
        return forbidden.isPresent()
                && !List.of(Leaning.STILL, forbidden.get().opposite()).contains(leanings.of(rule));
    }

    /** What is too much work here is told, with the rule's name, when it judges a profile. */
    private Optional<Breach> searched(RuleInfo suspect) {
        try {
            return search(suspect);
        } catch (TooMuchWorkException | AssessmentFailedException e) {
            return Optional.empty();
        }
    }

    private Optional<Breach> search(RuleInfo suspect) {
        List<RuleInfo> wanted = wanted(suspect);
        ConditionJudge judge = judge(wanted);
        var punishment = new Punishment(judge, rules, ids(wanted));
        var values = new SearchValues(leanings, wanted, numbers);
        var search = new BreachSearch(judge, wanted, values, punishment);
        boolean findings = wanted.stream().anyMatch(FoundByConditions::isAskedBy);
        Map<String, List<Answer>> ladders = ExampleProfile.ladders(leanings);
        List<Profile> bad = findings ? ExampleProfile.bad(ladders) : List.of();
        return Stream.concat(
                        bad.stream().flatMap(it -> search.down(it, ladders).stream()),
                        ExampleProfile.unanswered().stream().flatMap(it -> search.near(it).stream()))
                .findFirst()
                .map(it -> new SmallerProfile(punishment, ladders.keySet(), asked).of(it));
    }

    /** The rule itself, what it sharpens, and the built-in rules whose findings it asks for by name. */
    private List<RuleInfo> wanted(RuleInfo suspect) {
        var wanted = new ArrayList<>(List.of(suspect));
        rules.stream()
                .filter(it ->
                        suspect.kind() == RuleKind.REASON && it.id().name().equals(suspect.sharpens()))
                .forEach(wanted::add);
        suspect.when().stream()
                .filter(FoundByConditions::isFinding)
                .map(leanings::found)
                .filter(it -> it.size() == 1)
                .forEach(wanted::addAll);
        return wanted;
    }

    private Set<RuleId> ids(List<RuleInfo> wanted) {
        return wanted.stream().filter(rules::contains).map(RuleInfo::id).collect(Collectors.toSet());
    }

    private static Effort effort() {
        return Effort.of(TESTS, MATCHES, Long.MAX_VALUE);
    }

    /** Other rules of the pack are left out: what they say of the same thing is no matter here. */
    private ConditionJudge judge(List<RuleInfo> wanted) {
        var all = new ArrayList<>(wanted);
        builtIn.rules().stream().filter(it -> it.kind() == RuleKind.OBSERVATION).forEach(all::add);
        return ConditionJudge.of(builtIn.advice(), all, builtIn.rules(), numbers, asked, PackPromises::effort);
    }
}
