package no.niraad.rules.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;

/**
 * What a plan is chosen from.
 *
 * @param assessment what was found
 * @param terms what the plan is held within
 * @param candidates the steps that could be taken
 * @param ordering which of them build on which
 */
record Draft(Assessment assessment, Terms terms, Candidates candidates, Ordering ordering) {

    /** A step that takes whole weeks is done on a Friday, and the next one begins on the Monday after. */
    private static final int WEEKEND = 2;

    /** {@return when the first steps begin: the first Monday after the assessment} */
    LocalDate begins() {
        return assessment.profile().assessed().on().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** {@return the last day of a step, from the day that it begins} */
    LocalDate ends(int candidate, LocalDate from) {
        return from.plusDays(candidates.all().get(candidate).days() - WEEKEND - 1L);
    }

    /** {@return days from the beginning within which a step must be done, its last weekend counted} */
    int horizon() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(begins(), terms.until()) + WEEKEND + 1);
    }

    /** {@return the same in numbers} */
    Problem problem() {
        var indexes = new HashMap<Finding, Integer>();
        var findingWeights = new ArrayList<Integer>();
        List<Candidate> all = candidates.all();
        int[][] clears = new int[all.size()][];
        for (int i = 0; i < clears.length; i++) {
            clears[i] = all.get(i).clears().stream()
                    .mapToInt(it -> index(it, indexes, findingWeights))
                    .toArray();
        }
        return new Problem(
                all.stream().mapToInt(Candidate::days).toArray(),
                ordering.before(),
                clears,
                findingWeights.stream().mapToInt(Integer::intValue).toArray(),
                all.stream()
                        .mapToLong(it -> candidates.weights().priority(it.clears()))
                        .toArray(),
                terms.parallel(),
                horizon(),
                terms.steps());
    }

    private int index(Finding finding, Map<Finding, Integer> indexes, List<Integer> findingWeights) {
        return indexes.computeIfAbsent(finding, it -> {
            findingWeights.add(candidates.weights().of(it));
            return findingWeights.size() - 1;
        });
    }
}
