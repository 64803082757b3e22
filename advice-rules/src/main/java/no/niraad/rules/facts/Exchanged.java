package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Exchange;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.Responsibility;

/**
 * Two systems that should exchange data.
 *
 * @param system the one that lists the exchange
 * @param with the other
 * @param exchange what is known about it
 */
public record Exchanged(ItSystem system, ItSystem with, Exchange exchange) implements ResolvedFact {

    /** {@return whether a department alone is known to carry the responsibility for at least one of the two} */
    public boolean isOneOutsideIt() {
        return system.responsibility() == Responsibility.DEPARTMENT
                || with.responsibility() == Responsibility.DEPARTMENT;
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
            case "oneOutsideIt" -> List.of(Paths.of(system) + ".responsibility", Paths.of(with) + ".responsibility");
            default -> List.of(Paths.of(system) + ".exchanges." + with.id());
        };
    }
}
