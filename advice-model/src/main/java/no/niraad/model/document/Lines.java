package no.niraad.model.document;

import java.util.Arrays;

/** The lines of a text, for excerpts. Copies none of them until it is asked. */
final class Lines {

    static final Lines NONE = new Lines("");

    /** Beyond this column, surrogate pairs are no longer counted: a file on one line would take for ever. */
    private static final int EXACT_COLUMNS = 2_000;

    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** {@return the place of a character} */
    Position positionOf(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, index - starts[line] + 1);
    }

    /** {@return what stands at a place, or an empty excerpt when there is no such place} */
    Excerpt excerpt(Position at) {
        if (at.line() < 1 || at.line() > starts.length) {
            return Excerpt.NONE;
        }
        int start = starts[at.line() - 1];
        int end = end(at.line());
        return Excerpt.around(text, start, end, Math.min(end, start + chars(start, end, at.column() - 1)));
    }

    /** {@return what stands on the same line before a place} */
    String before(Position at) {
        Excerpt excerpt = excerpt(at);
        return excerpt.text().substring(0, excerpt.text().offsetByCodePoints(0, excerpt.caret()));
    }

    /** {@return the character at a place, made visible; empty when there is none} */
    String characterAt(Position at) {
        String text = excerpt(at).text();
        int index = before(at).length();
        return index < text.length() ? Character.toString(text.codePointAt(index)) : "";
    }

    private int end(int line) {
        int end = line == starts.length ? text.length() : starts[line] - 1;
        return end > starts[line - 1] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private int chars(int start, int end, int columns) {
        if (columns <= 0
                || columns > EXACT_COLUMNS
                || text.codePointCount(start, Math.min(end, start + 2 * columns)) < columns) {
            return Math.max(0, columns);
        }
        return text.offsetByCodePoints(start, columns) - start;
    }
}
