package no.niraad.rules.condition;

/** How much work the conditions of rules may be in one evaluation, for rules that nobody has measured. For one thread. */
public final class Effort {

    private static final int LOOKS_AT_CLOCK = 0xFFFF;

    /** What a choice that holds costs, beside a fact that is tried: it is explained, and concluded from. */
    private static final long TESTS_PER_MATCH = 100;

    private final boolean timed;
    private final long start = System.nanoTime();
    private final long most;
    private final long mostTests;
    private final long mostMatches;
    private long tests;
    private long matches;

    private Effort(boolean timed, long most, long tests, long matches) {
        this.timed = timed;
        this.most = most;
        this.mostTests = tests;
        this.mostMatches = matches;
        this.tests = tests;
        this.matches = matches;
    }

    /** {@return as much as it takes} */
    public static Effort unlimited() {
        return new Effort(false, 0, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /**
     * {@return so much and no more, however long it takes: the same facts are too much work everywhere or nowhere}
     *
     * @param tests how many facts may be tried
     * @param matches how many choices of facts may hold, those of the first conditions of a rule counted too
     */
    public static Effort of(long tests, long matches) {
        return new Effort(false, 0, tests, matches);
    }

    /**
     * {@return so much and no more}
     *
     * @param tests how many facts may be tried
     * @param matches how many choices of facts may hold, those of the first conditions of a rule counted too
     * @param nanoseconds how long it may take
     */
    public static Effort of(long tests, long matches, long nanoseconds) {
        return new Effort(true, nanoseconds, tests, matches);
    }

    /**
     * {@return this much, but no more than some work of either kind, and however long it takes} For what has not begun. Of both kinds together
     * {@link #spent} may tell twice as much.
     */
    public Effort atMost(long work) {
        return of(Math.min(mostTests, work), Math.min(mostMatches, work / TESTS_PER_MATCH));
    }

    /** {@return whether no time is left} */
    public boolean isLate() {
        return timed && System.nanoTime() - start > most;
    }

    /** {@return whether more was asked than may be counted; time is no part of it} */
    public boolean isSpent() {
        return tests < 0 || matches < 0;
    }

    /** {@return how much work it was until now: facts that were tried, a choice that held as a hundred of them} */
    public long spent() {
        return mostTests - tests + TESTS_PER_MATCH * (mostMatches - matches);
    }

    void test() {
        if (--tests < 0) {
            throw new TooMuchWorkException("tries more combinations of facts than it may");
        }
        if ((tests & LOOKS_AT_CLOCK) == 0 && isLate()) {
            throw new TooMuchWorkException("takes longer than it may");
        }
    }

    void match() {
        if (--matches < 0) {
            throw new TooMuchWorkException("holds of more combinations of facts than it may");
        }
    }
}
