package no.niraad.report.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at its blanks, and a word that is wider than a line where the line ends. */
final class Wrap {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int width) {
        this.width = width;
    }

    /** {@return the lines, none wider than this many columns; one empty line for an empty text} */
    static List<String> lines(String text, int width) {
        var wrap = new Wrap(width);
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                wrap.add(word);
            }
        }
        wrap.end();
        return wrap.lines;
    }

    private void add(String word) {
        int needed = DisplayWidth.of(word);
        if (used > 0 && used + 1 + needed <= width) {
            line.append(' ').append(word);
            used += 1 + needed;
            return;
        }
        if (used > 0) {
            end();
        }
        if (needed <= width) {
            line.append(word);
            used = needed;
        } else {
            chop(word);
        }
    }

    private void chop(String word) {
        word.codePoints().forEach(it -> {
            if (used + DisplayWidth.of(it) > width) {
                end();
            }
            line.appendCodePoint(it);
            used += DisplayWidth.of(it);
        });
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}
