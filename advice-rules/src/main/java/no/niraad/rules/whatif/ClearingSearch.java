package no.niraad.rules.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Finding;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Standing;
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.condition.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Searches for the minimal sets of changes that clear one finding.
 *
 * <p>A finding stands as long as all facts that it rests on stay as they are, so every set that clears it changes one of those;
 * and where a change does not clear it, it rests on other facts then, of which again one must change. Going on like that, set
 * by set and the smallest first, finds all of them (it is the hitting-set tree of diagnosis, Reiter 1987).
 */
final class ClearingSearch {

    private static final int MOST_CHANGES = 3;
    private static final int MOST_SETS = 12;
    private static final int MOST_TRIALS = 3_000;

    /**
     * Changes that clear the finding.
     *
     * @param changes the changes, ordered by path
     * @param waitsFor the unknown facts that the rule waits for then
     */
    record Cleared(List<AnswerChange> changes, List<String> waitsFor) {}

    /** Changes by path, whether the finding stands when they are made, and the facts that it then rests on, or waits for. */
    private record Tried(TreeMap<String, AnswerChange> changes, boolean stands, List<String> facts) {

        Cleared cleared() {
            return new Cleared(List.copyOf(changes.values()), facts);
        }
    }

    private final AdviceEngine engine;
    private final Finding finding;
    private final Doable doable;
    private final boolean lastResort;
    private final List<Set<String>> found = new ArrayList<>();
    private final List<Cleared> sets = new ArrayList<>();
    private final Set<Set<String>> seen = new HashSet<>();
    private boolean complete = true;
    private boolean spent;

    ClearingSearch(AdviceEngine engine, Finding finding, Doable doable, boolean lastResort) {
        this.engine = engine;
        this.finding = finding;
        this.doable = doable;
        this.lastResort = lastResort;
    }

    /**
     * {@return the minimal sets of up to three changes; one larger set where there are none; none when nothing clears it} Where that
     * is more work than it may be, those that were found.
     */
    List<Cleared> sets() {
        try {
            search();
        } catch (TooMuchWorkException e) {
            complete = false;
            spent = true;
        }
        return sets;
    }

    private void search() {
        List<Tried> tried = List.of(tried(new TreeMap<>()));
        for (int size = 1; size <= MOST_CHANGES && complete; size++) {
            tried = larger(tried);
        }
        if (sets.isEmpty()) {
            addLarge();
        }
    }

    /** {@return whether all sets of up to three changes were found} */
    boolean isComplete() {
        return complete;
    }

    /** {@return whether it was more work than it may be} */
    boolean isSpent() {
        return spent;
    }

    private List<Tried> larger(List<Tried> smaller) {
        var still = new ArrayList<Tried>();
        for (Tried each : smaller) {
            for (String fact : each.facts()) {
                if (sets.size() == MOST_SETS || seen.size() == MOST_TRIALS) {
                    complete = false;
                    return still;
                }
                Tried more = with(each, fact);
                if (more != null) {
                    still.add(more);
                }
            }
        }
        return still;
    }

    /** {@return a set with the change of one fact more, where the finding stands all the same; null where it is found or known} */
    private @Nullable Tried with(Tried smaller, String fact) {
        AnswerChange change = smaller.changes().containsKey(fact) ? null : doable.of(fact, lastResort);
        if (change == null) {
            return null;
        }
        var changes = new TreeMap<>(smaller.changes());
        changes.put(fact, change);
        if (!seen.add(changes.keySet()) || found.stream().anyMatch(changes.keySet()::containsAll)) {
            return null;
        }
        Tried more = tried(changes);
        if (more.stands()) {
            return more;
        }
        found.add(changes.keySet());
        sets.add(more.cleared());
        return null;
    }

    private Tried tried(TreeMap<String, AnswerChange> changes) {
        Profile profile = AnswerChange.apply(changes.values(), doable.profile());
        for (Standing each : engine.standings(finding.rule(), profile)) {
            if (each.about().equals(finding.about())) {
                return new Tried(changes, each.outcome() == Truth.TRUE, each.facts());
            }
        }
        return new Tried(changes, false, List.of());
    }

    /** More than three changes: all that can be changed, less what need not be. */
    private void addLarge() {
        Tried all = tried(new TreeMap<>());
        int before = -1;
        while (all.stands() && all.changes().size() > before) {
            before = all.changes().size();
            var changes = new TreeMap<>(all.changes());
            for (String fact : all.facts()) {
                AnswerChange change = doable.of(fact, lastResort);
                if (change != null) {
                    changes.put(fact, change);
                }
            }
            all = tried(changes);
        }
        if (!all.stands()) {
            Tried least = shrunk(all);
            sets.add(least.cleared());
            complete &= least.changes().size() > MOST_CHANGES;
        }
    }

    private Tried shrunk(Tried all) {
        Tried least = all;
        for (String fact : all.changes().keySet()) {
            var fewer = new TreeMap<>(least.changes());
            fewer.remove(fact);
            Tried tried = tried(fewer);
            least = tried.stands() ? least : tried;
        }
        return least;
    }
}
