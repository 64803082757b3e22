package no.niraad.rules.cases;

import java.util.List;

/**
 * The cases of one folder.
 *
 * @param cases in the order of the file
 */
public record CaseFile(List<Case> cases) {}
