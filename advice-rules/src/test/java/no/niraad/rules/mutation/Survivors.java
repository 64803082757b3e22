package no.niraad.rules.mutation;

import java.util.Map;

/**
 * The file of known survivors.
 *
 * @param survivors why each is left, by rule and change
 */
record Survivors(Map<String, String> survivors) {}
