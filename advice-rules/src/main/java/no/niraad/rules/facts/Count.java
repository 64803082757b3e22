package no.niraad.rules.facts;

import java.util.List;
import java.util.function.Predicate;

/**
 * A number that was counted from answers, some of which may be unknown: a lower and an upper bound.
 *
 * @param least what is known for certain
 * @param most what it would be if every unknown answer counted in; equal to {@code least} when all is known
 */
public record Count(int least, int most) {

    public Count {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("A count is at least 0, and at most no less than that, but here are "
                    + least + " and " + most + ".");
        }
    }

    /** {@return a count of which all is known} */
    static Count exactly(int number) {
        return new Count(number, number);
    }

    /** {@return the number of items that are known to count, and of those that do or may} */
    static <T> Count of(List<T> items, Predicate<T> counts, Predicate<T> mayCount) {
        int least = 0;
        int open = 0;
        for (T item : items) {
            if (counts.test(item)) {
                least++;
            } else if (mayCount.test(item)) {
                open++;
            }
        }
        return new Count(least, least + open);
    }

    /** {@return this number with some more that may count} */
    Count orMore(int open) {
        return open == 0 ? this : new Count(least, most + open);
    }
}
