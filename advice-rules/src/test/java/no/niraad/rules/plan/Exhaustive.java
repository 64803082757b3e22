package no.niraad.rules.plan;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The best plan of a small problem, found by trying every week for every step of every choice of steps. */
final class Exhaustive {

    private static final int NOT_TAKEN = -1;

    private final Problem problem;
    private final int weeks;
    private final int[] start;
    private long bestWeight;
    private int bestCount;
    private int bestDays;
    private long bestCost;

    private Exhaustive(Problem problem) {
        this.problem = problem;
        this.weeks = problem.horizon() / 7;
        this.start = new int[problem.steps()];
        Arrays.fill(start, NOT_TAKEN);
    }

    /**
     * What the best plan is worth.
     *
     * @param weight what the findings weigh that it clears
     * @param count its steps, as few as can be
     * @param days their days together, as few as can be with so few steps
     * @param cost the priority of each step times the day on which it is done, together, as little as can be with all that
     */
    record Best(long weight, int count, int days, long cost) {}

    static Best of(Problem problem) {
        var search = new Exhaustive(problem);
        search.bestCost = Long.MAX_VALUE;
        search.bestCount = Integer.MAX_VALUE;
        search.place(0);
        return new Best(search.bestWeight, search.bestCount, search.bestDays, search.bestCost);
    }

    private void place(int step) {
        if (step == problem.steps()) {
            if (isAllowed(problem, start)) {
                keep();
            }
            return;
        }
        for (int week = NOT_TAKEN; 7 * week + problem.days()[step] <= problem.horizon() || week < 0; week++) {
            start[step] = week < 0 ? NOT_TAKEN : 7 * week;
            place(step + 1);
        }
        start[step] = NOT_TAKEN;
    }

    /** Whether a plan keeps to room, order and horizon; -1 stands for a step that is not taken. */
    static boolean isAllowed(Problem problem, int[] start) {
        int taken = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == NOT_TAKEN) {
                continue;
            }
            taken++;
            int at = i;
            if (start[i] + problem.days()[i] > problem.horizon()
                    || atOnce(problem, start, start[i]) > problem.parallel()
                    || Arrays.stream(problem.before()[i])
                            .anyMatch(it -> start[it] == NOT_TAKEN || start[it] + problem.days()[it] > start[at])) {
                return false;
            }
        }
        return taken <= problem.most();
    }

    private static int atOnce(Problem problem, int[] start, int day) {
        int atOnce = 0;
        for (int i = 0; i < start.length; i++) {
            atOnce += start[i] != NOT_TAKEN && start[i] <= day && day < start[i] + problem.days()[i] ? 1 : 0;
        }
        return atOnce;
    }

    static long weight(Problem problem, int[] start) {
        Set<Integer> cleared = new HashSet<>();
        for (int i = 0; i < start.length; i++) {
            if (start[i] != NOT_TAKEN) {
                Arrays.stream(problem.clears()[i]).forEach(cleared::add);
            }
        }
        return cleared.stream().mapToLong(it -> problem.weights()[it]).sum();
    }

    private void keep() {
        long weight = weight(problem, start);
        int count = 0;
        int days = 0;
        long cost = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] != NOT_TAKEN) {
                count++;
                days += problem.days()[i];
                cost += problem.priorities()[i] * (start[i] + problem.days()[i]);
            }
        }
        boolean better = weight != bestWeight
                ? weight > bestWeight
                : count != bestCount ? count < bestCount : days != bestDays ? days < bestDays : cost < bestCost;
        if (better) {
            bestWeight = weight;
            bestCount = count;
            bestDays = days;
            bestCost = cost;
        }
    }
}
