package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.OrgUnit;

/**
 * What a built-in rule found about one unit, alone or together with something else.
 *
 * @param orgUnit the unit
 * @param rule id of the rule
 * @param advice the piece of advice, 1 to 9
 * @param severity how soon it asks for attention
 * @param found all that was found
 */
public record FoundInOrgUnit(OrgUnit orgUnit, String rule, int advice, Severity severity, Found found)
        implements ResolvedFact {

    FoundInOrgUnit(OrgUnit orgUnit, Found found) {
        this(orgUnit, found.rule(), found.advice(), found.severity(), found);
    }

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(orgUnit)));
    }

    @Override
    public List<String> behind(String component) {
        return component.equals("orgUnit") ? List.of(Paths.of(orgUnit)) : found.because();
    }
}
