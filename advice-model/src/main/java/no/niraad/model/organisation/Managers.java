package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.niraad.model.Answer;

/**
 * The middle managers of an organisational unit, never a named person (advice 2).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param support they are behind the transformation and loyal to what is decided (claims 2.9, 2.10, 8.14)
 * @param digitalCompetence they have the digital competence that the change asks for (claims 2.9, 2.14, 6.13)
 * @param changeCompetence they are able to lead people through change (claims 2.14, 7.7)
 */
@RecordBuilder
public record Managers(Answer support, Answer digitalCompetence, Answer changeCompetence) {

    public Managers {
        support = Answer.orUnknown(support);
        digitalCompetence = Answer.orUnknown(digitalCompetence);
        changeCompetence = Answer.orUnknown(changeCompetence);
    }

    /** {@return the theme with every answer unknown} */
    public static Managers unknown() {
        return ManagersBuilder.builder().build();
    }
}
