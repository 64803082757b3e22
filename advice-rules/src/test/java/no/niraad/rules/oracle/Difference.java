package no.niraad.rules.oracle;

/**
 * Where the rules and the second reading of a claim disagree.
 *
 * @param expected claim and subject
 * @param kind how they disagree
 * @param seed of the profile
 * @param facts what the claim looks at there, or what the rule gives as evidence
 */
record Difference(Expected expected, Kind kind, long seed, String facts) {

    enum Kind {
        NOT_TOLD,
        TOLD_IN_VAIN,
        TOO_MILD,
        TOO_URGENT,
        /** Told as a risk, though it is none. */
        NO_RISK,
        /** Told by two findings, though it is one thing. */
        TOLD_TWICE
    }

    /** {@return what makes two differences one of a kind} */
    String likeness() {
        return expected.claim() + " " + kind + " " + expected.about().replaceAll("[0-9]+", "");
    }

    @Override
    public String toString() {
        return "claim %s about %s: %s with seed %d: %s"
                .formatted(expected.claim(), expected.about(), kind, seed, facts);
    }
}
