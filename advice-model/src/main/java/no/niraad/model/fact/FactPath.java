package no.niraad.model.fact;

import java.util.Set;

/** Finds the fact behind a path: {@code orgUnits.skole.managers.support} is about {@code orgUnits.{id}.managers.support}. */
public final class FactPath {

    /** After each of these keys a path names one item of a list. */
    private static final Set<String> LISTS =
            Set.of("orgUnits", "initiatives", "affects", "benefits", "systems", "exchanges", "procurements");

    private FactPath() {}

    /** {@return the path with {@code *} in place of everything that names an item of a list} */
    public static String pattern(String path) {
        StringBuilder pattern = new StringBuilder(path.length());
        boolean afterList = false;
        int start = 0;
        while (start <= path.length()) {
            int dot = path.indexOf('.', start);
            int end = dot < 0 ? path.length() : dot;
            String segment = path.substring(start, end);
            pattern.append(start == 0 ? "" : ".").append(afterList ? "*" : segment);
            afterList = !afterList && LISTS.contains(segment);
            start = end + 1;
        }
        return pattern.toString();
    }
}
