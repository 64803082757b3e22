package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.Answer;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.ItSystem;

/**
 * The answer of one system to a fact that a pack brings, for the rules of that pack. There is one for each fact, answered or not.
 *
 * @param system the system
 * @param fact the fact as rules call it, such as {@code arkiv.caseResponsible}
 * @param answer the answer; {@link Answer#UNKNOWN} when nobody gave one
 */
public record AnsweredInSystem(ItSystem system, String fact, Answer answer) implements ResolvedFact {

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(system)));
    }

    @Override
    public List<String> behind(String component) {
        String path = Paths.of(system);
        return List.of(component.equals("system") ? path : path + "." + fact);
    }
}
