package no.niraad.rules.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Problems;

/** Follows the names of a property from the type of a fact. */
final class PropertyChecker {

    private final Problems problems;

    PropertyChecker(Problems problems) {
        this.problems = problems;
    }

    /** {@return the property that the last name means, or empty after telling which name means nothing} */
    Optional<Property> check(Class<?> type, Operand.Property property) {
        Class<?> current = type;
        Property found = null;
        for (Name name : property.path()) {
            found = Properties.of(current).get(name.text());
            if (found == null) {
                unknown(current, name);
                return Optional.empty();
            }
            if (found.type().isRecord() && !found.isUsable()) {
                break;
            }
            current = found.type();
        }
        if (found != null && found.isUsable()) {
            return Optional.of(found);
        }
        problems.add(property.at(), "rules/field-not-read", "word", property.text());
        return Optional.empty();
    }

    private void unknown(Class<?> type, Name name) {
        Map<String, Property> known = Properties.of(type);
        if (known.isEmpty()) {
            problems.add(name.at(), "rules/nothing-below", "word", name.text());
            return;
        }
        List<String> names = List.copyOf(known.keySet());
        problems.addWithSuggestion(
                name.at(),
                "rules/unknown-field",
                Nearest.to(name.text(), names),
                "word",
                name.text(),
                "type",
                type.getSimpleName(),
                "known",
                String.join(", ", names));
    }
}
