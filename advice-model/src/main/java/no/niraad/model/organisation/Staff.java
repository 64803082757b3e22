package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.niraad.model.Answer;

/**
 * The employees of an organisational unit as a group (advice 5 and 6).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param digitalCompetence they have the digital competence that the change asks for (claims 6.13, 7.9)
 * @param motivation they are motivated to do something new (claims 5.2, 6.14)
 * @param mainlyManualWork the work is mainly manual, with no demand for a particular trade or profession (claim 6.15)
 */
@RecordBuilder
public record Staff(Answer digitalCompetence, Answer motivation, Answer mainlyManualWork) {

    public Staff {
        digitalCompetence = Answer.orUnknown(digitalCompetence);
        motivation = Answer.orUnknown(motivation);
        mainlyManualWork = Answer.orUnknown(mainlyManualWork);
    }

    /** {@return the theme with every answer unknown} */
    public static Staff unknown() {
        return StaffBuilder.builder().build();
    }
}
