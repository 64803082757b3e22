package no.niraad.model.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of the {@link Binder}. What cannot be bound is reported and becomes null. */
final class Binding {

    private final Problems problems;
    private final BindingListener listener;

    Binding(Problems problems, BindingListener listener) {
        this.problems = problems;
        this.listener = listener;
    }

    @Nullable
    Object bind(Node node, Type type, KeyPath path) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(node, generic.getActualTypeArguments()[0], path)
                    : map(node, generic.getActualTypeArguments()[1], path);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord() && !Node.class.isAssignableFrom(raw)) {
            return new RecordBinding(this, problems, RecordShape.of(raw), path).bind(node);
        }
        return Node.class.isAssignableFrom(raw) ? node(node, raw, path) : leaf(node, raw, path);
    }

    /** {@return what to do with a key that a record does not have} */
    KeysBeside besides(List<String> own, KeyPath path) {
        return new KeysBeside(this, problems, listener, own, path);
    }

    private @Nullable Object node(Node node, Class<?> type, KeyPath path) {
        if (!type.isInstance(node)) {
            expected(type == Mapping.class ? "mapping" : type == Sequence.class ? "list" : "value", node, path);
            return null;
        }
        return node;
    }

    private @Nullable Object leaf(Node written, Class<?> type, KeyPath path) {
        return leaf(written, listener.valueIn(written, problems), type, path);
    }

    /** The name of an item of a list: a single value that nothing can be written around. */
    @Nullable
    Object name(Node node, KeyPath path) {
        return leaf(node, node, String.class, path);
    }

    private @Nullable Object leaf(Node written, Node node, Class<?> type, KeyPath path) {
        if (!(node instanceof Scalar scalar)) {
            expected("value", node, path);
            return null;
        }
        Object value = scalar.isNull() ? null : Leaf.read(type, scalar, problems);
        tell(path, value, node, written);
        return value;
    }

    private @Nullable Object list(Node written, Type type, KeyPath path) {
        boolean leaves = type instanceof Class<?> raw && !raw.isRecord();
        Node node = leaves ? listener.valueIn(written, problems) : written;
        if (!(node instanceof Sequence sequence)) {
            expected("list", node, path);
            return null;
        }
        List<Object> values = new ArrayList<>(sequence.items().size());
        for (Node item : sequence.items()) {
            Object value = leaves
                    ? item(item, (Class<?>) type, path)
                    : bind(item, type, itemPath(item, type, values.size(), path));
            if (value != null) {
                values.add(value);
            }
        }
        List<Object> list = List.copyOf(values);
        if (leaves) {
            tell(path, list, node, written);
        }
        return list;
    }

    /** An item of a list of single values: the list has a path of its own, its items have not. */
    private @Nullable Object item(Node item, Class<?> type, KeyPath path) {
        if (item.isNull()) {
            problems.add(item.at(), "document/empty-item");
            return null;
        }
        if (!(item instanceof Scalar scalar)) {
            expected("value", item, path);
            return null;
        }
        return Leaf.read(type, scalar, problems);
    }

    private static KeyPath itemPath(Node item, Type type, int index, KeyPath path) {
        String key = type instanceof Class<?> raw && raw.isRecord()
                ? RecordShape.of(raw).key()
                : null;
        Node name = key == null
                ? null
                : item instanceof Mapping mapping ? mapping.value(key).orElse(null) : item;
        boolean named = name instanceof Scalar scalar && isName(scalar.text());
        return path.to(named ? ((Scalar) name).text() : Integer.toString(index + 1));
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private @Nullable Object map(Node node, Type type, KeyPath path) {
        if (!(node instanceof Mapping mapping)) {
            expected("mapping", node, path);
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Mapping.Entry entry : mapping.entries()) {
            Object value = bind(entry.value(), type, path.to(entry.key().text()));
            if (value != null) {
                values.put(entry.key().text(), value);
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private void tell(KeyPath path, @Nullable Object value, Node node, Node written) {
        if (value != null && listener != BindingListener.NONE) {
            listener.bound(path.toString(), value, node, written);
        }
    }

    /** Reports that keys were expected, here or, at the root, in the file as a whole. */
    void expectedMapping(Node node, KeyPath path) {
        if (node.isNull()) {
            problems.add(node.at(), path == KeyPath.ROOT ? "document/empty" : "document/empty-item");
        } else {
            expected(path == KeyPath.ROOT ? "keys" : "mapping", node, path);
        }
    }

    /** Reports that something else was expected: a value, a list or a mapping. */
    void expected(String what, Node node, KeyPath path) {
        String got = node instanceof Scalar scalar ? scalar.text() : node instanceof Sequence ? "[...]" : "{...}";
        problems.add(node.at(), "document/expected-" + what, "key", path.segment(), "got", got);
    }
}
