package no.niraad.rules.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of each folder as its texts may speak of them. */
final class Numbers {

    private final Map<String, Map<String, List<String>>> byFolder = new HashMap<>();

    Numbers(Map<String, Integer> thresholds) {
        thresholds.forEach((id, value) -> {
            int slash = id.indexOf('/');
            byFolder.computeIfAbsent(id.substring(0, slash), it -> new HashMap<>())
                    .put(id.substring(slash + 1), List.of(String.valueOf(value)));
        });
    }

    /** {@return the numbers of a folder, by name} */
    Map<String, List<String>> of(String folder) {
        return byFolder.getOrDefault(folder, Map.of());
    }
}
