package no.niraad.rules.folder;

import java.io.IOException;
import java.util.List;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Explanation;
import no.niraad.rules.Outcome;
import no.niraad.rules.cases.Case;
import org.jspecify.annotations.Nullable;

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
     * @param unexplained the rules that are otherwise and of which that cannot be told
     */
    public record Result(
            String folder,
            Case tried,
            Outcome outcome,
            List<String> differences,
            List<Explanation> why,
            List<Unexplained> unexplained) {

        public Result {
            differences = List.copyOf(differences);
            why = List.copyOf(why);
            unexplained = List.copyOf(unexplained);
        }

        /** {@return whether the case holds} */
        public boolean holds() {
            return differences.isEmpty();
        }
    }

    /**
     * A rule of which nobody can tell why it spoke, or did not.
     *
     * @param rule its id
     * @param exists whether there is such a rule, and to tell why is more work than it may be
     * @param meant the rule that was probably meant, where there is none of that id
     */
    public record Unexplained(
            RuleId rule, boolean exists, @Nullable String meant) {}

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
        var why = new Why(bench, ready);
        if (!differences.isEmpty()) {
            why.tell();
        }
        return new Result(
                ready.folder(), ready.tried(), ready.outcome(), differences, why.explanations(), why.unexplained());
    }
}
