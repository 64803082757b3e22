package no.niraad.rules.facts;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted about one initiative.
 *
 * @param initiative the initiative
 * @param orgUnits the units that it changes work in
 * @param units number of those units
 * @param benefits number of benefits planned
 * @param forOrganisation number of benefits planned for the organisation
 * @param months length in whole months from start until the change is complete; null when a date is unknown
 */
public record InitiativeFigures(
        Initiative initiative,
        List<OrgUnit> orgUnits,
        Count units,
        int benefits,
        Count forOrganisation,
        @Nullable Integer months)
        implements ResolvedFact {

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
            case "benefits" -> List.of();
            default ->
                initiative.benefits().stream()
                        .map(it -> Paths.recipient(initiative, it))
                        .toList();
        };
    }

    @Override
    public List<String> unknown(String component) {
        return switch (component) {
            case "months" -> unknownDates();
            case "forOrganisation" -> unknownRecipients(initiative);
            default -> behind(component);
        };
    }

    private List<String> unknownDates() {
        var unknown = new ArrayList<String>(2);
        if (initiative.start() == null) {
            unknown.add(Paths.of(initiative) + ".start");
        }
        if (initiative.changeComplete() == null) {
            unknown.add(Paths.of(initiative) + ".changeComplete");
        }
        return unknown;
    }

    static Count forOrganisation(Initiative initiative) {
        return Count.of(
                initiative.benefits(),
                it -> it.recipient() == Recipient.ORGANISATION,
                InitiativeFigures::isRecipientUnknown);
    }

    static List<String> unknownRecipients(Initiative initiative) {
        return initiative.benefits().stream()
                .filter(InitiativeFigures::isRecipientUnknown)
                .map(it -> Paths.recipient(initiative, it))
                .toList();
    }

    private static boolean isRecipientUnknown(Benefit benefit) {
        return benefit.recipient() == Recipient.UNKNOWN;
    }
}
