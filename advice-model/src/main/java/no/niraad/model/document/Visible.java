package no.niraad.model.document;

/** Makes text from a file safe to show on a terminal: what cannot be seen is written out. */
final class Visible {

    private static final int LONGEST = 60;
    private static final int LONGEST_LIST = 3_000;
    private static final String BLANK_LETTERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private Visible() {}

    /**
     * {@return the text, with tabs and line breaks as blanks, and each character that {@link Characters} forbids, or that has no shape of
     * its own, written as U+0000}
     */
    static String text(String text) {
        StringBuilder visible = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean plain = c >= ' ' && !Characters.isForbidden(text, i) && Character.getType(c) != Character.FORMAT;
            if (!plain && visible == null) {
                visible = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (visible != null) {
                visible.append(plain ? Character.toString(c) : isGap(c) ? " " : Characters.name(c));
            }
        }
        return visible == null ? text : visible.toString();
    }

    /** {@return whether a reader sees nothing} Some letters are drawn as blanks: the Hangul fillers and the empty Braille pattern. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(it -> Character.isWhitespace(it)
                        || Character.isSpaceChar(it)
                        || Character.getType(it) == Character.FORMAT
                        || BLANK_LETTERS.indexOf(it) >= 0);
    }

    private static boolean isGap(int c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    /** {@return the text made visible, cut to what fits in a sentence} */
    static String shortText(String text) {
        return cut(text, LONGEST);
    }

    /** {@return the same of a list of words} A pack can have thousands that nobody reads. */
    static String list(String text) {
        return cut(text, LONGEST_LIST);
    }

    private static String cut(String text, int longest) {
        boolean fits = text.codePointCount(0, text.length()) <= longest;
        return text(fits ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + "…");
    }
}
