package no.niraad.model.finding;

import no.niraad.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * One fact that caused a finding.
 *
 * @param fact its path, such as {@code orgUnits.skole.managers.support}
 * @param answer what was answered: an {@link no.niraad.model.Answer} or another value, as profile files write it
 * @param source where the answer came from; null for a profile built in Java
 */
public record Evidence(String fact, String answer, @Nullable Source source) {}
