package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Procurement;

/**
 * What a built-in rule found about one procurement, alone or together with something else.
 *
 * @param procurement the procurement
 * @param rule id of the rule
 * @param advice the piece of advice, 1 to 9
 * @param severity how soon it asks for attention
 * @param found all that was found
 */
public record FoundInProcurement(Procurement procurement, String rule, int advice, Severity severity, Found found)
        implements ResolvedFact {

    FoundInProcurement(Procurement procurement, Found found) {
        this(procurement, found.rule(), found.advice(), found.severity(), found);
    }

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(procurement)));
    }

    @Override
    public List<String> behind(String component) {
        return component.equals("procurement") ? List.of(Paths.of(procurement)) : found.because();
    }
}
