package no.niraad.rules.oracle;

/**
 * That a claim is told of a subject, by a risk flag or a recommendation.
 *
 * @param claim id of the claim, such as 2.10
 * @param about key of the subject, such as {@code nettbrett/skole}, or {@code organisation}
 */
record Expected(String claim, String about) implements Comparable<Expected> {

    @Override
    public int compareTo(Expected other) {
        int byClaim = claim.compareTo(other.claim);
        return byClaim == 0 ? about.compareTo(other.about) : byClaim;
    }
}
