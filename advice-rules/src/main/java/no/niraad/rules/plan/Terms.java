package no.niraad.rules.plan;

import java.time.LocalDate;

/**
 * What a plan is held within.
 *
 * @param parallel most steps at once, from 1 to {@value #MOST}
 * @param until the last day of the plan
 * @param steps most steps, from 1 to {@value #MOST}
 */
public record Terms(int parallel, LocalDate until, int steps) {

    /** More is a list, and no plan. */
    public static final int MOST = 12;

    public Terms {
        mustBeWithin("steps at once", parallel);
        mustBeWithin("steps", steps);
    }

    private static void mustBeWithin(String what, int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException(
                    "A plan has 1 to " + MOST + " " + what + ", not " + number + ". More is a list, and no plan.");
        }
    }

    /** {@return the same, with another number of steps at once} */
    public Terms withParallel(int other) {
        return new Terms(other, until, steps);
    }

    /** {@return the same, with another last day} */
    public Terms withUntil(LocalDate other) {
        return new Terms(parallel, other, steps);
    }

    /** {@return the same, with no more than so many steps} */
    public Terms withAtMost(int most) {
        return new Terms(parallel, until, Math.min(steps, most));
    }
}
