package no.niraad.rules.cases;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Scalar;
import no.niraad.model.document.Sequence;

/** Puts a new value into the tree of a profile, at a path such as {@code orgUnits.skole.managers.support}. */
final class ProfileChange {

    private static final List<String> KEYS = List.of("id", "orgUnit", "with");

    private ProfileChange() {}

    /**
     * {@return the tree with the value at the path} A null value takes away what stands there.
     *
     * @throws NoSuchPlaceException when the path leads through something that is not there
     */
    static Node apply(Node tree, String path, Node value) {
        return change(tree, List.of(path.split("\\.")), path, value);
    }

    private static Node change(Node node, List<String> names, String path, Node value) {
        if (names.isEmpty()) {
            return value;
        }
        if (node instanceof Mapping mapping) {
            return inMapping(mapping, names, path, value);
        }
        if (node instanceof Sequence sequence) {
            return inSequence(sequence, names, path, value);
        }
        throw new NoSuchPlaceException(path, names.get(0), List.of());
    }

    private static Node inMapping(Mapping mapping, List<String> names, String path, Node value) {
        var entries = new ArrayList<Mapping.Entry>();
        boolean found = false;
        for (Mapping.Entry entry : mapping.entries()) {
            boolean here = entry.key().text().equals(names.get(0));
            found |= here;
            Node now = here ? change(entry.value(), names.subList(1, names.size()), path, value) : entry.value();
            if (!now.isNull()) {
                entries.add(new Mapping.Entry(entry.key(), now));
            }
        }
        if (!found && names.size() == 1) {
            entries.add(new Mapping.Entry(new Scalar(names.get(0), false, value.at()), value));
        } else if (!found) {
            throw new NoSuchPlaceException(
                    path,
                    names.get(0),
                    mapping.entries().stream().map(it -> it.key().text()).toList());
        }
        return new Mapping(entries, mapping.at());
    }

    private static Node inSequence(Sequence sequence, List<String> names, String path, Node value) {
        var items = new ArrayList<Node>();
        boolean found = false;
        for (Node item : sequence.items()) {
            boolean here = key(item).equals(names.get(0));
            found |= here;
            Node now = here ? change(item, names.subList(1, names.size()), path, value) : item;
            if (!now.isNull()) {
                items.add(now);
            }
        }
        if (!found && names.size() == 1) {
            items.add(value);
        } else if (!found) {
            throw new NoSuchPlaceException(
                    path,
                    names.get(0),
                    sequence.items().stream().map(ProfileChange::key).toList());
        }
        return new Sequence(items, sequence.at());
    }

    private static String key(Node item) {
        if (item instanceof Scalar scalar) {
            return scalar.text();
        }
        return item instanceof Mapping mapping
                ? KEYS.stream()
                        .flatMap(it -> mapping.value(it).stream())
                        .map(it -> ((Scalar) it).text())
                        .findFirst()
                        .orElse("")
                : "";
    }
}
