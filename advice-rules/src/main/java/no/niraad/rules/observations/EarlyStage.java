package no.niraad.rules.observations;

/** Digitalisation is still finding its form. Inferred in {@code observations.drl}. */
public record EarlyStage() {}
