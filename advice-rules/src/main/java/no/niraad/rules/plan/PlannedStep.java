package no.niraad.rules.plan;

import java.time.LocalDate;
import java.util.List;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Finding;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan: the first step of a finding, or of several that one rule makes about different parts.
 *
 * @param number its number in the plan, from 1
 * @param from the Monday on which it begins
 * @param to the Friday by which it is done
 * @param places where it is taken, the heaviest finding first; one or more
 * @param changes answers that are others when the step is done
 * @param clears the risks and recommendations that are gone when it is done, and were there when all steps before it were done
 * @param raises those that are new or more urgent then
 * @param buildsOn the steps that must be done before it
 * @param together how a small organisation does it with others; null when the organisation is not small
 */
public record PlannedStep(
        int number,
        LocalDate from,
        LocalDate to,
        List<Place> places,
        List<AnswerChange> changes,
        List<Finding> clears,
        List<Finding> raises,
        List<BuildsOn> buildsOn,
        @Nullable Words together) {

    public PlannedStep {
        places = List.copyOf(places);
        changes = List.copyOf(changes);
        clears = List.copyOf(clears);
        raises = List.copyOf(raises);
        buildsOn = List.copyOf(buildsOn);
    }

    /**
     * Where the step is taken.
     *
     * @param finding the finding that asks for it there
     * @param decisionPoint the decision point of Prosjektveiviseren that it is brought to, such as {@code BP3}; null when none fits
     */
    public record Place(Finding finding, @Nullable String decisionPoint) {}

    /**
     * Another step that must be done first.
     *
     * @param step its number
     * @param because why, in one sentence
     * @param claims the claims of the source that say so; none where it is our judgement
     */
    public record BuildsOn(int step, Words because, List<String> claims) {

        public BuildsOn {
            claims = List.copyOf(claims);
        }
    }

    /** {@return the finding that speaks for the step} */
    public Finding first() {
        return places.get(0).finding();
    }

    /** {@return the findings whose first step it is, all of one rule} */
    public List<Finding> findings() {
        return places.stream().map(Place::finding).toList();
    }
}
