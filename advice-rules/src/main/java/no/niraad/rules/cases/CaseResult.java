package no.niraad.rules.cases;

import java.util.List;
import no.niraad.model.finding.Assessment;

/**
 * What came of one case.
 *
 * @param folder the folder of the case
 * @param tried the case
 * @param assessment what the rules said
 * @param differences what is otherwise than the case says; empty when it holds
 */
public record CaseResult(String folder, Case tried, Assessment assessment, List<String> differences) {}
