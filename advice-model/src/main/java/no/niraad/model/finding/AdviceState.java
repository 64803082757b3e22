package no.niraad.model.finding;

/** Where the organisation stands on one piece of advice. */
public enum AdviceState {
    /** Something is to be acted on now. */
    ACT_NOW,
    /** Something is to be followed up, or less than half of what is known is in place. */
    FOLLOW_UP,
    /** Nothing is to be followed up, and more than half of what is known is in place. */
    IN_ORDER,
    /** Less than half of what was asked is known, and nothing of what is known needs follow-up. */
    NOT_JUDGED
}
