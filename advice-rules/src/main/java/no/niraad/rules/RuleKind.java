package no.niraad.rules;

/** What a rule says when it fires. */
public enum RuleKind {
    /** Something endangers the transformation. */
    RISK,
    /** Something should be in place and is not. */
    RECOMMENDATION,
    /** Something is in place. */
    STRENGTH,
    /** Why another rule's finding weighs more, or less, here; no finding of its own. */
    REASON,
    /** A concept that other rules build on; no finding. */
    OBSERVATION
}
