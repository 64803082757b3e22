package no.niraad.report.text;

import java.io.IOException;
import java.util.List;
import no.niraad.model.text.SafeText;

/** Lines of text, none wider than the sheet. All text that reaches the reader goes through here, and is made safe here. */
public final class Sheet {

    private static final int GAP = 2;
    private static final String DOT = " · ";

    private final Appendable out;
    private final int width;
    private final boolean colour;

    /**
     * Makes a sheet.
     *
     * @param out where the lines go
     * @param width columns
     * @param colour whether to use ink
     */
    public Sheet(Appendable out, int width, boolean colour) {
        this.out = out;
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** A heading, set apart without colours too. */
    void heading(String text, Ink ink) throws IOException {
        blank();
        List<String> lines = Wrap.lines(SafeText.of(text), width);
        int widest = 0;
        for (String line : lines) {
            line(paint(ink, line));
            widest = Math.max(widest, DisplayWidth.of(line));
        }
        line("─".repeat(widest));
    }

    /** A paragraph between blanks on its left and the edge of the sheet. */
    void paragraph(int indent, Ink ink, String text) throws IOException {
        item(" ".repeat(indent), Ink.PLAIN, text, ink);
    }

    /** A paragraph whose first line begins with something, and whose other lines begin below its text. */
    void item(String first, Ink firstInk, String text, Ink ink) throws IOException {
        int indent = DisplayWidth.of(first);
        String before = paint(firstInk, first);
        for (String line : Wrap.lines(SafeText.of(text), width - indent)) {
            line(before + paint(ink, line));
            before = " ".repeat(indent);
        }
    }

    /** Short texts between dots, as many to a line as there is room for. */
    void parts(int indent, Ink ink, List<String> parts) throws IOException {
        String line = "";
        for (String part : parts) {
            String longer = line.isEmpty() ? part : line + DOT + part;
            if (!line.isEmpty() && DisplayWidth.of(SafeText.of(longer)) > width - indent) {
                paragraph(indent, ink, line);
                longer = part;
            }
            line = longer;
        }
        paragraph(indent, ink, line);
    }

    /** A text, and another at the right edge: of the same line if there is room, else of the next. */
    void pair(int indent, String left, Ink leftInk, String right, Ink rightInk) throws IOException {
        String start = SafeText.of(left);
        String end = SafeText.of(right);
        int room = width - indent - DisplayWidth.of(start) - DisplayWidth.of(end);
        if (room >= GAP && !end.isEmpty()) {
            line(" ".repeat(indent) + paint(leftInk, start) + " ".repeat(room) + paint(rightInk, end));
            return;
        }
        paragraph(indent, leftInk, left);
        if (end.isEmpty()) {
            return;
        }
        for (String line : Wrap.lines(end, width - indent - GAP)) {
            line(" ".repeat(width - DisplayWidth.of(line)) + paint(rightInk, line));
        }
    }

    /** A row of cells, as high as its highest cell. */
    void row(List<Cell> cells) throws IOException {
        int height = 0;
        for (Cell cell : cells) {
            height = Math.max(height, cell.lines().size());
        }
        for (int i = 0; i < height; i++) {
            line(rowLine(cells, i));
        }
    }

    private String rowLine(List<Cell> cells, int number) {
        var line = new StringBuilder();
        int missing = 0;
        for (Cell cell : cells) {
            String text = number < cell.lines().size() ? cell.lines().get(number) : "";
            if (!text.isEmpty()) {
                line.append(" ".repeat(missing)).append(paint(cell.ink(), text));
                missing = 0;
            }
            missing += cell.width() - DisplayWidth.of(text) + GAP;
        }
        return line.toString();
    }

    /**
     * One cell of a row.
     *
     * @param lines its text, made safe
     * @param width columns it takes
     * @param ink how it is set apart
     */
    record Cell(List<String> lines, int width, Ink ink) {

        static Cell of(String text, int width, Ink ink) {
            return new Cell(Wrap.lines(SafeText.of(text), width), width, ink);
        }

        /** A short text at the right edge of its cell. */
        static Cell right(String text, int width, Ink ink) {
            return new Cell(List.of(" ".repeat(width - DisplayWidth.of(text)) + text), width, ink);
        }
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    private String paint(Ink ink, String text) {
        return colour ? ink.paint(text) : text;
    }
}
