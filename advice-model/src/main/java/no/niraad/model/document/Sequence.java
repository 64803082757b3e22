package no.niraad.model.document;

import java.util.List;

/**
 * A list of values.
 *
 * @param items the values, in order
 * @param at where it begins
 */
public record Sequence(List<Node> items, Position at) implements Node {

    public Sequence {
        items = List.copyOf(items);
    }
}
