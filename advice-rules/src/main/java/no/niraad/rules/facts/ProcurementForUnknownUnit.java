package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Procurement;

/**
 * A procurement of which nobody said who will use what is procured; the others are {@link Procured}.
 *
 * @param procurement the procurement
 */
public record ProcurementForUnknownUnit(Procurement procurement) implements ResolvedFact {

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(procurement)));
    }

    @Override
    public List<String> behind(String component) {
        return List.of(Paths.of(procurement));
    }
}
