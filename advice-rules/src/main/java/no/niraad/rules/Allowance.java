package no.niraad.rules;

import java.util.function.Function;
import no.niraad.rules.condition.Effort;
import no.niraad.rules.condition.TooMuchWorkException;
import org.jspecify.annotations.Nullable;

/**
 * How much work judging by the rules of packs may be, many times over. Counted and never timed, so that what it stops is stopped on
 * every machine. For one thread.
 *
 * <p>What is judged within it may be no more work than is left, and has no limit in time. There is never half an answer.
 */
public final class Allowance {

    /** As much as the rules of a pack may be in one evaluation. */
    private static final long USUAL = 300_000_000;

    private final @Nullable Allowance whole;
    private final boolean bounded;
    private long left;
    private long spent;

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
     * @param once what the judging may be at once
     * @param judging is given what it is held within
     * @throws TooMuchWorkException when it is more than is left, or than it may be at once
     */
    public <T> T spend(Effort once, Function<Effort, T> judging) {
        mustBeLeft();
        Effort effort = bounded ? once.atMost(left) : once;
        try {
            return judging.apply(effort);
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

    /** {@return how much was taken off; 0 where nothing is counted} */
    public long spent() {
        return spent;
    }

    /** Takes off what something has cost. */
    public void take(long tests) {
        if (bounded) {
            left -= tests;
            spent += tests;
            if (whole != null) {
                whole.take(tests);
            }
        }
    }
}
