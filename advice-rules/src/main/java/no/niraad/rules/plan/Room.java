package no.niraad.rules.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;

/** How much fits into a plan: so many steps, and so many days at all its places together. */
final class Room {

    private final Problem problem;
    private final int days;

    Room(Problem problem) {
        this.problem = problem;
        this.days = problem.parallel() * problem.horizon();
    }

    private record Gain(long worth, int days) {
        double perDay() {
            return (double) worth / days;
        }
    }

    /** {@return whether so many steps of so many days in all may fit} */
    boolean holds(int count, int length) {
        return count <= problem.most() && length <= days;
    }

    /**
     * {@return what further steps can add at most, in the room that is left} Two bounds, each too generous: as if steps took no
     * time, and as if a step could be taken in part.
     *
     * @param order the steps
     * @param from index in that order of the first that may be added
     * @param gain what a step adds to what is taken already
     * @param count how many steps are taken
     * @param length how many days they take in all
     */
    long most(int[] order, int from, IntToLongFunction gain, int count, int length) {
        var gains = new ArrayList<Gain>();
        for (int i = from; i < order.length; i++) {
            long worth = gain.applyAsLong(order[i]);
            int needed = problem.days()[order[i]];
            if (worth > 0 && holds(count + 1, length + needed)) {
                gains.add(new Gain(worth, needed));
            }
        }
        return Math.min(byCount(gains, problem.most() - count), byDays(gains, days - length));
    }

    private static long byCount(List<Gain> gains, int count) {
        return gains.stream()
                .mapToLong(Gain::worth)
                .sorted()
                .skip(Math.max(0, gains.size() - count))
                .sum();
    }

    private static long byDays(List<Gain> gains, int days) {
        gains.sort(Comparator.comparingDouble(Gain::perDay).reversed());
        long worth = 0;
        int left = days;
        for (Gain each : gains) {
            if (each.days() >= left) {
                return worth + (long) Math.ceil(each.perDay() * left);
            }
            worth += each.worth();
            left -= each.days();
        }
        return worth;
    }
}
