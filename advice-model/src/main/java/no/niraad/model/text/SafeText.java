package no.niraad.model.text;

import java.util.Locale;

/**
 * Makes text from a profile or a pack safe to show. A control character could command a terminal, and a mark that turns the writing
 * direction could make a text show something else than it says: both are written out.
 */
public final class SafeText {

    private static final int LAST_PLAIN = 0x7E;

    private SafeText() {}

    /** {@return the text on one line, with what cannot be seen written as {@code [U+202E]}} */
    public static String of(String text) {
        return escaped(text, false);
    }

    /** {@return JSON with what cannot be seen written as {@code \}{@code u202e}} It means the same to every reader. */
    public static String json(String json) {
        return escaped(json, true);
    }

    private static String escaped(String text, boolean json) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i), json)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        var safe = new StringBuilder(text.length() + 16).append(text, 0, i);
        while (i < text.length()) {
            int c = text.codePointAt(i);
            append(safe, c, json);
            i += Character.charCount(c);
        }
        return safe.toString();
    }

    private static boolean isPlain(char c, boolean json) {
        return c >= ' ' && c <= LAST_PLAIN || json && c == '\n';
    }

    private static void append(StringBuilder safe, int c, boolean json) {
        if (isVisible(c) || json && c == '\n') {
            safe.appendCodePoint(c);
        } else if (json) {
            for (char half : Character.toChars(c)) {
                safe.append("\\u").append(hex(half));
            }
        } else if (c == '\n' || c == '\t') {
            safe.append(' ');
        } else {
            safe.append("[U+").append(hex(c).toUpperCase(Locale.ROOT)).append(']');
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String hex(int c) {
        String hex = Integer.toHexString(c);
        return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
