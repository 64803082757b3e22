package no.niraad.rules.observations;

/** Leaders lack competence in leading change. Inferred in {@code observations.drl}. */
public record WeakChangeCompetence() {}
