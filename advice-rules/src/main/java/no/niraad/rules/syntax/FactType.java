package no.niraad.rules.syntax;

/**
 * A type of fact that rules may match.
 *
 * @param type the class
 * @param role how many of it there are, and what it is for
 */
public record FactType(Class<?> type, Role role) {

    /** How many facts of a type there are, and what they are for. */
    public enum Role {
        /** One for the whole organisation: it stands freely beside any other condition. */
        ONE,
        /** One for each unit, initiative and so on: a second such condition must be joined to the first. */
        MANY,
        /** What a built-in rule found, one for each finding: joined like {@link #MANY}, and never known to be absent. */
        FINDING,
        /** The organisation's answer to a fact of a pack: one for each, picked by its name. */
        ANSWER,
        /** The answer of a unit, initiative and so on to such a fact: picked by its name, and joined like {@link #MANY}. */
        PART_ANSWER,
        /** A number of a folder, by its id. */
        NUMBER,
        /** Inferred by a rule: it is there or it is not, and holds nothing. */
        OBSERVATION
    }

    /** {@return whether there may be many, so that a second such condition must be joined to the first} */
    boolean isMany() {
        return role == Role.MANY || role == Role.FINDING || role == Role.PART_ANSWER;
    }

    /** {@return whether it holds answers to what a pack asks, told apart by the property {@code fact}} */
    public boolean isAnswer() {
        return role == Role.ANSWER || role == Role.PART_ANSWER;
    }

    /** {@return the name that rules use} */
    public String name() {
        return type.getSimpleName();
    }
}
