package no.niraad.model.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Problems;

/** What is referred to stands in the same file. */
final class ReferenceChecks {

    private static final List<String> TO_UNITS = List.of(
            "orgUnits.*.parent", "initiatives.*.affects.*.orgUnit", "systems.*.orgUnit", "procurements.*.orgUnit");
    private static final String TO_SYSTEMS = "systems.*.exchanges.*.with";

    private final FoundValues found;
    private final Problems problems;

    ReferenceChecks(FoundValues found, Problems problems) {
        this.found = found;
        this.problems = problems;
    }

    void run() {
        Set<String> units = ids("orgUnits.*.id");
        TO_UNITS.forEach(pattern -> check(pattern, units, "profile/unknown-unit"));
        check(TO_SYSTEMS, ids("systems.*.id"), "profile/unknown-system");
        found.at(TO_SYSTEMS).forEach(this::checkNotItself);
    }

    private Set<String> ids(String pattern) {
        Set<String> ids = new LinkedHashSet<>();
        found.at(pattern).forEach(id -> ids.add(id.text()));
        return ids;
    }

    private void check(String pattern, Set<String> ids, String code) {
        for (FoundValue reference : found.at(pattern)) {
            if (!ids.contains(reference.text())) {
                String nearest = Nearest.to(reference.text(), ids);
                problems.addWithSuggestion(reference.at(), code, nearest, "id", reference.text());
            }
        }
    }

    private void checkNotItself(FoundValue with) {
        if (with.path().startsWith("systems." + with.text() + ".")) {
            problems.add(with.at(), "profile/exchange-with-itself", "id", with.text());
        }
    }
}
