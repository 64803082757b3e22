package no.niraad.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is chosen is best, as far as that can be tried, and never more than there is room for. */
class ChoiceTest {

    @Test
    void two_hundred_small_problems_are_solved_as_well_as_by_trying_everything() {
        for (long seed = 0; seed < 200; seed++) {
            Problem problem =
                    RandomProblems.of(seed, 3 + (int) (seed % 3), 1 + (int) (seed % 2), 5 + (int) (seed % 4), 4);
            Exhaustive.Best best = Exhaustive.of(problem);
            Choice.Chosen chosen = Choice.of(problem);

            assertThat(chosen.proven()).as("seed " + seed).isTrue();
            assertThat(Exhaustive.isAllowed(problem, starts(problem, chosen)))
                    .as("seed " + seed)
                    .isTrue();
            assertThat(Exhaustive.weight(problem, starts(problem, chosen)))
                    .as("seed " + seed)
                    .isEqualTo(best.weight());
            if (best.weight() > 0) {
                assertThat(chosen.steps()).as("seed " + seed).hasSize(best.count());
            }
        }
    }

    @Test
    void what_is_chosen_is_timed_as_well_as_by_trying_everything() {
        for (long seed = 0; seed < 200; seed++) {
            Problem problem =
                    RandomProblems.of(seed, 3 + (int) (seed % 3), 1 + (int) (seed % 2), 5 + (int) (seed % 4), 12);
            Problem alone = only(problem, Choice.of(problem));
            Choice.Chosen chosen = Choice.of(alone);

            assertThat(cost(alone, chosen)).as("seed " + seed).isEqualTo(costOfBest(alone));
        }
    }

    private static long costOfBest(Problem problem) {
        return problem.steps() == 0 ? 0 : Exhaustive.of(problem).cost();
    }

    /** The problem without the steps that are not chosen, so that there is nothing left to choose but the time. */
    private static Problem only(Problem problem, Choice.Chosen chosen) {
        int[] steps = chosen.steps();
        return new Problem(
                Arrays.stream(steps).map(it -> problem.days()[it]).toArray(),
                Arrays.stream(steps)
                        .mapToObj(it -> Arrays.stream(problem.before()[it])
                                .map(before -> Arrays.binarySearch(steps, before))
                                .toArray())
                        .toArray(int[][]::new),
                Arrays.stream(steps).mapToObj(it -> problem.clears()[it]).toArray(int[][]::new),
                problem.weights(),
                Arrays.stream(steps).mapToLong(it -> problem.priorities()[it]).toArray(),
                problem.parallel(),
                problem.horizon(),
                problem.most());
    }

    private static long cost(Problem problem, Choice.Chosen chosen) {
        long cost = 0;
        for (int i = 0; i < chosen.steps().length; i++) {
            int step = chosen.steps()[i];
            cost += problem.priorities()[step] * (chosen.starts()[i] + problem.days()[step]);
        }
        return cost;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void large_problems_keep_to_room_and_order_and_nothing_can_simply_be_added(
            @ForAll long seed,
            @ForAll @IntRange(min = 10, max = 120) int steps,
            @ForAll @IntRange(min = 1, max = 4) int parallel,
            @ForAll @IntRange(min = 2, max = 60) int weeks,
            @ForAll @IntRange(min = 1, max = Terms.MOST) int most) {
        Problem problem = RandomProblems.of(seed, steps, parallel, weeks, most);
        Choice.Chosen chosen = Choice.of(problem);
        int[] starts = starts(problem, chosen);

        assertThat(Exhaustive.isAllowed(problem, starts)).isTrue();
        assertThat(Exhaustive.weight(problem, starts)).isGreaterThanOrEqualTo(heaviestAlone(problem));
        assertThat(Choice.of(problem).steps()).isEqualTo(chosen.steps());
    }

    /** The heaviest single step that needs no other. */
    private static long heaviestAlone(Problem problem) {
        long heaviest = 0;
        for (int i = 0; i < problem.steps(); i++) {
            if (problem.before()[i].length == 0 && problem.days()[i] <= problem.horizon()) {
                heaviest = Math.max(heaviest, problem.weight(i));
            }
        }
        return heaviest;
    }

    private static int[] starts(Problem problem, Choice.Chosen chosen) {
        int[] starts = new int[problem.steps()];
        Arrays.fill(starts, -1);
        for (int i = 0; i < chosen.steps().length; i++) {
            starts[chosen.steps()[i]] = chosen.starts()[i];
        }
        return starts;
    }
}
