package no.niraad.model.profile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.document.AnswerWords;
import no.niraad.model.document.EnumNames;
import no.niraad.model.document.JsonWriter;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.text.Language;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema (2020-12) of profile files, for editors: it completes keys and answers, and shows the questions.
 *
 * <p>It is made from the records and the fact catalogue, so it cannot fall behind them. {@link ProfileReader} checks more.
 */
public final class ProfileSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Language language;
    private final FactCatalogue catalogue;

    private ProfileSchema(Language language, FactCatalogue catalogue) {
        this.language = language;
        this.catalogue = catalogue;
    }

    /** {@return the schema as JSON, with the questions in a language} */
    public static String json(Language language) {
        return json(language, FactCatalogue.standard());
    }

    /** {@return the schema of profiles that may answer the facts of packs too} */
    public static String json(Language language, FactCatalogue facts) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", DIALECT);
        schema.put("$id", "urn:niraad:profile:" + ProfileFile.VERSION);
        schema.putAll(new ProfileSchema(language, facts).record(ProfileFile.class, ""));
        schema.put("required", List.of("profile", "organisation", "assessed"));
        schema.put("$defs", Map.of("answer", answer()));
        return JsonWriter.pretty(schema);
    }

    private Map<String, Object> record(Class<?> type, String path) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            properties.put(name, described(component, path.isEmpty() ? name : path + "." + name));
            if (isRequired(component)) {
                required.add(name);
            }
        }
        catalogue.addedTo(path).forEach((pack, names) -> properties.put(pack, ofPack(path, pack, names)));
        var schema = object(properties);
        schema.put("required", required);
        return schema;
    }

    private Map<String, Object> ofPack(String place, String pack, List<String> names) {
        var properties = new LinkedHashMap<String, Object>();
        for (String name : names) {
            String path = (place.isEmpty() ? "" : place + ".") + pack + "." + name;
            var schema = new LinkedHashMap<String, Object>();
            catalogue.find(path).map(Fact::question).map(this::in).ifPresent(it -> schema.put("description", it));
            schema.put("$ref", "#/$defs/answer");
            properties.put(name, schema);
        }
        var schema = object(properties);
        schema.put("type", List.of("object", "null"));
        return schema;
    }

    private static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        boolean needed = type == String.class
                || type == LocalDate.class
                || component.getName().equals("phase");
        return needed && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private Map<String, Object> described(RecordComponent component, String path) {
        var schema = new LinkedHashMap<String, Object>();
        catalogue.find(path).map(Fact::question).map(this::in).ifPresent(it -> schema.put("description", it));
        schema.putAll(of(component.getGenericType(), path));
        return schema;
    }

    private String in(Words words) {
        return words.in(language);
    }

    private Map<String, Object> of(Type type, String path) {
        if (type instanceof ParameterizedType list) {
            Class<?> item = (Class<?>) list.getActualTypeArguments()[0];
            return item.isRecord() ? records(item, path) : withEvidence(items(value(item)));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Answer.class) {
            return Map.of("$ref", "#/$defs/answer");
        }
        if (plain.isRecord()) {
            return record(plain, path);
        }
        boolean asked = catalogue.find(path).isPresent();
        return asked ? withEvidence(value(plain)) : value(plain);
    }

    /** A list of parts; a part of which only its key is known may be the key alone. */
    private Map<String, Object> records(Class<?> item, String path) {
        Map<String, Object> whole = record(item, path + ".{id}");
        boolean keyAlone = ((List<?>) whole.getOrDefault("required", List.of())).size() == 1;
        return items(keyAlone ? Map.of("anyOf", List.of(Map.of("type", "string"), whole)) : whole);
    }

    private static Map<String, Object> items(Map<String, Object> item) {
        var list = new LinkedHashMap<String, Object>();
        list.put("type", List.of("array", "null"));
        list.put("items", item);
        return list;
    }

    private static Map<String, Object> value(Class<?> type) {
        if (type.isEnum()) {
            return Map.of("enum", constants(type));
        }
        if (type == Integer.class) {
            return Map.of(
                    "anyOf",
                    List.of(
                            Map.of("type", List.of("integer", "null"), "minimum", 0),
                            Map.of("type", "string", "pattern", "^[0-9][0-9 \u00a0\u202f]*$")));
        }
        return type == LocalDate.class
                ? Map.of("type", List.of("string", "null"), "format", "date")
                : Map.of("type", List.of("string", "null"));
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .flatMap(it -> EnumNames.written((Enum<?>) it).stream())
                .toList();
    }

    private static Map<String, Object> answer() {
        List<String> words = Arrays.stream(Answer.values())
                .map(AnswerWords::of)
                .flatMap(it -> Stream.of(it.nb(), it.nn(), it.en()))
                .distinct()
                .toList();
        var anyCase = new ArrayList<>(words);
        Arrays.stream(Answer.values()).map(Answer::name).forEach(anyCase::add);
        Map<String, Object> plain = Map.of("enum", anyCase);
        return Map.of("anyOf", List.of(plain, Map.of("type", "null"), evidence("answer", plain)));
    }

    private static Map<String, Object> withEvidence(Map<String, Object> value) {
        return Map.of("anyOf", List.of(value, evidence("value", value)));
    }

    private static Map<String, Object> evidence(String key, Map<String, Object> value) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put(key, value);
        properties.put("evidence", Map.of("type", "string"));
        properties.put("on", Map.of("type", "string", "format", "date"));
        properties.put("by", Map.of("type", "string"));
        var schema = object(properties);
        schema.put("required", List.of(key));
        return schema;
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }
}
