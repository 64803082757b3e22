package no.niraad.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import no.niraad.model.finding.Subject;
import no.niraad.rules.Explanation.Trial;
import no.niraad.rules.condition.Truth;

/** The ways of trying a rule that a person wants to see: where it fires, and where least is missing. */
final class NearestTrials {

    private static final int MOST = 12;

    private static final Comparator<Trial> NEAREST_FIRST = Comparator.comparing(Trial::outcome)
            .thenComparing(NearestTrials::holding)
            .reversed();

    private NearestTrials() {}

    /** {@return the nearest trial of each thing that the rule is about, and of those the nearest, in the order of the profile} */
    static List<Trial> of(List<Trial> all) {
        var bySubject = new LinkedHashMap<Subject, Trial>();
        all.forEach(it ->
                bySubject.merge(it.about(), it, (one, other) -> NEAREST_FIRST.compare(other, one) < 0 ? other : one));
        var nearest = new ArrayList<>(bySubject.values());
        nearest.sort(NEAREST_FIRST);
        List<Trial> shown = nearest.subList(0, Math.min(MOST, nearest.size()));
        return bySubject.values().stream().filter(shown::contains).toList();
    }

    /** {@return how many conditions hold} */
    static long holding(Trial trial) {
        return trial.conditions().stream()
                .filter(it -> it.outcome() == Truth.TRUE)
                .count();
    }
}
