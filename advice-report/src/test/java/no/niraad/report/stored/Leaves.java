package no.niraad.report.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The single values of a JSON document, and those that its schema knows; both by places such as {@code findings[].evidence[].on}. */
final class Leaves {

    private Leaves() {}

    /**
     * One value, where it can be exchanged.
     *
     * @param place where the schema has it
     * @param holder what holds it: an object or a list
     * @param key its key in the object, or its index in the list
     * @param value the value
     */
    record Leaf(String place, JsonNode holder, String key, JsonNode value) {

        /** {@return the last key of its place, without the marks of a list} */
        String name() {
            return place.substring(place.lastIndexOf('.') + 1).replace("[]", "");
        }

        void set(JsonNode other) {
            if (holder instanceof ObjectNode object) {
                object.set(key, other);
            } else {
                ((ArrayNode) holder).set(Integer.parseInt(key), other);
            }
        }
    }

    static List<Leaf> of(JsonNode document) {
        var leaves = new ArrayList<Leaf>();
        collect(document, "", leaves);
        return leaves;
    }

    private static void collect(JsonNode holder, String place, List<Leaf> leaves) {
        if (holder.isObject()) {
            holder.properties()
                    .forEach(it -> add(holder, it.getKey(), place + "." + it.getKey(), it.getValue(), leaves));
        }
        for (int i = 0; holder.isArray() && i < holder.size(); i++) {
            add(holder, String.valueOf(i), place + "[]", holder.get(i), leaves);
        }
    }

    private static void add(JsonNode holder, String key, String place, JsonNode value, List<Leaf> leaves) {
        if (value.isContainerNode()) {
            collect(value, place, leaves);
        } else {
            leaves.add(new Leaf(place, holder, key, value));
        }
    }

    /** {@return the place of each single value that a document may have} */
    static Set<String> ofSchema(JsonNode schema) {
        var places = new TreeSet<String>();
        collect(schema, schema, "", places);
        return places;
    }

    private static void collect(JsonNode schema, JsonNode node, String place, Set<String> places) {
        if (node.has("$ref")) {
            collect(schema, schema.at(node.get("$ref").asText().substring(1)), place, places);
        } else if (node.has("properties")) {
            node.get("properties")
                    .properties()
                    .forEach(it -> collect(schema, it.getValue(), place + "." + it.getKey(), places));
        } else if (node.has("items")) {
            collect(schema, node.get("items"), place + "[]", places);
        } else {
            places.add(place);
        }
    }
}
