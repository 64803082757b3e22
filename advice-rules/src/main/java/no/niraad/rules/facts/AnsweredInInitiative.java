package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.Answer;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Initiative;

/**
 * The answer of one initiative to a fact that a pack brings, for the rules of that pack. There is one for each fact, answered or not.
 *
 * @param initiative the initiative
 * @param fact the fact as rules call it, such as {@code arkiv.caseResponsible}
 * @param answer the answer; {@link Answer#UNKNOWN} when nobody gave one
 */
public record AnsweredInInitiative(Initiative initiative, String fact, Answer answer) implements ResolvedFact {

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(initiative)));
    }

    @Override
    public List<String> behind(String component) {
        String path = Paths.of(initiative);
        return List.of(component.equals("initiative") ? path : path + "." + fact);
    }
}
