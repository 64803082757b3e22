package no.niraad.model.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the entries of a mapping; a key that stands twice is reported, and the first one counts. */
final class MappingBuilder {

    private final Problems problems;
    private final Position at;
    private final List<Mapping.Entry> entries = new ArrayList<>();
    private final Map<String, Position> seen = new HashMap<>();

    MappingBuilder(Position at, Problems problems) {
        this.at = at;
        this.problems = problems;
    }

    void add(Scalar key, Node value) {
        Position first = seen.putIfAbsent(key.text(), key.at());
        if (first == null) {
            entries.add(new Mapping.Entry(key, value));
        } else {
            problems.add(key.at(), "document/duplicate-key", "key", key.text(), "line", Integer.toString(first.line()));
        }
    }

    Mapping build() {
        return new Mapping(entries, at);
    }
}
