package no.niraad.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The answers of a profile to the facts of packs. */
final class ProfilePackAnswers {

    private ProfilePackAnswers() {}

    /**
     * {@return the answers that are known, ordered by path}
     *
     * @param ids of the parts of the profile, by the list that they stand in
     * @throws IllegalArgumentException when a path can be no fact of a pack, or is about a part that the profile does not have
     */
    static SortedMap<String, Answer> checked(Map<String, Answer> answers, Map<String, Set<String>> ids) {
        var known = new TreeMap<String, Answer>();
        new HashMap<>(answers).forEach((path, answer) -> {
            check(path, ids);
            if (Answer.orUnknown(answer).isKnown()) {
                known.put(path, answer);
            }
        });
        return Collections.unmodifiableSortedMap(known);
    }

    private static void check(String path, Map<String, Set<String>> ids) {
        PackPath parts = PackPath.of(path)
                .filter(it -> !ProfileKeys.has(it.pack()))
                .orElseThrow(() -> new IllegalArgumentException("'" + path + "' can be no fact of a pack. Write it as"
                        + " 'arkiv.journalPlan', or of a part as 'orgUnits.skole.arkiv.caseResponsible'."));
        if (!parts.list().isEmpty() && !ids.getOrDefault(parts.list(), Set.of()).contains(parts.item())) {
            throw new IllegalArgumentException("'" + path + "' is about '" + parts.item() + "', which is none of the "
                    + parts.list() + " of this profile. Use the id of one of them.");
        }
    }
}
