package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.niraad.model.Answer;

/**
 * Enthusiasts and the system of change agents (advice 3).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param present there are enthusiasts who drive digital initiatives forward (claim 3.3)
 * @param roomToAct employees with knowledge and engagement get room to act (claim 3.1)
 * @param recognition they get recognition (claim 3.1)
 * @param support they get support from their managers (claim 3.1)
 * @param changeAgentsInSystem change agents are a system: a role, time for it, a network (claim 3.5)
 * @param restsOnIndividuals the work would stop if one or two persons left (claim 3.5)
 * @param successStoriesShared results of pilots are told and built upon (claim 3.4)
 */
@RecordBuilder
public record Enthusiasts(
        Answer present,
        Answer roomToAct,
        Answer recognition,
        Answer support,
        Answer changeAgentsInSystem,
        Answer restsOnIndividuals,
        Answer successStoriesShared) {

    public Enthusiasts {
        present = Answer.orUnknown(present);
        roomToAct = Answer.orUnknown(roomToAct);
        recognition = Answer.orUnknown(recognition);
        support = Answer.orUnknown(support);
        changeAgentsInSystem = Answer.orUnknown(changeAgentsInSystem);
        restsOnIndividuals = Answer.orUnknown(restsOnIndividuals);
        successStoriesShared = Answer.orUnknown(successStoriesShared);
    }

    /** {@return the theme with every answer unknown} */
    public static Enthusiasts unknown() {
        return EnthusiastsBuilder.builder().build();
    }
}
