package no.niraad.rules.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.niraad.model.Profile;
import no.niraad.model.document.Document;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.Outcome;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.Rulebook;
import no.niraad.rules.cases.Case;
import no.niraad.rules.cases.CaseProfiles;
import no.niraad.rules.cases.Expectation;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.internal.ConditionJudge;
import no.niraad.rules.internal.RuleChanges;

/** All cases of some folders, made ready to be judged many times over. For one thread. */
public final class CaseBench {

    /** The healthy profile is a case too: nothing to mend, nothing open. */
    public static final Case HEALTHY =
            new Case("the healthy profile has nothing to mend", Map.of(), List.of(), List.of(), List.of());

    /**
     * A case made ready.
     *
     * @param folder the folder it stands in; empty for the healthy profile
     * @param tried the case
     * @param expectation what it says must come
     * @param profile what it makes of the healthy profile
     * @param rows the facts of that profile
     * @param outcome what comes of it
     */
    public record Ready(
            String folder, Case tried, Expectation expectation, Profile profile, Rows rows, Outcome outcome) {}

    private final ConditionJudge judge;
    private final List<RuleInfo> rules;
    private final List<Ready> cases = new ArrayList<>();

    private CaseBench(ConditionJudge judge, List<RuleInfo> rules) {
        this.judge = judge;
        this.rules = rules;
    }

    /**
     * {@return the cases of folders, ready to be judged by the rules of all of them, as packs among them change these}
     *
     * @param healthy the profile that every case changes
     */
    public static CaseBench of(List<RuleFolder> folders, Document healthy) {
        List<AdviceInfo> advice =
                folders.stream().flatMap(it -> it.advice().stream()).toList();
        RuleChanges changes = RuleChanges.of(
                folders.stream().flatMap(it -> it.changes().stream()).toList(), Rulebook.builtIn());
        List<RuleInfo> rules = folders.stream()
                .flatMap(it -> changes.left(it.rules()).stream())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        var numbers = new TreeMap<String, Integer>();
        folders.forEach(it -> numbers.putAll(it.numbers()));
        numbers.putAll(changes.numbers(Map.of()));
        FactCatalogue facts = RulesInForce.facts(folders);
        var bench = new CaseBench(ConditionJudge.of(advice, rules, numbers, facts.added()), rules);
        var profiles = new CaseProfiles(healthy, facts);
        bench.add("", HEALTHY, profiles);
        folders.forEach(folder -> folder.cases().forEach(it -> bench.add(folder.name(), it, profiles)));
        return bench;
    }

    private void add(String folder, Case tried, CaseProfiles profiles) {
        Profile profile = profiles.with(tried.change(), folder + ".cases.yaml");
        Rows rows = judge.rows(profile);
        cases.add(new Ready(folder, tried, new Expectation(folder, tried), profile, rows, judge.outcome(rows)));
    }

    /** {@return the cases, the healthy profile first} */
    public List<Ready> cases() {
        return cases;
    }

    /** {@return what comes of the healthy profile} */
    public Outcome healthy() {
        return cases.get(0).outcome();
    }

    /** {@return what is otherwise than a case says} */
    public List<String> differences(Ready ready) {
        return ready.expectation().differences(ready.outcome(), healthy());
    }

    /** {@return the facts of a profile, laid out as those of the cases are} */
    public Rows rows(Profile profile) {
        return judge.rows(profile);
    }

    /**
     * {@return what other rules say of facts that are laid out}
     *
     * @param others rules that ask for nothing which those of the folders do not ask for; ordered by id
     */
    public Function<Rows, Outcome> by(List<RuleInfo> others) {
        return judge.by(others)::outcome;
    }

    /** {@return what judges} */
    ConditionJudge judge() {
        return judge;
    }

    /** {@return the rules of all folders, ordered by id} */
    public List<RuleInfo> rules() {
        return rules;
    }
}
