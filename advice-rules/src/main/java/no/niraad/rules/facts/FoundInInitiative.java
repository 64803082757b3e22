package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Initiative;

/**
 * What a built-in rule found about one initiative, alone or together with something else.
 *
 * @param initiative the initiative
 * @param rule id of the rule
 * @param advice the piece of advice, 1 to 9
 * @param severity how soon it asks for attention
 * @param found all that was found
 */
public record FoundInInitiative(Initiative initiative, String rule, int advice, Severity severity, Found found)
        implements ResolvedFact {

    FoundInInitiative(Initiative initiative, Found found) {
        this(initiative, found.rule(), found.advice(), found.severity(), found);
    }

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(initiative)));
    }

    @Override
    public List<String> behind(String component) {
        return component.equals("initiative") ? List.of(Paths.of(initiative)) : found.because();
    }
}
