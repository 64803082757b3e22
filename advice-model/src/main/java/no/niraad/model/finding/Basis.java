package no.niraad.model.finding;

/** What a finding rests on. The three are never mixed. */
public enum Basis {
    /** Law or agreement; the text cites it with its year. */
    DUTY,
    /** The report's advice. */
    ADVICE,
    /** Somebody's own rule, beside the report. */
    HOUSE
}
