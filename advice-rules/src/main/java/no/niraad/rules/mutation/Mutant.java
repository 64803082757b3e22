package no.niraad.rules.mutation;

import no.niraad.rules.RuleInfo;

/**
 * A rule with one thing changed.
 *
 * @param original the rule as it is
 * @param mutated the rule as it would be
 * @param kind what kind of change it is
 * @param line line of the change in the rule's file
 * @param change what was changed, such as {@code months >= 12 -> months > 12}
 * @param equivalent whether it is proven to say the same as the original, so that no case could tell them apart
 */
public record Mutant(RuleInfo original, RuleInfo mutated, Kind kind, int line, String change, boolean equivalent) {

    /** What can be changed in a rule. */
    public enum Kind {
        /** One comparison for another: {@code <} for {@code <=}, {@code ==} for {@code !=}. */
        OPERATOR,
        /** A number one less or one more, in the rule or in the folder's YAML. */
        NUMBER,
        /** A constraint, or a part of one, left out. */
        CONSTRAINT,
        /** A whole condition left out. */
        PATTERN,
        /** Another question asked of an answer, or another choice compared with. */
        QUESTION,
        /** {@code &&} for {@code ||}, and the other way round. */
        CONNECTIVE,
        /** A negation left out, {@code not} for {@code exists}, and the other way round. */
        NEGATION,
        /** Another severity, or none where a reason has one. */
        SEVERITY,
        /** A reason that sharpens made one that eases, and the other way round. */
        DIRECTION
    }

    /** {@return where it stands and what was changed} */
    @Override
    public String toString() {
        return original.id() + " " + original.file() + ":" + line + " " + change;
    }
}
