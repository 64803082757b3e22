package no.niraad.model.document;

import java.util.Locale;

/**
 * The characters that no document may hold: control characters, marks that turn the writing direction (a text could show
 * something else than it says), and halves of characters.
 */
final class Characters {

    private Characters() {}

    /** Adds a problem for each forbidden character. */
    static void check(String text, Problems problems) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text, i)) {
                problems.add(problems.lines().positionOf(i), "document/character", "character", name(text.charAt(i)));
            }
        }
    }

    /** {@return the name of the first forbidden character, such as {@code U+202E}; empty when there is none} */
    static String firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text, i)) {
                return name(text.charAt(i));
            }
        }
        return "";
    }

    /** {@return whether the character at an index is forbidden} Tab and line breaks are allowed. */
    static boolean isForbidden(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\r' && c != '\t';
        }
        if (c < 0x2028) {
            return c < 0xA0;
        }
        return isFormat(c) || isHalf(text, index);
    }

    private static boolean isFormat(char c) {
        return c <= 0x202E || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c >= 0xFFFE;
    }

    private static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    static String name(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0000".substring(Math.min(4, hex.length())) + hex;
    }
}
