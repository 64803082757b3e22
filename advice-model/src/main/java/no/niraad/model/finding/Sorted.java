package no.niraad.model.finding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copies of maps with an order of their own, so that whoever writes them always writes the same. */
final class Sorted {

    private Sorted() {}

    static Map<String, List<String>> copyOf(Map<String, List<String>> map) {
        return switch (map.size()) {
            case 0 -> Map.of();
            case 1 -> Map.copyOf(map);
            default -> Collections.unmodifiableMap(new TreeMap<>(map));
        };
    }
}
