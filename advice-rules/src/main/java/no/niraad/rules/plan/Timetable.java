package no.niraad.rules.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When to take chosen steps: never more at once than there is room for, none before what it builds on is done, all within the
 * horizon, and what comes first by its priority as early as can be.
 *
 * <p>It tries every order but those that cannot be better, and after {@value #MOST_TRIES} keeps the best of them: a count and no
 * clock, so that the same problem always has the same answer.
 */
final class Timetable {

    private static final int MOST_TRIES = 20_000;

    private final Problem problem;
    private final int[] steps;
    private final int[][] before;
    private final boolean any;
    private final Map<Integer, List<long[]>> reached = new HashMap<>();
    private final int[] starts;
    private int tries;
    private long best = Long.MAX_VALUE;
    private int[] bestStarts = {};

    private Timetable(Problem problem, int[] chosen, boolean any) {
        this.problem = problem;
        this.any = any;
        this.steps = soonestFirst(problem, chosen);
        this.before = new int[steps.length][];
        for (int i = 0; i < steps.length; i++) {
            before[i] = indexes(problem.before()[steps[i]]);
        }
        this.starts = new int[steps.length];
    }

    /**
     * {@return the day on which each of the chosen steps begins, from 0, in their order; empty where no timetable was found}
     *
     * @param chosen indexes of steps, at most {@link Terms#MOST}, with all that they build on
     */
    static Optional<int[]> best(Problem problem, int[] chosen) {
        return search(new Timetable(problem, chosen, false), chosen);
    }

    /** {@return the same, but the first timetable that is found, for those who ask whether there is one} */
    static Optional<int[]> any(Problem problem, int[] chosen) {
        return search(new Timetable(problem, chosen, true), chosen);
    }

    private static Optional<int[]> search(Timetable timetable, int[] chosen) {
        timetable.place(0, 0, new int[timetable.problem.parallel()], 0);
        return timetable.best == Long.MAX_VALUE ? Optional.empty() : Optional.of(timetable.inOrderOf(chosen));
    }

    private static int[] soonestFirst(Problem problem, int[] chosen) {
        return IntStream.of(chosen)
                .boxed()
                .sorted(Comparator.comparingDouble(it -> -(double) problem.priorities()[it] / problem.days()[it]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] indexes(int[] of) {
        return IntStream.of(of).map(this::index).toArray();
    }

    private int index(int step) {
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] == step) {
                return i;
            }
        }
        throw new IllegalArgumentException("Step " + step + " is not chosen, but another one builds on it.");
    }

    private int[] inOrderOf(int[] chosen) {
        return IntStream.of(chosen).map(it -> bestStarts[index(it)]).toArray();
    }

    /**
     * Places one more step, which begins no earlier than the last one: so every timetable is met once.
     *
     * @param done which steps are placed, one bit each
     * @param cost the priority of each of them times the day on which it is done, together
     * @param free when each place is free again
     * @param last when the last step begins
     */
    private void place(int done, long cost, int[] free, int last) {
        if (tries++ >= MOST_TRIES || isHopeless(done, cost, free, last) || !isNew(done, cost, free, last)) {
            return;
        }
        if (Integer.bitCount(done) == steps.length) {
            best = any ? Long.MIN_VALUE : cost;
            bestStarts = starts.clone();
            return;
        }
        int place = earliest(free);
        for (int i = 0; i < steps.length; i++) {
            int begins = (done & 1 << i) == 0 ? Math.max(last, Math.max(free[place], ready(i, done))) : last;
            int ends = begins + days(i);
            if ((done & 1 << i) == 0 && ends <= problem.horizon()) {
                int[] then = free.clone();
                then[place] = ends;
                starts[i] = begins;
                place(done | 1 << i, cost + priority(i) * ends, then, begins);
            }
        }
    }

    private int days(int at) {
        return problem.days()[steps[at]];
    }

    private long priority(int at) {
        return problem.priorities()[steps[at]];
    }

    private static int earliest(int[] free) {
        int earliest = 0;
        for (int i = 1; i < free.length; i++) {
            earliest = free[i] < free[earliest] ? i : earliest;
        }
        return earliest;
    }

    /** When all that a step builds on is done; after the horizon while something of it is not placed. */
    private int ready(int at, int done) {
        int ready = 0;
        for (int other : before[at]) {
            ready = Math.max(ready, (done & 1 << other) == 0 ? problem.horizon() + 1 : ends(other));
        }
        return ready;
    }

    private int ends(int at) {
        return starts[at] + days(at);
    }

    /**
     * Whether the rest does not fit, or costs too much at least. The bound is that of Eastman, Even and Isaacs (1964) for places
     * that are all free as soon as the first of them is.
     */
    private boolean isHopeless(int done, long cost, int[] free, int last) {
        int soonest = Math.max(last, free[earliest(free)]);
        long longest = 0;
        double least = cost;
        double places = free.length;
        for (int i = 0; i < steps.length; i++) {
            if ((done & 1 << i) == 0) {
                longest += days(i);
                least += priority(i) * (soonest + longest / places + (places - 1) / (2 * places) * days(i));
            }
        }
        long room = 0;
        for (int each : free) {
            room += Math.max(0, problem.horizon() - Math.max(last, each));
        }
        return longest > room || least >= best;
    }

    /** Whether the same steps were never placed at least as cheaply, with everything free at least as early. */
    private boolean isNew(int done, long cost, int[] free, int last) {
        long[] state = state(done, cost, free, last);
        List<long[]> seen = reached.computeIfAbsent(done, it -> new ArrayList<>());
        for (long[] other : seen) {
            if (isNoWorse(other, state)) {
                return false;
            }
        }
        seen.add(state);
        return true;
    }

    private long[] state(int done, long cost, int[] free, int last) {
        long[] state = new long[free.length + 1 + steps.length];
        int[] places = free.clone();
        Arrays.sort(places);
        for (int i = 0; i < places.length; i++) {
            state[i] = Math.max(last, places[i]);
        }
        state[places.length] = any ? 0 : cost;
        for (int i = 0; i < steps.length; i++) {
            state[places.length + 1 + i] = isWaitedFor(i, done) ? ends(i) : 0;
        }
        return state;
    }

    private boolean isWaitedFor(int at, int done) {
        if ((done & 1 << at) == 0) {
            return false;
        }
        for (int i = 0; i < steps.length; i++) {
            if ((done & 1 << i) == 0 && IntStream.of(before[i]).anyMatch(it -> it == at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoWorse(long[] one, long[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] > other[i]) {
                return false;
            }
        }
        return true;
    }
}
