package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.niraad.model.document.Nearest;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;

/** What a user has changed in the built-in rules, checked against them. */
public final class RuleChanges {

    private static final Comparator<RuleChange> USER_FIRST = Comparator.comparing(it -> it.pack() != null);

    private final List<RuleChange> changes;

    private RuleChanges(List<RuleChange> changes) {
        this.changes = changes;
    }

    /**
     * {@return the changes, ready to be used} What the user changes, no pack changes.
     *
     * @param wanted each with what the number is to be, and without what it is
     * @throws InvalidRulebookException when one is about nothing, has no reason, or is against another
     */
    public static RuleChanges of(List<RuleChange> wanted, Rulebook rulebook) {
        var problems = new ArrayList<String>();
        var byId = new TreeMap<String, RuleChange>();
        wanted.stream().sorted(USER_FIRST).forEach(it -> {
            problems.addAll(problems(it, rulebook));
            RuleChange first = byId.putIfAbsent(it.id(), it);
            if (first != null && isSameRank(first, it) && !Objects.equals(first.to(), it.to())) {
                problems.add(it.id() + " is changed twice. Keep one of the changes.");
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidRulebookException(problems);
        }
        return new RuleChanges(byId.values().stream()
                .map(it -> new RuleChange(it.id(), rulebook.thresholds().get(it.id()), it.to(), it.reason(), it.pack()))
                .toList());
    }

    private static boolean isSameRank(RuleChange one, RuleChange other) {
        return (one.pack() == null) == (other.pack() == null);
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
    public List<RuleInfo> left(List<RuleInfo> rules) {
        Set<RuleId> off = off();
        return off.isEmpty()
                ? rules
                : rules.stream().filter(it -> !off.contains(it.id())).toList();
    }

    /** {@return the numbers as they are now} */
    public Map<String, Integer> numbers(Map<String, Integer> thresholds) {
        var numbers = new HashMap<>(thresholds);
        for (RuleChange change : changes) {
            if (change.to() != null) {
                numbers.put(change.id(), change.to());
            }
        }
        return numbers;
    }
}
