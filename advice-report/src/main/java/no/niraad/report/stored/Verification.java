package no.niraad.report.stored;

import java.util.List;

/**
 * Whether a result that was written down is what is judged today, and if not, why.
 *
 * @param causes what it was made from and is another now
 * @param differences where it says something else; where answers and acceptances stand in their files does not count
 */
public record Verification(List<Cause> causes, List<Difference> differences) {

    /** How a result compares with what is judged today. */
    public enum Outcome {
        /** It says the same. */
        SAME,
        /** It means the same, in other words. */
        REWORDED,
        /** It means something else, and what it was made from is another: that may be why. */
        DIFFERENT,
        /** It means something else, though made from the same: the result has been altered since. */
        ALTERED
    }

    public Verification {
        causes = List.copyOf(causes);
        differences = List.copyOf(differences);
    }

    /** {@return how a result that was written down compares with one made now, in the same language} */
    public static Verification of(StoredResult then, StoredResult now) {
        List<Cause> causes = Cause.between(then, now);
        return new Verification(causes, new Comparison(then, now, causes).differences());
    }

    /** {@return the answer in a word} */
    public Outcome outcome() {
        if (differences.isEmpty()) {
            return Outcome.SAME;
        }
        if (causes.isEmpty()) {
            return Outcome.ALTERED;
        }
        return differences.stream().allMatch(it -> it.change() == Difference.Change.REWORDED)
                ? Outcome.REWORDED
                : Outcome.DIFFERENT;
    }

    /** {@return whether it means the same} */
    public boolean holds() {
        return outcome() == Outcome.SAME || outcome() == Outcome.REWORDED;
    }
}
