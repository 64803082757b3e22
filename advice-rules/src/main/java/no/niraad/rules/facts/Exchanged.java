package no.niraad.rules.facts;

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
 */
public record Exchanged(ItSystem system, ItSystem with, Exchange exchange) implements ResolvedFact {

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(system), Subjects.part(with)));
    }

    @Override
    public List<String> behind(String component) {
        return List.of(
                switch (component) {
                    case "system" -> Paths.of(system);
                    case "with" -> Paths.of(with);
                    default -> Paths.of(system) + ".exchanges." + with.id();
                });
    }
}
