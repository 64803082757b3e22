package no.niraad.rules.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import no.niraad.model.Profile;
import no.niraad.model.document.Document;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.Outcome;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.condition.UnreadableConditionException;
import no.niraad.rules.folder.CaseBench;
import no.niraad.rules.folder.RuleFolder;
import org.jspecify.annotations.Nullable;

/**
 * Changes rules, one thing at a time, and looks whether a case notices. Judged by the conditions, without Drools: only the rule
 * that changed, on the facts of every case. For one thread.
 */
public final class MutationRun {

    private final List<RuleFolder> folders;
    private final CaseBench bench;
    private final Concerned concerned;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Map<String, List<CaseBench.Ready>> inOrder = new HashMap<>();

    /**
     * @param folders all folders whose rules are in force
     * @param healthy the profile that every case changes
     */
    public MutationRun(List<RuleFolder> folders, Document healthy) {
        this.folders = List.copyOf(folders);
        this.bench = CaseBench.of(folders, healthy);
        this.concerned = new Concerned(bench.rules());
        folders.forEach(it -> numbers.putAll(it.numbers()));
    }

    /** {@return what came of the mutants of a folder's rules, in the order of its files} */
    public MutationResult of(RuleFolder folder) {
        List<MutationResult.Judged> judged = Mutants.of(folder, numbers).stream()
                .filter(this::isReadable)
                .map(it -> new MutationResult.Judged(it, it.equivalent() ? null : killer(it)))
                .toList();
        return new MutationResult(judged);
    }

    /** What the reader of conditions refuses, such as the wrong bound of a count, no author can write by mistake. */
    private boolean isReadable(Mutant mutant) {
        try {
            bench.by(concerned.with(mutant.mutated(), concerned.findings(mutant.original())));
            return true;
        } catch (UnreadableConditionException e) {
            return false;
        }
    }

    /** {@return what came of the mutants of all folders} */
    public MutationResult ofAll() {
        return new MutationResult(
                folders.stream().flatMap(it -> of(it).judged().stream()).toList());
    }

    /** {@return how many of some profiles show a difference between a rule and its mutant} None is no proof that there is none. */
    public long differences(Mutant mutant, List<Profile> profiles) {
        Set<RuleId> findings = concerned.findings(mutant.original());
        Function<Rows, Outcome> was = bench.by(concerned.with(mutant.original(), findings));
        Function<Rows, Outcome> is = bench.by(concerned.with(mutant.mutated(), findings));
        return profiles.stream()
                .map(bench::rows)
                .filter(it -> !was.apply(it).equals(is.apply(it)))
                .count();
    }

    /** The name of the case that notices first; those of the rule's own folder are asked first. */
    private @Nullable String killer(Mutant mutant) {
        Set<RuleId> findings = concerned.findings(mutant.original());
        Function<Rows, Outcome> judge = bench.by(concerned.with(mutant.mutated(), findings));
        Outcome healthy = changed(bench.cases().get(0), judge, findings);
        for (CaseBench.Ready each : inOrder(mutant.original().id().folder())) {
            if (healthy == null || notices(each, changed(each, judge, findings), healthy)) {
                return each.folder() + ": " + each.tried().name();
            }
        }
        return null;
    }

    private boolean notices(CaseBench.Ready ready, @Nullable Outcome outcome, Outcome healthy) {
        if (outcome == null) {
            return true;
        }
        boolean same = outcome == ready.outcome() && healthy == bench.healthy();
        return !same && !ready.expectation().differences(outcome, healthy).isEmpty();
    }

    private List<CaseBench.Ready> inOrder(String folder) {
        return inOrder.computeIfAbsent(folder, it -> {
            var cases = new ArrayList<CaseBench.Ready>();
            bench.cases().stream().filter(one -> one.folder().equals(it)).forEach(cases::add);
            bench.cases().stream().filter(one -> !one.folder().equals(it)).forEach(cases::add);
            return cases;
        });
    }

    /** {@return what comes of a case now; the same object as before when nothing changed; null when a rule is more work than it may be} */
    private static @Nullable Outcome changed(
            CaseBench.Ready ready, Function<Rows, Outcome> judge, Set<RuleId> findings) {
        Outcome now;
        try {
            now = judge.apply(ready.rows());
        } catch (AssessmentFailedException e) {
            return null;
        }
        List<Outcome.Said> was = ready.outcome().said().stream()
                .filter(it -> findings.contains(it.rule()))
                .toList();
        List<?> wasOpen = ready.outcome().notJudged().stream()
                .filter(it -> findings.contains(it.rule()))
                .toList();
        if (was.equals(now.said()) && wasOpen.equals(now.notJudged())) {
            return ready.outcome();
        }
        var said = new ArrayList<>(now.said());
        ready.outcome().said().stream()
                .filter(it -> !findings.contains(it.rule()))
                .forEach(said::add);
        var open = new ArrayList<>(now.notJudged());
        ready.outcome().notJudged().stream()
                .filter(it -> !findings.contains(it.rule()))
                .forEach(open::add);
        return new Outcome(said, open);
    }
}
