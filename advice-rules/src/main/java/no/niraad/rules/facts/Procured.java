package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;

/**
 * A procurement and the unit that will use what is procured.
 *
 * @param procurement the procurement
 * @param orgUnit the unit
 */
public record Procured(Procurement procurement, OrgUnit orgUnit) implements ResolvedFact {

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(procurement), Subjects.part(orgUnit)));
    }

    @Override
    public List<String> behind(String component) {
        return List.of(component.equals("procurement") ? Paths.of(procurement) : Paths.of(orgUnit));
    }
}
