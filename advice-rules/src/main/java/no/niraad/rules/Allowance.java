package no.niraad.rules;

import java.util.function.Supplier;
import no.niraad.rules.condition.Effort;
import no.niraad.rules.condition.TooMuchWorkException;
import org.jspecify.annotations.Nullable;

/**
 * How much work judging by the rules of packs may be, many times over. Counted and never timed, so that what it stops is stopped on
 * every machine. For one thread.
 *
 * <p>It is looked at before something is judged, and that is then judged to its end: no answer is half an answer.
 */
public final class Allowance {

    /** What all that goes into a report may be of each kind, or a plan: three times as much as one evaluation by a pack. */
    private static final long USUAL = 1_000_000_000;

    private final @Nullable Allowance whole;
    private final boolean bounded;
    private long left;

    private Allowance(@Nullable Allowance whole, boolean bounded, long left) {
        this.whole = whole;
        this.bounded = bounded;
        this.left = left;
    }

    /** {@return as much as it takes; threads may share it} */
    public static Allowance unlimited() {
        return new Allowance(null, false, 0);
    }

    /** {@return so much, in facts that conditions are tried on} */
    public static Allowance of(long tests) {
        return new Allowance(null, true, tests);
    }

    /** {@return as much as what could be otherwise may be, or a plan} */
    public static Allowance usual() {
        return of(USUAL);
    }

    /** {@return a part of what is left, so that one thing cannot take it all} What is spent of it is taken off the whole, too. */
    public Allowance share(int parts) {
        return new Allowance(this, bounded, left / parts);
    }

    /**
     * {@return what judging gives} What it costs is taken off.
     *
     * @param effort what the judging is held within
     * @throws TooMuchWorkException when nothing is left, or the judging is more than is allowed at once
     */
    public <T> T spend(Effort effort, Supplier<T> judging) {
        mustBeLeft();
        try {
            return judging.get();
        } catch (AssessmentFailedException e) {
            throw bounded && effort.isSpent() ? new TooMuchWorkException(e.getMessage()) : e;
        } finally {
            take(effort.spent());
        }
    }

    /**
     * Looks before something is begun.
     *
     * @throws TooMuchWorkException when nothing is left
     */
    public void mustBeLeft() {
        if (bounded && left <= 0) {
            throw new TooMuchWorkException("The rules of packs are more work than they may be.");
        }
    }

    /** Takes off what something has cost. */
    public void take(long tests) {
        if (bounded) {
            left -= tests;
            if (whole != null) {
                whole.take(tests);
            }
        }
    }
}
