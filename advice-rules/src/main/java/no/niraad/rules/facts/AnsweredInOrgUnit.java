package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.Answer;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.OrgUnit;

/**
 * The answer of one unit to a fact that a pack brings, for the rules of that pack. There is one for each fact, answered or not.
 *
 * @param orgUnit the unit
 * @param fact the fact as rules call it, such as {@code arkiv.caseResponsible}
 * @param answer the answer; {@link Answer#UNKNOWN} when nobody gave one
 */
public record AnsweredInOrgUnit(OrgUnit orgUnit, String fact, Answer answer) implements ResolvedFact {

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(orgUnit)));
    }

    @Override
    public List<String> behind(String component) {
        String path = Paths.of(orgUnit);
        return List.of(component.equals("orgUnit") ? path : path + "." + fact);
    }
}
