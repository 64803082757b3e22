package no.niraad.rules.plan;

import java.util.ArrayList;
import java.util.Random;
import java.util.TreeSet;

/** Problems that look like those of organisations: four lengths, weights in tens, and findings that several steps clear. */
final class RandomProblems {

    private static final int[] WEEKS = {1, 1, 2, 2, 2, 4, 6, 16};
    private static final int[] WEIGHTS = {1, 2, 10, 20, 40, 100, 200, 400};

    private RandomProblems() {}

    static Problem of(long seed, int steps, int parallel, int weeks, int most) {
        var random = new Random(seed);
        int[] days = new int[steps];
        int[][] before = new int[steps][];
        int[][] clears = new int[steps][];
        var weights = new ArrayList<Integer>();
        for (int i = 0; i < steps; i++) {
            days[i] = 7 * WEEKS[random.nextInt(WEEKS.length)];
            before[i] = random.ints(0, Math.max(1, i))
                    .limit(random.nextInt(3) == 0 ? Math.min(i, 2) : 0)
                    .distinct()
                    .sorted()
                    .toArray();
            clears[i] = clears(random, weights);
        }
        int[] all = weights.stream().mapToInt(Integer::intValue).toArray();
        long[] priorities = random.ints(steps, 0, 4)
                .mapToLong(it -> (long) Math.pow(30, it) * (1 + random.nextInt(400)))
                .toArray();
        return new Problem(days, before, clears, all, priorities, parallel, 7 * weeks, most);
    }

    private static int[] clears(Random random, ArrayList<Integer> weights) {
        var cleared = new TreeSet<Integer>();
        int weight = WEIGHTS[random.nextInt(WEIGHTS.length)];
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            cleared.add(weights.size());
            weights.add(weight);
        }
        if (random.nextInt(3) == 0) {
            cleared.add(random.nextInt(weights.size()));
        }
        return cleared.stream().mapToInt(Integer::intValue).toArray();
    }
}
