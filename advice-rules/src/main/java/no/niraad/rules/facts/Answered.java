package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.Answer;
import no.niraad.model.finding.Subject;

/**
 * The answer of the organisation to a fact that a pack brings, for the rules of that pack. There is one for each fact, answered or
 * not.
 *
 * @param fact the fact as rules call it, such as {@code arkiv.journalPlan}
 * @param answer the answer; {@link Answer#UNKNOWN} when nobody gave one
 */
public record Answered(String fact, Answer answer) implements ResolvedFact {

    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public List<String> behind(String component) {
        return List.of(fact);
    }
}
