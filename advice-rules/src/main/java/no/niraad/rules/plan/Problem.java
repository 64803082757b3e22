package no.niraad.rules.plan;

/**
 * Which steps to take, in numbers alone.
 *
 * @param days how many days each step takes
 * @param before the steps that each step builds on, by their indexes; free of cycles
 * @param clears the findings that each step clears, by their indexes
 * @param weights what each finding weighs, 1 or more
 * @param priorities what it costs that a step is done a day later
 * @param parallel most steps at once
 * @param horizon days within which every step must be done
 * @param most most steps
 */
record Problem(
        int[] days,
        int[][] before,
        int[][] clears,
        int[] weights,
        long[] priorities,
        int parallel,
        int horizon,
        int most) {

    int steps() {
        return days.length;
    }

    /** {@return what the findings weigh that a step clears when it is the only one} */
    int weight(int step) {
        int weight = 0;
        for (int finding : clears[step]) {
            weight += weights[finding];
        }
        return weight;
    }

    /** {@return how many days pass until a step is done, when nothing waits for anything but what it builds on} */
    int daysWithAllBefore(int step) {
        int longest = 0;
        for (int other : before[step]) {
            longest = Math.max(longest, daysWithAllBefore(other));
        }
        return longest + days[step];
    }
}
