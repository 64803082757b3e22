package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.OrgUnit;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted about one initiative.
 *
 * @param initiative the initiative
 * @param orgUnits the units that it changes work in
 * @param benefits number of benefits planned
 * @param forOrganisation number of benefits planned for the organisation; null when none is known to be but the
 *     recipient of one is unknown
 * @param months length in whole months from start until the change is complete; null when a date is unknown
 */
public record InitiativeFigures(
        Initiative initiative,
        List<OrgUnit> orgUnits,
        int benefits,
        @Nullable Integer forOrganisation,
        @Nullable Integer months)
        implements ResolvedFact {

    /** {@return number of units that it changes work in} */
    public int units() {
        return orgUnits.size();
    }

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(initiative)));
    }

    @Override
    public List<String> behind(String component) {
        String path = Paths.of(initiative);
        return switch (component) {
            case "initiative" -> List.of(path);
            case "orgUnits", "units" -> List.of(path + ".affects");
            case "months" -> List.of(path + ".start", path + ".changeComplete");
            default ->
                initiative.benefits().stream()
                        .map(it -> path + ".benefits." + it.id() + ".recipient")
                        .toList();
        };
    }
}
