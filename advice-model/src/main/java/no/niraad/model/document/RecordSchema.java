package no.niraad.model.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A JSON Schema (2020-12) of files that are bound to a record, made from the record itself: it asks for what {@link Binder} asks
 * for, and knows no other keys.
 */
public final class RecordSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Function<RecordComponent, Map<String, Object>> known;

    private RecordSchema(Function<RecordComponent, Map<String, Object>> known) {
        this.known = known;
    }

    /**
     * {@return the schema as JSON}
     *
     * @param id what it is called: a URI
     * @param known what is to be said of a component besides its type, such as a description or the words that it may be; it
     *     wins over what the type says
     */
    public static String json(
            String id, Class<? extends Record> type, Function<RecordComponent, Map<String, Object>> known) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", DIALECT);
        schema.put("$id", id);
        schema.putAll(new RecordSchema(known).record(type, false));
        return JsonWriter.pretty(schema);
    }

    private Map<String, Object> record(Class<?> type, boolean optional) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        List<Component> components = RecordShape.of(type).components();
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            boolean needed = component.rule() == Component.Rule.REQUIRED;
            var property = new LinkedHashMap<>(of(component.type(), !needed));
            property.putAll(known.apply(type.getRecordComponents()[i]));
            properties.put(component.name(), property);
            if (needed) {
                required.add(component.name());
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", optional ? List.of("object", "null") : "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> of(Type type, boolean optional) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? typed("array", optional, "items", of(arguments[0], false))
                    : typed("object", optional, "additionalProperties", of(arguments[1], false));
        }
        Class<?> plain = (Class<?>) type;
        if (Node.class.isAssignableFrom(plain)) {
            return Map.of();
        }
        if (plain.isRecord()) {
            return record(plain, optional);
        }
        return value(plain, optional);
    }

    private static Map<String, Object> value(Class<?> type, boolean optional) {
        if (type.isEnum()) {
            var names = new ArrayList<Object>(EnumNames.all(type));
            if (optional) {
                names.add(null);
            }
            return Map.of("enum", names);
        }
        if (type == int.class || type == Integer.class) {
            return typed("integer", optional, "minimum", 0);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", optional ? List.of("boolean", "null") : "boolean");
        }
        return type == LocalDate.class
                ? typed("string", optional, "format", "date")
                : Map.of("type", optional ? List.of("string", "null") : "string");
    }

    private static Map<String, Object> typed(String type, boolean optional, String key, Object value) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", optional ? List.of(type, "null") : type);
        schema.put(key, value);
        return schema;
    }
}
