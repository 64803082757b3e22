package no.niraad.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.niraad.report.words.Written;

/**
 * Breaks text into lines at its blanks, and a word that is wider than a line where the line ends. A date, and a number with
 * what it numbers or counts, stay on one line.
 */
final class Wrap {

    /** Words that a number belongs to. */
    private static final Set<String> NUMBERED = Set.of(
            "§",
            "§§",
            "artikkel",
            "article",
            "avsnitt",
            "case",
            "del",
            "kap.",
            "nr.",
            "no.",
            "p.",
            "page",
            "punkt",
            "s.",
            "sak",
            "section",
            "sections",
            "side");

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
        String together = "";
        String last = "";
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                boolean bound = belongTogether(last, word);
                if (!bound) {
                    wrap.addIfAny(together);
                }
                together = bound ? together + " " + word : word;
                last = word;
            }
        }
        wrap.addIfAny(together);
        wrap.end();
        return wrap.lines;
    }

    /** {@return whether two words are one thing to read: {@code sak 26/187}, {@code Styrker: 127}, {@code 20. mai}, {@code mai 2026}} */
    private static boolean belongTogether(String word, String next) {
        char first = next.charAt(0);
        if (first < '0' || first > '9') {
            return isDay(word) && Written.isMonth(withoutMarks(next));
        }
        String before = withoutMarks(word);
        return NUMBERED.contains(before)
                || before.endsWith("-sak")
                || before.endsWith(":")
                || Written.isMonth(before) && next.length() >= 4 && Character.isDigit(next.charAt(3));
    }

    private static boolean isDay(String word) {
        String day = withoutMarks(word);
        int digits = day.endsWith(".") ? day.length() - 1 : day.length();
        return digits > 0 && digits <= 2 && day.substring(0, digits).chars().allMatch(it -> it >= '0' && it <= '9');
    }

    private static String withoutMarks(String word) {
        int start = word.startsWith("(") || word.startsWith("«") ? 1 : 0;
        int end = word.endsWith(",") || word.endsWith(")") || word.endsWith(";") ? word.length() - 1 : word.length();
        return word.substring(start, Math.max(start, end)).toLowerCase(Locale.ROOT);
    }

    private void addIfAny(String word) {
        if (!word.isEmpty()) {
            add(word);
        }
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
