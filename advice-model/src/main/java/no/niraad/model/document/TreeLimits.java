package no.niraad.model.document;

/** Counts while a tree is built, and stops what would take too much of the machine. */
final class TreeLimits {

    private static final int MAX_DEPTH = 50;
    private static final int MAX_NODES = 3_000_000;
    private static final int MAX_CHARACTERS = 10_000;

    private final Problems problems;
    private int depth;
    private int nodes;

    TreeLimits(Problems problems) {
        this.problems = problems;
    }

    void enter(Position at) {
        count(at);
        if (++depth > MAX_DEPTH) {
            throw problems.stop(at, "document/too-deep", "levels", Integer.toString(MAX_DEPTH));
        }
    }

    void leave() {
        depth--;
    }

    /** {@return a value, counted and checked} */
    Scalar value(String text, boolean quoted, Position at) {
        count(at);
        return key(text, quoted, at);
    }

    /** {@return a key, checked} Text that is too long is reported and cut. */
    Scalar key(String text, boolean quoted, Position at) {
        if (text.length() > MAX_CHARACTERS) {
            problems.add(at, "document/too-long", "characters", Integer.toString(MAX_CHARACTERS));
            return new Scalar(text.substring(0, MAX_CHARACTERS), quoted, at);
        }
        String forbidden = Characters.firstForbidden(text);
        if (!forbidden.isEmpty()) {
            problems.add(at, "document/character", "character", forbidden);
        }
        return new Scalar(text, quoted, at);
    }

    private void count(Position at) {
        if (++nodes > MAX_NODES) {
            throw problems.stop(at, "document/too-many-values", "values", Integer.toString(MAX_NODES));
        }
    }
}
