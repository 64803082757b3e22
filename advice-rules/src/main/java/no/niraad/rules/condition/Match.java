package no.niraad.rules.condition;

import java.util.List;

/**
 * One way in which a rule's conditions hold, or would hold if more were known.
 *
 * @param truth true or unknown
 * @param about the fact that the rule would conclude something about
 * @param readings the answers that make it hold, or that are missing; one may stand twice
 */
public record Match(Truth truth, Row about, List<Reading> readings) {}
