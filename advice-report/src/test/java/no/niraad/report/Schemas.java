package no.niraad.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds JSON against the schemas that are published beside the reports. */
final class Schemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** {@return where the JSON does not keep to a schema} */
    static List<Error> problems(String schema, String json) {
        return LOADED.computeIfAbsent(schema, Schemas::load).validate(json, InputFormat.JSON);
    }

    /** {@return the words that a schema allows at a path, such as {@code /properties/language}} */
    static List<String> choices(String schema, String path) {
        return JSON.convertValue(
                tree(schema).at(path + "/enum"),
                JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    /** {@return the keys that a schema has and does not describe} */
    static List<String> undescribed(String schema) {
        List<String> keys = new ArrayList<>();
        addUndescribed(tree(schema), keys);
        return keys;
    }

    private static void addUndescribed(JsonNode node, List<String> keys) {
        node.path("properties").properties().forEach(it -> {
            if (!it.getValue().has("description")) {
                keys.add(it.getKey());
            }
        });
        node.forEach(it -> addUndescribed(it, keys));
    }

    private static Schema load(String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(tree(schema));
    }

    private static JsonNode tree(String schema) {
        try (InputStream in = JsonReport.class.getResourceAsStream(schema)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
