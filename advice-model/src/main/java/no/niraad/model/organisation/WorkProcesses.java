package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.niraad.model.Answer;

/**
 * Ways of working and of organising (advice 5).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param organisationalDevelopment the transformation is led as organisational development, with technology as its driver (claim 5.7)
 * @param processesReviewed work processes are reviewed and changed when technology is introduced (claim 5.1)
 * @param organisationReviewed how the organisation is divided and staffed is reviewed too (claim 5.9)
 * @param selfService residents can do all or part of suitable services themselves (claim 5.4)
 * @param proactiveServices services are personal and anticipate needs (claim 5.5)
 */
@RecordBuilder
public record WorkProcesses(
        Answer organisationalDevelopment,
        Answer processesReviewed,
        Answer organisationReviewed,
        Answer selfService,
        Answer proactiveServices) {

    public WorkProcesses {
        organisationalDevelopment = Answer.orUnknown(organisationalDevelopment);
        processesReviewed = Answer.orUnknown(processesReviewed);
        organisationReviewed = Answer.orUnknown(organisationReviewed);
        selfService = Answer.orUnknown(selfService);
        proactiveServices = Answer.orUnknown(proactiveServices);
    }

    /** {@return the theme with every answer unknown} */
    public static WorkProcesses unknown() {
        return WorkProcessesBuilder.builder().build();
    }
}
