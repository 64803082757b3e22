package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.ItSystem;

/**
 * What a built-in rule found about one system, alone or together with something else.
 *
 * @param system the system
 * @param rule id of the rule
 * @param advice the piece of advice, 1 to 9
 * @param severity how soon it asks for attention
 * @param found all that was found
 */
public record FoundInSystem(ItSystem system, String rule, int advice, Severity severity, Found found)
        implements ResolvedFact {

    FoundInSystem(ItSystem system, Found found) {
        this(system, found.rule(), found.advice(), found.severity(), found);
    }

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(system)));
    }

    @Override
    public List<String> behind(String component) {
        return component.equals("system") ? List.of(Paths.of(system)) : found.because();
    }
}
