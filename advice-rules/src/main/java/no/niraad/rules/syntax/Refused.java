package no.niraad.rules.syntax;

/** What is being read cannot be read on. The problem has been told; whoever catches this goes on at the next rule. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final Refused HERE = new Refused();

    private Refused() {
        super(null, null, false, false);
    }
}
