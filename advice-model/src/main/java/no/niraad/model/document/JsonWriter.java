package no.niraad.model.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON that {@link Binder} reads back. The same value gives the same bytes, everywhere.
 *
 * <p>Components stand in their order; the keys of a map are sorted unless it is a {@code LinkedHashMap} or a sorted one; enums are
 * written as {@code state-body}, dates as {@code 2026-11-01}; what is null is left out.
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    /** {@return the value on one line} */
    public static String compact(Object value) {
        StringWriter out = new StringWriter();
        write(value, out, false);
        return out.toString();
    }

    /** {@return the value on indented lines, with a line break at the end} */
    public static String pretty(Object value) {
        StringWriter out = new StringWriter();
        write(value, out, true);
        return out.append('\n').toString();
    }

    /**
     * Writes a value, and leaves the writer open.
     *
     * @param value records, maps with text as keys, collections, enums, text, numbers, booleans, dates and {@link Node}s
     * @param out where to; flushed, not closed
     * @param pretty whether on indented lines
     * @throws UncheckedIOException if {@code out} fails
     * @throws IllegalArgumentException if there is something else in the value
     */
    public static void write(Object value, Writer out, boolean pretty) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            if (pretty) {
                json.setPrettyPrinter(printer());
            }
            new JsonWriter(json).write(value);
        } catch (IOException e) {
            throw new UncheckedIOException("the JSON could not be written", e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    private void write(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Node node) {
            writeNode(node);
        } else if (value instanceof Record record) {
            writeObject(components(record));
        } else if (value instanceof Map<?, ?> map) {
            writeObject(ordered(map));
        } else if (value instanceof Collection<?> items) {
            writeItems(items);
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null));
        } else {
            writeLeaf(value);
        }
    }

    private void writeLeaf(Object value) throws IOException {
        if (value instanceof Enum<?> constant) {
            json.writeString(EnumNames.of(constant));
        } else if (value instanceof CharSequence || value instanceof LocalDate) {
            json.writeString(value.toString());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else {
            throw new IllegalArgumentException("no JSON is defined for " + value.getClass() + ": " + value);
        }
    }

    private void writeItems(Iterable<?> items) throws IOException {
        json.writeStartArray();
        for (Object item : items) {
            write(item);
        }
        json.writeEndArray();
    }

    private void writeObject(Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object value = entry.getValue();
            if (value != null && !value.equals(Optional.empty())) {
                json.writeFieldName(key(entry.getKey()));
                write(value);
            }
        }
        json.writeEndObject();
    }

    private void writeNode(Node node) throws IOException {
        if (node instanceof Scalar scalar) {
            writeScalar(scalar);
        } else if (node instanceof Sequence sequence) {
            writeItems(sequence.items());
        } else if (node instanceof Mapping mapping) {
            json.writeStartObject();
            for (Mapping.Entry entry : mapping.entries()) {
                json.writeFieldName(entry.key().text());
                write(entry.value());
            }
            json.writeEndObject();
        }
    }

    private void writeScalar(Scalar scalar) throws IOException {
        if (scalar.isNull()) {
            json.writeNull();
        } else {
            json.writeString(scalar.text());
        }
    }

    private static Map<String, @Nullable Object> components(Record record) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                values.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component + " of " + record.getClass(), e);
            }
        }
        return values;
    }

    private static Map<?, ?> ordered(Map<?, ?> map) {
        if (map instanceof LinkedHashMap || map instanceof SortedMap) {
            return map;
        }
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key(key), value));
        return sorted;
    }

    private static String key(@Nullable Object key) {
        return key instanceof Enum<?> constant ? EnumNames.of(constant) : String.valueOf(key);
    }
}
