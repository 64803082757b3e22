package no.niraad.report.text;

/** Lets tests of other packages measure lines. */
public final class Columns {

    private Columns() {}

    /** {@return the columns of a terminal that a line takes} */
    public static int of(String line) {
        return DisplayWidth.of(line);
    }
}
