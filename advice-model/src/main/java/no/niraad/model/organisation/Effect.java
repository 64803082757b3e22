package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import no.niraad.model.Answer;

/**
 * One unit that an initiative changes work in.
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param orgUnit id of the unit
 * @param oldWayEnded the unit has stopped working the old way beside the new solution (claim 7.8)
 * @param benefitsExplained the unit knows which benefits it is to realise (claim 7.5)
 */
@RecordBuilder
public record Effect(String orgUnit, Answer oldWayEnded, Answer benefitsExplained) {

    public Effect {
        Objects.requireNonNull(orgUnit, "an effect has an orgUnit, the id of the unit");
        oldWayEnded = Answer.orUnknown(oldWayEnded);
        benefitsExplained = Answer.orUnknown(benefitsExplained);
    }
}
