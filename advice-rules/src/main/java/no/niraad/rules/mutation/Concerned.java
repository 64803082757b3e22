package no.niraad.rules.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;

/** Which rules have to be judged anew when one rule changes. */
final class Concerned {

    private final List<RuleInfo> rules;

    /** @param rules all rules, ordered by id */
    Concerned(List<RuleInfo> rules) {
        this.rules = rules;
    }

    /** {@return the rules whose findings may change with a rule: itself, what it is a reason of, what rests on it} */
    Set<RuleId> findings(RuleInfo changed) {
        if (changed.kind() != RuleKind.OBSERVATION) {
            return Set.of(finding(changed));
        }
        Set<String> observed = observed(changed);
        return rules.stream()
                .filter(it -> it.kind() != RuleKind.OBSERVATION)
                .filter(rule -> rule.when().stream().anyMatch(it -> observed.contains(it.type())))
                .map(Concerned::finding)
                .collect(Collectors.toSet());
    }

    /** What is observed through the rule: its own type, and those that rest on it. */
    private Set<String> observed(RuleInfo changed) {
        var observed = new HashSet<>(Set.of(changed.about()));
        boolean grown = true;
        while (grown) {
            grown = rules.stream()
                    .filter(it -> it.kind() == RuleKind.OBSERVATION)
                    .filter(rule -> rule.when().stream().anyMatch(it -> observed.contains(it.type())))
                    .map(it -> observed.add(it.about()))
                    .reduce(false, Boolean::logicalOr);
        }
        return observed;
    }

    private static RuleId finding(RuleInfo rule) {
        return rule.kind() == RuleKind.REASON
                ? new RuleId(rule.id().folder(), Objects.requireNonNull(rule.sharpens()))
                : rule.id();
    }

    /** {@return what is needed to judge these findings when a rule is changed, ordered by id} */
    List<RuleInfo> with(RuleInfo mutated, Set<RuleId> findings) {
        return rules.stream()
                .filter(it -> it.kind() == RuleKind.OBSERVATION || findings.contains(finding(it)))
                .map(it -> it.id().equals(mutated.id()) ? mutated : it)
                .toList();
    }
}
