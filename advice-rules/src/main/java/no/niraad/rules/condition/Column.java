package no.niraad.rules.condition;

/**
 * Where the answers to one fact stand.
 *
 * @param table number of the class of facts
 * @param index number of the property
 */
public record Column(int table, int index) {}
