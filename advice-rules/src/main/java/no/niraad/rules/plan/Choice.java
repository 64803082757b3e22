package no.niraad.rules.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which steps to take: those that together clear what weighs most; of equals the fewest, then the shortest. A step is taken only
 * with all that it builds on, and only what fits into a timetable is taken.
 *
 * <p>Branch and bound. It is exact until it has looked at {@value #MOST_LOOKS} choices, and keeps the best of them after that: a
 * count and no clock, so that the same problem always has the same answer.
 */
final class Choice {

    private static final int MOST_LOOKS = 50_000;

    /** One unit of weight is worth more than any number of steps, and one step more than any number of days. */
    private static final long WEIGHT = 10_000_000;

    private static final long STEP = 100_000;

    private final Problem problem;
    private final int[] order;
    private final Room room;
    private final boolean[] taken;
    private final boolean[] left;
    private final int[] cleared;
    private int looks;
    private long best;
    private int[] bestSteps = {};
    private int[] bestStarts = {};

    private Choice(Problem problem) {
        this.problem = problem;
        this.order = heaviestFirst(problem);
        this.room = new Room(problem);
        this.taken = new boolean[problem.steps()];
        this.left = tooLong(problem);
        this.cleared = new int[problem.weights().length];
    }

    /**
     * What was chosen.
     *
     * @param steps indexes of the steps, ascending
     * @param starts the day on which each begins, from 0
     * @param proven whether nothing better is possible; otherwise nothing better was found
     */
    record Chosen(int[] steps, int[] starts, boolean proven) {}

    static Chosen of(Problem problem) {
        var choice = new Choice(problem);
        choice.look(0, 0, 0, 0);
        int[] starts = Timetable.best(problem, choice.bestSteps).orElse(choice.bestStarts);
        return new Chosen(choice.bestSteps, starts, choice.looks <= MOST_LOOKS);
    }

    /** The steps that are not done within the horizon, though they and all that they build on begin as soon as they can. */
    private static boolean[] tooLong(Problem problem) {
        boolean[] tooLong = new boolean[problem.steps()];
        for (int i = 0; i < tooLong.length; i++) {
            tooLong[i] = problem.daysWithAllBefore(i) > problem.horizon();
        }
        return tooLong;
    }

    private static int[] heaviestFirst(Problem problem) {
        return IntStream.range(0, problem.steps())
                .boxed()
                .sorted(Comparator.comparing((Integer it) -> -problem.weight(it))
                        .thenComparing(it -> problem.days()[it])
                        .thenComparing(it -> it))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Looks at all choices that hold what is taken, and nothing of what is left. */
    private void look(int from, long worth, int count, int days) {
        if (looks++ >= MOST_LOOKS) {
            return;
        }
        int at = next(from);
        if (!keepIfBest(worth) || at == order.length || worth + room.most(order, at, this::gain, count, days) <= best) {
            return;
        }
        List<Integer> added = withAllBefore(order[at]);
        int longer = days + added.stream().mapToInt(it -> problem.days()[it]).sum();
        if (!added.isEmpty() && room.holds(count + added.size(), longer)) {
            long gained = added.stream().mapToLong(this::take).sum();
            look(at + 1, worth + gained, count + added.size(), longer);
            added.forEach(this::putBack);
        }
        left[order[at]] = true;
        look(at + 1, worth, count, days);
        left[order[at]] = false;
    }

    private int next(int from) {
        int at = from;
        while (at < order.length && (taken[order[at]] || left[order[at]])) {
            at++;
        }
        return at;
    }

    /** {@return false when what is taken is better than the best, but fits into no timetable: then nothing more does either} */
    private boolean keepIfBest(long worth) {
        if (worth <= best) {
            return true;
        }
        int[] steps = IntStream.range(0, taken.length).filter(it -> taken[it]).toArray();
        Optional<int[]> starts = Timetable.any(problem, steps);
        starts.ifPresent(it -> {
            best = worth;
            bestSteps = steps;
            bestStarts = it;
        });
        return starts.isPresent();
    }

    /** What a step that is neither taken nor left adds; nothing for the others. */
    private long gain(int step) {
        if (taken[step] || left[step]) {
            return 0;
        }
        long weight = 0;
        for (int finding : problem.clears()[step]) {
            weight += cleared[finding] == 0 ? problem.weights()[finding] : 0;
        }
        return worth(step, weight);
    }

    private long worth(int step, long weight) {
        return weight * WEIGHT - STEP - problem.days()[step];
    }

    private long take(int step) {
        taken[step] = true;
        long weight = 0;
        for (int finding : problem.clears()[step]) {
            weight += cleared[finding]++ == 0 ? problem.weights()[finding] : 0;
        }
        return worth(step, weight);
    }

    private void putBack(int step) {
        taken[step] = false;
        for (int finding : problem.clears()[step]) {
            cleared[finding]--;
        }
    }

    /** The step and all that it builds on and is not taken yet; nothing when something of that is left. */
    private List<Integer> withAllBefore(int step) {
        var needed = new ArrayList<>(List.of(step));
        for (int i = 0; i < needed.size(); i++) {
            if (left[needed.get(i)]) {
                return List.of();
            }
            Arrays.stream(problem.before()[needed.get(i)])
                    .filter(it -> !taken[it] && !needed.contains(it))
                    .forEach(needed::add);
        }
        return needed;
    }
}
