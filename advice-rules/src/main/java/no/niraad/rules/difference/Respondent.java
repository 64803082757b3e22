package no.niraad.rules.difference;

import no.niraad.model.Profile;

/**
 * Somebody who described the organisation.
 *
 * @param name the role that answered, or the file that the answers stand in; never the name of a person
 * @param profile what they said
 */
public record Respondent(String name, Profile profile) {}
