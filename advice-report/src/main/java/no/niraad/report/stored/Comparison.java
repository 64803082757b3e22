package no.niraad.report.stored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Scalar;
import no.niraad.report.stored.Difference.Change;
import no.niraad.report.stored.Difference.Part;

/** Goes through two results part by part. */
final class Comparison {

    /** Told as causes, or compared item by item. */
    private static final Set<String> ELSEWHERE =
            Set.of("schemaVersion", "product", "rules", "profile", "language", "findings", "notJudged", "advice");

    private final StoredResult then;
    private final StoredResult now;
    private final Equality exact;
    private final Equality inSubstance;
    private final List<Difference> differences = new ArrayList<>();

    Comparison(StoredResult then, StoredResult now) {
        this.then = then;
        this.now = now;
        boolean sameFormat = then.text("schemaVersion").equals(now.text("schemaVersion"));
        this.exact = new Equality(sameFormat, false);
        this.inSubstance = new Equality(sameFormat, true);
    }

    List<Difference> differences() {
        compare(Part.FINDING, items("findings", then), items("findings", now));
        compare(Part.NOT_JUDGED, items("notJudged", then), items("notJudged", now));
        compare(Part.ADVICE, advice(then), advice(now));
        compare(Part.OTHER, rest(then), rest(now));
        return differences;
    }

    private static Map<String, Node> items(String list, StoredResult result) {
        return byId(
                result.items(list),
                it -> StoredResult.text(it, "rule").orElse("") + " "
                        + StoredResult.text(it, "about", "key").orElse(""));
    }

    private static Map<String, Node> advice(StoredResult result) {
        return byId(
                result.items("advice"), it -> StoredResult.text(it, "advice").orElse(""));
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

    private static Map<String, Node> rest(StoredResult result) {
        var rest = new LinkedHashMap<String, Node>();
        for (Mapping.Entry entry : result.root().entries()) {
            if (!ELSEWHERE.contains(entry.key().text())) {
                rest.put(entry.key().text(), entry.value());
            }
        }
        return rest;
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
