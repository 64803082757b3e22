package no.niraad.rules.observations;

/** The leadership team and the administration both own the transformation. Inferred in {@code observations.drl}. */
public record StrongTop() {}
