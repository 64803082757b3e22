package no.niraad.rules.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Explanation;
import no.niraad.rules.Outcome;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.cases.Case;

/** Runs the cases of folders, judged by the conditions: no compiler is started for it. */
public final class CaseRun {

    /**
     * What came of one case.
     *
     * @param folder the folder it stands in
     * @param tried the case
     * @param outcome what came
     * @param differences what is otherwise than the case says; empty when it holds
     * @param why how the rules that are otherwise fare, for what the case or the finding is about
     */
    public record Result(String folder, Case tried, Outcome outcome, List<String> differences, List<Explanation> why) {

        public Result {
            differences = List.copyOf(differences);
            why = List.copyOf(why);
        }

        /** {@return whether the case holds} */
        public boolean holds() {
            return differences.isEmpty();
        }
    }

    private final RulesInForce rules;
    private final CaseBench bench;

    /** @param rules the folders to judge by, and those whose cases are run */
    public CaseRun(RulesInForce rules) throws IOException {
        this.rules = rules;
        this.bench = CaseBench.of(rules.all(), RulesInForce.healthy());
    }

    /** {@return what came of the cases, in the order of the files} */
    public List<Result> results() {
        return bench.cases().stream()
                .filter(it ->
                        rules.asked().stream().anyMatch(folder -> folder.name().equals(it.folder())))
                .map(this::result)
                .toList();
    }

    private Result result(CaseBench.Ready ready) {
        List<String> differences = bench.differences(ready);
        List<Explanation> why = differences.isEmpty() ? List.of() : why(ready);
        return new Result(ready.folder(), ready.tried(), ready.outcome(), differences, why);
    }

    /** The rules that spoke and should not have, and those that should have and did not, with their reasons. */
    private List<Explanation> why(CaseBench.Ready ready) {
        List<String> expected = expected(ready);
        List<String> found = ready.outcome().said().stream()
                .filter(it -> !it.strength())
                .map(it -> it.rule() + " " + it.about())
                .toList();
        var why = new ArrayList<Explanation>();
        Stream.concat(
                        expected.stream().filter(it -> !found.contains(it)),
                        found.stream().filter(it -> !expected.contains(it)))
                .forEach(it -> explain(ready, it, why));
        ready.tried().expect().stream().filter(it -> it.reasons() != null).forEach(it -> reasons(ready, it, why));
        return why;
    }

    private List<String> expected(CaseBench.Ready ready) {
        var expected = new ArrayList<String>();
        List<String> rules = ready.expectation().rules();
        for (int i = 0; i < rules.size(); i++) {
            expected.add(rules.get(i) + " " + ready.tried().expect().get(i).about());
        }
        return expected;
    }

    private void reasons(CaseBench.Ready ready, Case.Expected expected, List<Explanation> why) {
        RuleId rule = id(ready.folder(), expected.rule());
        List<String> given = ready.outcome().said().stream()
                .filter(it -> it.rule().equals(rule) && it.about().equals(expected.about()))
                .flatMap(it -> it.reasons().stream().map(RuleId::name))
                .toList();
        List<String> wanted = Objects.requireNonNull(expected.reasons());
        Stream.concat(
                        wanted.stream().filter(it -> !given.contains(it)),
                        given.stream().filter(it -> !wanted.contains(it)))
                .forEach(it -> explain(ready, rule.folder() + "/" + it + " " + expected.about(), why));
    }

    private static RuleId id(String folder, String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? new RuleId(folder, name) : new RuleId(name.substring(0, slash), name.substring(slash + 1));
    }

    private void explain(CaseBench.Ready ready, String ruleAndSubject, List<Explanation> why) {
        int blank = ruleAndSubject.indexOf(' ');
        RuleId id = id(ready.folder(), ruleAndSubject.substring(0, blank));
        String about = ruleAndSubject.substring(blank + 1);
        if (bench.rules().stream()
                .filter(CaseRun::concludes)
                .anyMatch(it -> it.id().equals(id))) {
            Explanation all = bench.judge().explain(id, ready.profile());
            List<Explanation.Trial> there = all.trials().stream()
                    .filter(it -> it.about().key().equals(about))
                    .toList();
            why.add(there.isEmpty() ? all : new Explanation(all.rule(), there));
        }
    }

    private static boolean concludes(RuleInfo rule) {
        return rule.kind() != RuleKind.OBSERVATION;
    }
}
