package no.niraad.model.document;

import java.util.List;
import java.util.Optional;

/**
 * Keys with values.
 *
 * @param entries in the order they stand in; no key stands twice
 * @param at where it begins
 */
public record Mapping(List<Entry> entries, Position at) implements Node {

    /**
     * One key and what it is given.
     *
     * @param key the key
     * @param value its value
     */
    public record Entry(Scalar key, Node value) {}

    public Mapping {
        entries = List.copyOf(entries);
    }

    /** {@return the value of a key, or empty when the key is not there} */
    public Optional<Node> value(String key) {
        return entries.stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Entry::value)
                .findFirst();
    }
}
