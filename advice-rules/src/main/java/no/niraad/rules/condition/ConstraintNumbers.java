package no.niraad.rules.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the constraints of rules in the order in which these have them; the same constraint has one number. */
public final class ConstraintNumbers {

    /** A constraint as it is written, on facts of a type, given as the full name of its class. */
    record Numbered(String type, String text) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Numbered> constraints = new ArrayList<>();

    /** {@return the number of a constraint} */
    public int of(String type, String text) {
        String key = type + " " + text;
        Integer known = numbers.get(key);
        if (known == null) {
            known = constraints.size();
            numbers.put(key, known);
            constraints.add(new Numbered(type, text));
        }
        return known;
    }

    List<Numbered> inOrder() {
        return constraints;
    }
}
