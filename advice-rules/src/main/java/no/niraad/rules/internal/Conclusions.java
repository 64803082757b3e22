package no.niraad.rules.internal;

/** Is told what the rules conclude. */
interface Conclusions {

    /** A rule holds of a fact. The same may be told more than once. */
    void conclude(JudgedRule rule, Object about);
}
