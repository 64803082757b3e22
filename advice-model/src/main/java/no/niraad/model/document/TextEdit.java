package no.niraad.model.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Writes a value into a YAML or JSON text that somebody has written, and leaves every other character as it is: comments, order and
 * layout stay. Whoever edits reads the text back, and sees that it says what it should.
 */
public final class TextEdit {

    /** What names an item of a list that is written as its name alone: {@code affects: [skole]}. */
    private static final Map<String, String> NAMED_BY = Map.of("affects", "orgUnit", "exchanges", "with");

    private static final List<String> KEYS = List.of("id", "orgUnit", "with");

    private final String text;
    private final boolean json;
    private final String lineBreak;

    private TextEdit(String text, boolean json) {
        this.text = text;
        this.json = json;
        this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * {@return the text with a value at a path}
     *
     * @param text YAML or JSON that has been read without problems
     * @param json whether keys are to be quoted
     * @param path the keys to the value; an item of a list by its name
     * @param value the value as it is to be written, on one line
     * @throws IllegalArgumentException when there is no place for it: a list has no such item, or a value stands in the way
     */
    public static String set(String text, boolean json, List<String> path, String value) {
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        String written = text.substring(mark);
        return text.substring(0, mark) + new TextEdit(written, json).set(Spans.of(written), path, value);
    }

    private String set(Span span, List<String> path, String value) {
        if (path.isEmpty()) {
            return replaced(span, value);
        }
        if (span instanceof Span.Keys keys) {
            return keys.value(path.get(0))
                    .map(it -> inValue(it, keys, path, value))
                    .orElseGet(() -> added(keys, path, value));
        }
        if (span instanceof Span.Items items) {
            return inItems(items, "", path, value);
        }
        throw new IllegalArgumentException("There is one value where '" + path.get(0) + "' should be.");
    }

    private String inValue(Span span, Span.Keys around, List<String> path, String value) {
        List<String> rest = path.subList(1, path.size());
        if (span instanceof Span.Items items && !rest.isEmpty()) {
            return inItems(items, path.get(0), rest, value);
        }
        if (span instanceof Span.Value nothing && isNothing(nothing) && !rest.isEmpty()) {
            return belowNothing(nothing, around, rest, value);
        }
        return set(span, rest, value);
    }

    private String inItems(Span.Items items, String list, List<String> path, String value) {
        List<String> rest = path.subList(1, path.size());
        for (Span item : items.items()) {
            if (item instanceof Span.Keys keys && isNamed(keys, path.get(0))) {
                return set(keys, rest, value);
            }
            if (item instanceof Span.Value name && name.text().equals(path.get(0)) && NAMED_BY.containsKey(list)) {
                String written = text.substring(name.start(), name.end());
                return replaced(name, "{" + key(NAMED_BY.get(list)) + ": " + written + ", " + flow(rest, value) + "}");
            }
        }
        throw new IllegalArgumentException("The list has no item '" + path.get(0) + "'.");
    }

    private static boolean isNamed(Span.Keys keys, String name) {
        return KEYS.stream()
                .flatMap(it -> keys.value(it).stream())
                .anyMatch(it -> it instanceof Span.Value value && value.text().equals(name));
    }

    private static boolean isNothing(Span.Value value) {
        return value.start() == value.end();
    }

    private String replaced(Span span, String value) {
        boolean touchesColon = span.start() > 0 && text.charAt(span.start() - 1) == ':';
        return text.substring(0, span.start()) + (touchesColon ? " " : "") + value + text.substring(span.end());
    }

    /** A key that nothing is written below yet. */
    private String belowNothing(Span.Value nothing, Span.Keys around, List<String> path, String value) {
        if (around.flow()) {
            return replaced(nothing, "{" + flow(path, value) + "}");
        }
        String indent = " ".repeat(around.column() + 2);
        return inserted(endOfLine(nothing.end()), lineBreak + indent + block(path, value));
    }

    private String added(Span.Keys keys, List<String> path, String value) {
        if (!keys.flow()) {
            boolean theme = keys.column() == 0 && path.size() > 1;
            String written = theme
                    ? key(path.get(0)) + ":" + lineBreak + "  " + block(path.subList(1, path.size()), value)
                    : block(path, value);
            return inserted(endOfLine(keys.end()), lineBreak + " ".repeat(keys.column()) + written);
        }
        if (keys.entries().isEmpty()) {
            return inserted(keys.start() + 1, flow(path, value));
        }
        Span last = keys.entries().get(keys.entries().size() - 1).value();
        return inserted(last.end(), ", " + flow(path, value));
    }

    private String inserted(int at, String what) {
        return text.substring(0, at) + what + text.substring(at);
    }

    /** {@return the end of the line that something ends on, after what is written behind it} */
    private int endOfLine(int end) {
        int last = end > 0 && text.charAt(end - 1) == '\n' ? end - 1 : end;
        int next = text.indexOf('\n', last);
        int found = next < 0 ? text.length() : next;
        return found > 0 && text.charAt(found - 1) == '\r' ? found - 1 : found;
    }

    private String block(List<String> path, String value) {
        return path.size() == 1
                ? key(path.get(0)) + ": " + value
                : key(path.get(0)) + ": {" + flow(path.subList(1, path.size()), value) + "}";
    }

    /** {@return the value with the keys to it, those within others in braces} */
    private String flow(List<String> path, String value) {
        List<String> inner = new ArrayList<>(path);
        Collections.reverse(inner);
        String written = value;
        for (int i = 0; i < inner.size(); i++) {
            written = key(inner.get(i)) + ": " + (i == 0 ? written : "{" + written + "}");
        }
        return written;
    }

    private String key(String name) {
        return json ? JsonWriter.compact(name) : name;
    }
}
