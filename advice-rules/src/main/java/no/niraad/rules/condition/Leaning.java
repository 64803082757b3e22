package no.niraad.rules.condition;

/** What becomes of a condition when one answer gets better, and all else stays as it is. */
public enum Leaning {
    /** It stays as it is. */
    STILL,
    /** It can become true, and never false. */
    RISES,
    /** It can become false, and never true. */
    FALLS,
    /** It can become either, or nobody can tell from its form. */
    EITHER;

    /** {@return what becomes of two conditions together, whether both must hold or one of them} */
    public Leaning with(Leaning other) {
        if (this == STILL || this == other) {
            return other;
        }
        return other == STILL ? this : EITHER;
    }

    /** {@return what becomes of the opposite} */
    public Leaning opposite() {
        return switch (this) {
            case RISES -> FALLS;
            case FALLS -> RISES;
            default -> this;
        };
    }

    /**
     * {@return what becomes of something}
     *
     * @param truths whether it holds, answer by answer, from the worst to the best
     */
    static Leaning of(boolean[] truths) {
        Leaning leaning = STILL;
        for (int i = 1; i < truths.length; i++) {
            if (truths[i] != truths[i - 1]) {
                leaning = leaning.with(truths[i] ? RISES : FALLS);
            }
        }
        return leaning;
    }
}
