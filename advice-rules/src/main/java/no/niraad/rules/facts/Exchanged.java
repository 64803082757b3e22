package no.niraad.rules.facts;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Exchange;
import no.niraad.model.organisation.ItSystem;

/**
 * Two systems that should exchange data.
 *
 * @param system the one that lists the exchange
 * @param with the other
 * @param exchange what is known about it
 * @param outsideIt number of the two that a department alone carries responsibility for
 */
public record Exchanged(ItSystem system, ItSystem with, Exchange exchange, Count outsideIt) implements ResolvedFact {

    static Exchanged of(ItSystem system, ItSystem with, Exchange exchange) {
        return new Exchanged(
                system,
                with,
                exchange,
                Count.of(List.of(system, with), OrgUnitFigures::isCarried, OrgUnitFigures::mayBeCarried));
    }

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(system), Subjects.part(with)));
    }

    @Override
    public List<String> behind(String component) {
        return switch (component) {
            case "system" -> List.of(Paths.of(system));
            case "with" -> List.of(Paths.of(with));
            case "outsideIt" -> behindOutsideIt();
            default -> List.of(Paths.of(system) + ".exchanges." + with.id());
        };
    }

    private List<String> behindOutsideIt() {
        List<ItSystem> both = List.of(system, with);
        List<ItSystem> carried = both.stream().filter(OrgUnitFigures::isCarried).toList();
        return (carried.isEmpty() ? both : carried)
                .stream().map(Paths::responsibility).toList();
    }

    @Override
    public List<String> unknown(String component) {
        var unknown = new ArrayList<String>(2);
        Paths.addUnknownResponsibilities(List.of(system, with), unknown);
        return unknown;
    }
}
