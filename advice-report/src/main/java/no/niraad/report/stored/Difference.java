package no.niraad.report.stored;

import java.util.List;

/**
 * One place where a result says something else than before.
 *
 * @param part which part of the result
 * @param id what stands there: a rule and its subject, a piece of advice, or a key of the result
 * @param change what became of it
 * @param keys what was changed in it, by the keys of the result; empty for what came or went
 */
public record Difference(Part part, String id, Change change, List<String> keys) {

    /** A part of a result. */
    public enum Part {
        FINDING,
        NOT_JUDGED,
        ADVICE,
        OTHER
    }

    /** What became of something. */
    public enum Change {
        /** It is there now, and was not. */
        ADDED,
        /** It was there, and is not. */
        REMOVED,
        /** It means something else. */
        CHANGED,
        /** It means the same in other words. */
        REWORDED
    }

    public Difference {
        keys = List.copyOf(keys);
    }
}
