package no.niraad.rules.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element of a rule's conditions, as it stands in the DRL file.
 *
 * @param kind whether a match is asked for or forbidden
 * @param type simple name of the fact's class, such as {@code OrgUnit}
 * @param binding the variable the fact is bound to, such as {@code $orgUnit}; null when it is not
 * @param constraints the constraints as they are written, in order
 * @param line line in the DRL file
 */
public record Element(Kind kind, String type, @Nullable String binding, List<String> constraints, int line) {

    /** How an element is meant. */
    public enum Kind {
        MATCH,
        NOT,
        EXISTS
    }

    public Element {
        constraints = constraints == null ? List.of() : List.copyOf(constraints);
    }
}
