package no.niraad.model;

import org.jspecify.annotations.Nullable;

/** The answer to one fact. Planned is not done, and unknown is not no. */
public enum Answer {
    YES,
    PARTLY,
    PLANNED,
    NO,
    UNKNOWN,
    NOT_RELEVANT;

    /** {@return the answer itself, or {@link #UNKNOWN} when nobody gave one} */
    public static Answer orUnknown(@Nullable Answer answer) {
        return answer == null ? UNKNOWN : answer;
    }

    /** {@return whether what was asked for is in place} Rules use it of achievements. */
    public boolean isMet() {
        return this == YES;
    }

    /** {@return whether what was asked for is known not to be in place; a plan is not in place} */
    public boolean isLacking() {
        return this == NO || this == PLANNED;
    }

    /** {@return whether something is in place or on its way, but not all of it} */
    public boolean isUnderWay() {
        return this == PARTLY || this == PLANNED;
    }

    /** {@return whether the circumstance, strain or view holds} Rules use it of facts that are no achievements. */
    public boolean isYes() {
        return this == YES;
    }

    /** {@return whether the circumstance, strain or view is known not to hold} */
    public boolean isNo() {
        return this == NO;
    }

    /** {@return whether somebody answered, with anything but "do not know"} */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
