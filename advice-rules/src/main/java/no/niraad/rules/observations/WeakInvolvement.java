package no.niraad.rules.observations;

/** Employees or their representatives are not taken along. Inferred in {@code observations.drl}. */
public record WeakInvolvement() {}
