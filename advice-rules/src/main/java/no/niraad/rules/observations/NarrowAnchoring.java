package no.niraad.rules.observations;

/** The anchoring has not spread beyond one or a few leaders. Inferred in {@code observations.drl}. */
public record NarrowAnchoring() {}
