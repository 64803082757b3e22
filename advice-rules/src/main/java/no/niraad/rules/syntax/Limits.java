package no.niraad.rules.syntax;

/** How much rules may be. Far above what people write, and far below what a parser or Drools would suffer from. */
final class Limits {

    static final int BYTES = 64 * 1024;
    static final int RULES = 200;
    static final int RULES_IN_ALL = 1_000;
    static final int PATTERNS = 5;
    static final int TERMS = 60;
    static final int DEPTH = 20;
    static final int NAME = 60;
    static final int TEXT = 300;
    /** Digits of a number: nine always fit. */
    static final int DIGITS = 9;

    private Limits() {}
}
