package no.niraad.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines between words. */
final class Lines {

    private Lines() {}

    /** {@return the lines of a text; the first begins with {@code start}, the others with as many blanks} */
    static List<String> wrapped(String text, String start, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(start);
        boolean empty = true;
        for (String word : text.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(start.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
