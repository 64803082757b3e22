package no.niraad.model.waiver;

import java.util.Map;
import java.util.TreeMap;
import no.niraad.model.document.BindingListener;
import no.niraad.model.document.Node;
import no.niraad.model.document.Position;
import org.jspecify.annotations.Nullable;

/** The values of a file of waivers with their places, while something may still be wrong with the file. */
final class FoundEntries implements BindingListener {

    private static final String ENTRIES = "accepted.";

    private final Map<Integer, Map<String, Found>> entries = new TreeMap<>();
    private @Nullable Found version;

    /** A value and where it stands. */
    record Found(Object value, Position at) {}

    @Override
    public void bound(String path, Object value, Node node, Node written) {
        var found = new Found(value, node.at());
        if (path.startsWith(ENTRIES)) {
            String[] numberAndKey = path.substring(ENTRIES.length()).split("\\.", 2);
            entries.computeIfAbsent(Integer.parseInt(numberAndKey[0]), it -> new TreeMap<>())
                    .put(numberAndKey[1], found);
        } else if (path.equals("waivers")) {
            version = found;
        }
    }

    /** {@return the version of the format, or null when it is not told} */
    @Nullable
    Found version() {
        return version;
    }

    /** {@return the values of each entry by their keys, in the order of the file} */
    Iterable<Map<String, Found>> entries() {
        return entries.values();
    }

    /** {@return where the rule of an entry stands} The entries are counted from 0. */
    Position place(int entry) {
        Found rule = entries.getOrDefault(entry + 1, Map.of()).get("rule");
        return rule == null ? Position.NONE : rule.at();
    }
}
