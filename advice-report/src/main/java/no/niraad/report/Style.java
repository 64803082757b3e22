package no.niraad.report;

/**
 * How a text report looks.
 *
 * @param width columns to fill; less than {@value #NARROWEST} is taken as {@value #NARROWEST}
 * @param colour whether to use the colours of a terminal (ANSI escapes); what they tell is always said in words too
 * @param everything whether to tell all of every finding, instead of the most important in full and the rest in short
 */
public record Style(int width, boolean colour, boolean everything) {

    /** The narrowest report. */
    public static final int NARROWEST = 60;

    /** Fits a terminal of usual size, a mail and a sheet of paper. */
    public static final Style PLAIN = new Style(80, false, false);

    public Style {
        width = Math.max(NARROWEST, width);
    }
}
