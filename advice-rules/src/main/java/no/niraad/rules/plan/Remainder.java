package no.niraad.rules.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.plan.LeftForLater.Reason;
import org.jspecify.annotations.Nullable;

/** What is left when the chosen steps are done, and why. */
final class Remainder {

    private final Draft draft;
    private final Set<Integer> chosen;

    Remainder(Draft draft, Set<Integer> chosen) {
        this.draft = draft;
        this.chosen = chosen;
    }

    /** {@return what was found and is still there afterwards, the heaviest first} */
    List<LeftForLater> after(Assessment after) {
        var still = new HashSet<String>();
        after.findings().forEach(it -> still.add(it.key()));
        var left = new ArrayList<LeftForLater>();
        for (int i = 0; i < draft.candidates().all().size(); i++) {
            List<Finding> findings = Stream.of(
                            candidate(i).findings(), candidate(i).elsewhere())
                    .flatMap(List::stream)
                    .filter(it -> still.contains(it.key()))
                    .toList();
            if (!findings.isEmpty()) {
                left.add(left(i, findings, still));
            }
        }
        draft.candidates().unchangeable().stream()
                .filter(it -> it.findings().stream().anyMatch(finding -> still.contains(finding.key())))
                .forEach(left::add);
        left.sort(Comparator.comparing((LeftForLater it) -> it.findings().get(0).severity())
                .thenComparingInt(it -> -weight(it.findings())));
        return left;
    }

    private Candidate candidate(int index) {
        return draft.candidates().all().get(index);
    }

    private int weight(List<Finding> findings) {
        return findings.stream().mapToInt(draft.candidates().weights()::of).sum();
    }

    private LeftForLater left(int candidate, List<Finding> findings, Set<String> still) {
        if (chosen.contains(candidate)) {
            return new LeftForLater(findings, Reason.MORE_PLACES, null);
        }
        if (candidate(candidate).days() > draft.horizon()) {
            return new LeftForLater(findings, Reason.TOO_LONG, null);
        }
        RuleId waitsFor = waitsFor(candidate, still);
        Reason reason = waitsFor == null ? Reason.WEIGHS_LESS : Reason.BUILDS_ON;
        return new LeftForLater(findings, reason, waitsFor);
    }

    /** Another step may have cleared what it builds on, although that step itself is not taken. */
    private @Nullable RuleId waitsFor(int candidate, Set<String> still) {
        for (Ordering.Link link : draft.ordering().of(candidate)) {
            Candidate before = candidate(link.before());
            if (!chosen.contains(link.before())
                    && before.findings().stream().anyMatch(it -> still.contains(it.key()))) {
                return before.rule();
            }
        }
        return null;
    }
}
