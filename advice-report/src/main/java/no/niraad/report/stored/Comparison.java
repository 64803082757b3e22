package no.niraad.report.stored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Scalar;
import no.niraad.report.stored.Difference.Change;
import no.niraad.report.stored.Difference.Part;

/** Goes through two results part by part. */
final class Comparison {

    private final StoredResult then;
    private final StoredResult now;
    private final Equality exact;
    private final Equality inSubstance;
    private final Derived derived;
    private final List<Difference> differences = new ArrayList<>();

    /** @param causes what the results were made from, and that is not the same */
    Comparison(StoredResult then, StoredResult now, List<Cause> causes) {
        this.then = then;
        this.now = now;
        boolean sameFormat = then.text("schemaVersion").equals(now.text("schemaVersion"));
        this.exact = new Equality(sameFormat, false);
        this.inSubstance = new Equality(sameFormat, true);
        this.derived = new Derived(causes);
    }

    List<Difference> differences() {
        compare(Part.FINDING, "findings", Comparison::finding);
        compare(Part.NOT_JUDGED, "notJudged", Comparison::finding);
        compare(Part.ADVICE, "advice", it -> text(it, "advice"));
        compare(Part.OTHER, derived.of(then), derived.of(now));
        return differences;
    }

    private static String finding(Node item) {
        return text(item, "rule") + " " + text(item, "about", "key");
    }

    private static String text(Node item, String... keys) {
        return StoredResult.text(item, keys).orElse("");
    }

    private void compare(Part part, String list, Function<Node, String> id) {
        Map<String, Node> before = byId(then.items(list), id);
        Map<String, Node> after = byId(now.items(list), id);
        compare(part, before, after);
        if (!common(before, after).equals(common(after, before))) {
            differences.add(new Difference(Part.OTHER, list, Change.CHANGED, List.of()));
        }
    }

    /** What comes first is the most urgent: the order is told too. */
    private static List<String> common(Map<String, Node> some, Map<String, Node> others) {
        return some.keySet().stream().filter(others::containsKey).toList();
    }

    /** Something that stands twice has been put there by hand, and is kept apart. */
    private static Map<String, Node> byId(List<Node> items, Function<Node, String> id) {
        var byId = new LinkedHashMap<String, Node>();
        for (Node item : items) {
            String key = id.apply(item);
            while (byId.containsKey(key)) {
                key += "'";
            }
            byId.put(key, item);
        }
        return byId;
    }

    private void compare(Part part, Map<String, Node> before, Map<String, Node> after) {
        var ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            Node old = before.get(id);
            Node made = after.get(id);
            if (old == null) {
                if (part != Part.OTHER || exact.countsWhatIsNew()) {
                    differences.add(new Difference(part, id, Change.ADDED, List.of()));
                }
            } else if (made == null) {
                differences.add(new Difference(part, id, Change.REMOVED, List.of()));
            } else if (!exact.holds(old, made)) {
                Change change = inSubstance.holds(old, made) ? Change.REWORDED : Change.CHANGED;
                differences.add(new Difference(part, id, change, keys(old, made)));
            }
        }
    }

    private List<String> keys(Node old, Node made) {
        if (!(old instanceof Mapping before) || !(made instanceof Mapping after)) {
            return List.of();
        }
        var keys = new TreeSet<String>();
        for (Mapping each : List.of(before, after)) {
            for (Mapping.Entry entry : each.entries()) {
                String key = entry.key().text();
                if (!exact.holds(only(before, key), only(after, key))) {
                    keys.add(key);
                }
            }
        }
        return List.copyOf(keys);
    }

    private static Node only(Mapping mapping, String key) {
        return new Mapping(
                mapping.value(key)
                        .map(it -> List.of(new Mapping.Entry(new Scalar(key, true, it.at()), it)))
                        .orElse(List.of()),
                mapping.at());
    }
}
