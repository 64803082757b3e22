package no.niraad.rules.internal;

import no.niraad.rules.condition.TooMuchWorkException;

/** How many profiles may be judged in search of breaches: counted, so that a pack is let in everywhere or nowhere. For one thread. */
final class SearchEffort {

    private int left;
    private int ofRule;
    private int ofWay;

    /** @param inAll profiles for all rules together */
    SearchEffort(int inAll) {
        this.left = inAll;
    }

    /** Begins with another rule, of so many profiles. */
    void nextRule(int profiles) {
        ofRule = profiles;
    }

    /** Begins with another way in which the rule can come to speak, of so many profiles. */
    void nextWay(int profiles) {
        ofWay = profiles;
    }

    /** {@return whether nothing is left for any rule} */
    boolean isSpent() {
        return left <= 0;
    }

    /** {@return whether another way could be tried} */
    boolean isLeft() {
        return ofRule > 0 && left > 0;
    }

    /**
     * Counts a profile.
     *
     * @throws TooMuchWorkException when it is one too many
     */
    void judge() {
        ofWay--;
        ofRule--;
        left--;
        if (ofWay < 0 || !isLeft()) {
            throw new TooMuchWorkException("asks for more than can be tried before it runs");
        }
    }
}
