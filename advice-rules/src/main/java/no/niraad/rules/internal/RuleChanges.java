package no.niraad.rules.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.niraad.model.document.Nearest;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;

/** What a user has changed in the built-in rules, checked against them. */
final class RuleChanges {

    private final List<RuleChange> changes;

    private RuleChanges(List<RuleChange> changes) {
        this.changes = changes;
    }

    /**
     * {@return the changes, ready to be used}
     *
     * @param wanted each with what the number is to be, and without what it is
     * @throws InvalidRulebookException when one is about nothing, or has no reason
     */
    static RuleChanges of(List<RuleChange> wanted, Rulebook rulebook) {
        List<String> problems =
                wanted.stream().flatMap(it -> problems(it, rulebook).stream()).toList();
        if (!problems.isEmpty()) {
            throw new InvalidRulebookException(problems);
        }
        return new RuleChanges(wanted.stream()
                .map(it -> new RuleChange(it.id(), rulebook.thresholds().get(it.id()), it.to(), it.reason()))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList());
    }

    private static List<String> problems(RuleChange change, Rulebook rulebook) {
        if (change.reason().isBlank()) {
            return List.of("The change of " + change.id() + " has no reason. Say why: every report shows it.");
        }
        Set<String> known =
                change.isSwitchedOff() ? rules(rulebook) : rulebook.thresholds().keySet();
        if (known.contains(change.id())) {
            return List.of();
        }
        String nearest = Nearest.to(change.id(), known.stream().sorted().toList());
        return List.of("There is no built-in " + (change.isSwitchedOff() ? "rule" : "number") + " '" + change.id()
                + "' that can be changed." + (nearest == null ? "" : " Did you mean '" + nearest + "'?"));
    }

    /** An observation makes no finding: what rests on it would change, and no report would say how. */
    private static Set<String> rules(Rulebook rulebook) {
        return rulebook.rules().stream()
                .filter(it -> it.kind() != RuleKind.OBSERVATION)
                .map(it -> it.id().toString())
                .collect(Collectors.toSet());
    }

    /** {@return all of them, ordered by id} */
    List<RuleChange> all() {
        return changes;
    }

    /** {@return the rules that are switched off} */
    Set<RuleId> off() {
        var off = new HashSet<RuleId>();
        changes.stream().filter(RuleChange::isSwitchedOff).forEach(it -> off.add(RuleId.parse(it.id())));
        return off;
    }

    /** {@return the rules that are left} */
    List<RuleInfo> left(List<RuleInfo> rules) {
        Set<RuleId> off = off();
        return off.isEmpty()
                ? rules
                : rules.stream().filter(it -> !off.contains(it.id())).toList();
    }

    /** {@return the numbers as they are now} */
    Map<String, Integer> numbers(Map<String, Integer> thresholds) {
        var numbers = new HashMap<>(thresholds);
        for (RuleChange change : changes) {
            if (change.to() != null) {
                numbers.put(change.id(), change.to());
            }
        }
        return numbers;
    }
}
