package no.niraad.model.document;

/**
 * A part of one line, safe to print: at most 80 characters, with control characters made visible.
 *
 * @param text the part of the line
 * @param caret how many characters stand before the place that is pointed at
 */
public record Excerpt(String text, int caret) {

    /** Nothing to show. */
    public static final Excerpt NONE = new Excerpt("", 0);

    private static final int WIDTH = 80;
    private static final int BEFORE = 50;

    /** {@return the part of {@code text} between {@code start} and {@code end} that stands around {@code at}} */
    static Excerpt around(String text, int start, int end, int at) {
        boolean fits = end - start <= WIDTH;
        int from = fits ? start : Math.max(start, Math.min(at - BEFORE, end - WIDTH));
        int to = fits ? end : Math.min(end, from + WIDTH);
        String before = (from > start ? "…" : "") + Visible.text(text.substring(from, Math.min(at, to)));
        String after = Visible.text(text.substring(Math.min(at, to), to)) + (to < end ? "…" : "");
        return new Excerpt(before + after, before.codePointCount(0, before.length()));
    }

    /** {@return whether there is nothing to show} */
    public boolean isEmpty() {
        return text.isBlank();
    }
}
