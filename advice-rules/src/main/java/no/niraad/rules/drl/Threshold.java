package no.niraad.rules.drl;

/**
 * A number that rules compare with. It stands in an advice's YAML file, with the reason for it.
 *
 * @param id folder and name, such as {@code advice08/many-at-once}
 * @param value the number
 */
public record Threshold(String id, int value) {}
