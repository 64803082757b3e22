package no.niraad.rules.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.niraad.model.document.Nearest;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.Explanation;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.cases.Case;
import no.niraad.rules.folder.CaseRun.Unexplained;
import org.jspecify.annotations.Nullable;

/** Why a case does not hold: the rules that spoke and should not have, and those that should have and did not, with their reasons. */
final class Why {

    private final CaseBench bench;
    private final CaseBench.Ready ready;
    private final List<Explanation> explanations = new ArrayList<>();
    private final List<Unexplained> unexplained = new ArrayList<>();

    Why(CaseBench bench, CaseBench.Ready ready) {
        this.bench = bench;
        this.ready = ready;
    }

    List<Explanation> explanations() {
        return explanations;
    }

    List<Unexplained> unexplained() {
        return unexplained;
    }

    void tell() {
        List<String> expected = expected();
        List<String> found = ready.outcome().said().stream()
                .filter(it -> !it.strength())
                .map(it -> it.rule() + " " + it.about())
                .toList();
        between(expected, found).forEach(this::explain);
        ready.tried().expect().stream().filter(it -> it.reasons() != null).forEach(this::reasons);
    }

    private static Stream<String> between(List<String> wanted, List<String> given) {
        return Stream.concat(
                wanted.stream().filter(it -> !given.contains(it)),
                given.stream().filter(it -> !wanted.contains(it)));
    }

    private List<String> expected() {
        var expected = new ArrayList<String>();
        List<String> rules = ready.expectation().rules();
        for (int i = 0; i < rules.size(); i++) {
            expected.add(rules.get(i) + " " + ready.tried().expect().get(i).about());
        }
        return expected;
    }

    private void reasons(Case.Expected expected) {
        RuleId rule = id(expected.rule());
        List<String> given = ready.outcome().said().stream()
                .filter(it -> it.rule().equals(rule) && it.about().equals(expected.about()))
                .flatMap(it -> it.reasons().stream().map(RuleId::name))
                .toList();
        between(Objects.requireNonNull(expected.reasons()), given)
                .forEach(it -> explain(rule.folder() + "/" + it + " " + expected.about()));
    }

    private RuleId id(String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? new RuleId(ready.folder(), name)
                : new RuleId(name.substring(0, slash), name.substring(slash + 1));
    }

    private void explain(String ruleAndSubject) {
        int blank = ruleAndSubject.indexOf(' ');
        RuleId id = id(ruleAndSubject.substring(0, blank));
        if (bench.rules().stream().noneMatch(it -> it.id().equals(id))) {
            unexplained.add(new Unexplained(id, false, meant(id)));
        } else if (bench.rules().stream()
                .filter(Why::concludes)
                .anyMatch(it -> it.id().equals(id))) {
            explain(id, ruleAndSubject.substring(blank + 1));
        }
    }

    /** That it does not hold is told all the same, where to tell why is more work than it may be. */
    private void explain(RuleId id, String about) {
        Explanation all;
        try {
            all = bench.judge().explain(id, ready.profile());
        } catch (AssessmentFailedException e) {
            unexplained.add(new Unexplained(id, true, null));
            return;
        }
        List<Explanation.Trial> there = all.trials().stream()
                .filter(it -> it.about().key().equals(about))
                .toList();
        explanations.add(there.isEmpty() ? all : new Explanation(all.rule(), there));
    }

    /** The folder is known, more often than not, and the name misspelt. */
    private @Nullable String meant(RuleId id) {
        String name = Nearest.to(
                id.name(),
                bench.rules().stream()
                        .filter(it -> it.id().folder().equals(id.folder()))
                        .map(it -> it.id().name())
                        .toList());
        return name == null
                ? Nearest.to(
                        id.toString(),
                        bench.rules().stream().map(it -> it.id().toString()).toList())
                : id.folder() + "/" + name;
    }

    private static boolean concludes(RuleInfo rule) {
        return rule.kind() != RuleKind.OBSERVATION;
    }
}
