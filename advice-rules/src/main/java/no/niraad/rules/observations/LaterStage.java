package no.niraad.rules.observations;

/** The transformation is being scaled or is established. Inferred in {@code observations.drl}. */
public record LaterStage() {}
