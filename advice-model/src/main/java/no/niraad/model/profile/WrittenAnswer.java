package no.niraad.model.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.niraad.model.document.JsonWriter;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Position;
import no.niraad.model.document.Scalar;
import no.niraad.model.document.Sequence;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.fact.FactKind;
import org.jspecify.annotations.Nullable;

/** An answer as it is written into a file, by the keys that lead to its place. */
final class WrittenAnswer {

    private static final List<String> KEYS = List.of("id", "orgUnit", "with");

    private WrittenAnswer() {}

    /**
     * {@return what to write where: the answer alone, or with what shows it, or into what stands there without an answer}
     *
     * @param facts all that the file may answer
     * @param root the file as it is
     * @param path of the fact
     * @param given what is answered
     * @param json whether keys and texts are always quoted
     */
    static Map<List<String>, String> places(
            FactCatalogue facts, Node root, String path, ProfileEdit.Given given, boolean json) {
        List<String> keys = List.of(path.split("\\."));
        String key = facts.find(path)
                .filter(it -> it.kind() != FactKind.CONTEXT)
                .map(it -> "answer")
                .orElse("value");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(key, value(given.value(), isList(path), json));
        put(parts, "evidence", given.evidence(), json);
        put(parts, "on", given.on() == null ? null : given.on().toString(), json);
        put(parts, "by", given.by(), json);
        Map<List<String>, String> writings = new LinkedHashMap<>();
        if (find(root, keys) instanceof Mapping) {
            parts.forEach((part, value) -> {
                List<String> place = new ArrayList<>(keys);
                place.add(part);
                writings.put(place, value);
            });
        } else if (parts.size() == 1) {
            writings.put(keys, parts.get(key));
        } else {
            writings.put(keys, inBraces(parts, json));
        }
        return writings;
    }

    private static boolean isList(String path) {
        return path.endsWith(".affects") || path.endsWith(".drawnFrom");
    }

    private static void put(Map<String, String> parts, String key, @Nullable String text, boolean json) {
        if (text != null) {
            parts.put(key, text(text, json));
        }
    }

    private static String value(List<String> values, boolean list, boolean json) {
        String written = values.stream().map(it -> text(it, json)).collect(Collectors.joining(", "));
        return list ? "[" + written + "]" : written;
    }

    private static String text(String text, boolean json) {
        boolean plain = !json && (ProfileTree.isSafe(text) || text.matches("\\d[\\d-]*"));
        return plain ? text : JsonWriter.compact(text);
    }

    private static String inBraces(Map<String, String> parts, boolean json) {
        return parts.entrySet().stream()
                .map(it -> (json ? JsonWriter.compact(it.getKey()) : it.getKey()) + ": " + it.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Node find(Node node, List<String> keys) {
        Node found = node;
        for (String key : keys) {
            found = below(found, key);
        }
        return found;
    }

    private static Node below(Node node, String key) {
        Node nothing = new Scalar("", false, Position.NONE);
        if (node instanceof Mapping mapping) {
            return mapping.value(key).orElse(nothing);
        }
        return node instanceof Sequence sequence
                ? sequence.items().stream()
                        .filter(it -> isNamed(it, key))
                        .findFirst()
                        .orElse(nothing)
                : nothing;
    }

    private static boolean isNamed(Node item, String name) {
        return item instanceof Mapping mapping
                && KEYS.stream()
                        .flatMap(it -> mapping.value(it).stream())
                        .anyMatch(it -> it instanceof Scalar id && id.text().equals(name));
    }
}
