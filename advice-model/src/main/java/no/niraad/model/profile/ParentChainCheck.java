package no.niraad.model.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.niraad.model.document.Problems;

/** No unit belongs to itself, not even by way of others. Walks, rather than recurses: a chain may be as long as the file. */
final class ParentChainCheck {

    private static final int SHOWN = 6;

    private final Problems problems;
    private final Map<String, FoundValue> parents = new HashMap<>();
    private final Set<String> walked = new HashSet<>();

    ParentChainCheck(FoundValues found, Problems problems) {
        this.problems = problems;
        found.at("orgUnits.*.parent").forEach(parent -> parents.putIfAbsent(unit(parent), parent));
    }

    private static String unit(FoundValue parent) {
        return parent.owner().substring("orgUnits.".length());
    }

    void run() {
        parents.values().stream().sorted((a, b) -> a.at().compareTo(b.at())).forEach(parent -> walk(unit(parent)));
    }

    private void walk(String start) {
        List<String> chain = new ArrayList<>();
        Set<String> onChain = new HashSet<>();
        String unit = start;
        while (unit != null && walked.add(unit)) {
            chain.add(unit);
            onChain.add(unit);
            FoundValue parent = parents.get(unit);
            unit = parent == null ? null : parent.text();
        }
        if (unit != null && onChain.contains(unit)) {
            report(chain.subList(chain.indexOf(unit), chain.size()));
        }
    }

    private void report(List<String> circle) {
        FoundValue last = parents.get(circle.get(circle.size() - 1));
        String shown = String.join(" > ", circle.subList(0, Math.min(SHOWN, circle.size())));
        String chain = shown + (circle.size() > SHOWN ? " > ... > " : " > ") + circle.get(0);
        problems.add(last.at(), "profile/parent-circle", "chain", chain);
    }
}
