package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Effect;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.OrgUnit;

/**
 * An initiative and one unit that it changes work in.
 *
 * @param initiative the initiative
 * @param orgUnit the unit
 * @param effect what is known about this initiative in this unit
 */
public record Affected(Initiative initiative, OrgUnit orgUnit, Effect effect) implements ResolvedFact {

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(initiative), Subjects.part(orgUnit)));
    }

    @Override
    public List<String> behind(String component) {
        return List.of(
                switch (component) {
                    case "initiative" -> Paths.of(initiative);
                    case "orgUnit" -> Paths.of(orgUnit);
                    default -> Paths.of(initiative) + ".affects." + orgUnit.id();
                });
    }
}
