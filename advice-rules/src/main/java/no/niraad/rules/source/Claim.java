package no.niraad.rules.source;

/**
 * One statement of the source, in our own words.
 *
 * @param id its number, such as {@code 2.10}; the first part is the advice, 0 for the introduction
 * @param page page of the section it stands in
 * @param kind what kind of statement it is
 * @param at the level at which its facts live
 * @param nb the statement in bokmål
 * @param nn the statement in nynorsk
 * @param en the statement in English
 */
public record Claim(String id, int page, Kind kind, Level at, String nb, String nn, String en) {

    /** What kind of statement a claim is. */
    public enum Kind {
        /** Something that should be in place. */
        CONDITION,
        /** A cause and its effect. */
        MECHANISM,
        /** How the case organisations did it. */
        PRACTICE,
        /** Background; no rule is owed. */
        CONTEXT
    }

    /** The level at which the facts of a claim live. */
    public enum Level {
        ORGANISATION,
        UNIT,
        INITIATIVE,
        SYSTEM,
        PROCUREMENT
    }
}
