package no.niraad.rules.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileDelta;
import no.niraad.model.finding.Finding;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.condition.TooMuchWorkException;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which changes make of a finding what became of it.
 *
 * <p>All changes together do, since they make the later profile. From there changes are left out, many at a time and at last one by
 * one, as long as the first profile with the rest still gives the same (delta debugging, Zeller 2002). Each try is a whole evaluation,
 * so that what is told has been seen.
 */
final class Causes {

    private final AdviceEngine engine;
    private final ProfileDelta delta;
    private final Map<Set<String>, Map<String, FindingState>> seen = new HashMap<>();

    Causes(AdviceEngine engine, ProfileDelta delta) {
        this.engine = engine;
        this.delta = delta;
    }

    /** {@return changes that alone make this of the finding, none of which can be left out; none where it is too much work to tell} */
    List<AnswerChange> of(String key, @Nullable Finding before, @Nullable Finding after) {
        try {
            return least(key, before, after);
        } catch (TooMuchWorkException e) {
            return List.of();
        }
    }

    private List<AnswerChange> least(String key, @Nullable Finding before, @Nullable Finding after) {
        FindingState wanted = state(key, delta.changes());
        List<AnswerChange> kept = leastLikelyFirst(before, after);
        for (int size = (kept.size() + 1) / 2; size > 0; ) {
            List<AnswerChange> fewer = without(kept, size, key, wanted);
            boolean again = size == 1 && fewer.size() < kept.size();
            kept = fewer;
            size = again ? 1 : size / 2;
        }
        return delta.changes().stream().filter(kept::contains).toList();
    }

    /** What is tried first is left out first: that which the finding does not rest on. */
    private List<AnswerChange> leastLikelyFirst(@Nullable Finding before, @Nullable Finding after) {
        Set<String> rested = new HashSet<>();
        addFacts(before, rested);
        addFacts(after, rested);
        List<AnswerChange> changes = new ArrayList<>(delta.changes());
        changes.sort(Comparator.comparing(it -> rested.contains(it.path())));
        return changes;
    }

    private static void addFacts(@Nullable Finding finding, Set<String> facts) {
        if (finding != null) {
            finding.evidence().forEach(it -> facts.add(it.fact()));
        }
    }

    private List<AnswerChange> without(List<AnswerChange> changes, int size, String key, FindingState wanted) {
        List<AnswerChange> kept = changes;
        int from = 0;
        while (from < kept.size()) {
            List<AnswerChange> fewer = new ArrayList<>(kept.subList(0, from));
            fewer.addAll(kept.subList(Math.min(kept.size(), from + size), kept.size()));
            if (state(key, fewer).equals(wanted)) {
                kept = fewer;
            } else {
                from += size;
            }
        }
        return kept;
    }

    private FindingState state(String key, List<AnswerChange> changes) {
        Set<String> paths = new HashSet<>();
        changes.forEach(it -> paths.add(it.path()));
        return seen.computeIfAbsent(paths, it -> FindingState.all(engine.evaluate(delta.with(changes))))
                .getOrDefault(key, FindingState.NONE);
    }
}
