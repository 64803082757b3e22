package no.niraad.rules.syntax;

/** What attacks try to reach. */
public final class Boom {

    /** Set by whoever gets here; a constant, so that looking at it does not load the class. */
    static final String REACHED = "no.niraad.boom";

    /** Read by attacks. */
    public static final String NAME = go();

    private Boom() {}

    /** Called by attacks. */
    public static String go() {
        System.setProperty(REACHED, "yes");
        return "boom";
    }
}
