package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.Answer;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Procurement;

/**
 * The answer of one procurement to a fact that a pack brings, for the rules of that pack. There is one for each fact, answered or not.
 *
 * @param procurement the procurement
 * @param fact the fact as rules call it, such as {@code arkiv.caseResponsible}
 * @param answer the answer; {@link Answer#UNKNOWN} when nobody gave one
 */
public record AnsweredInProcurement(Procurement procurement, String fact, Answer answer) implements ResolvedFact {

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(procurement)));
    }

    @Override
    public List<String> behind(String component) {
        String path = Paths.of(procurement);
        return List.of(component.equals("procurement") ? path : path + "." + fact);
    }
}
