package no.niraad.model.fact;

/** What an answer to a fact says about the organisation. */
public enum FactKind {
    /** Something to have in place: yes is good. */
    ACHIEVEMENT,
    /** How things are: neither good nor bad in itself. */
    CIRCUMSTANCE,
    /** What a group thinks. */
    VIEW,
    /** Something that weighs on the organisation: yes is bad. */
    STRAIN,
    /** No answer, but a name, a date, a number or a choice. */
    CONTEXT
}
