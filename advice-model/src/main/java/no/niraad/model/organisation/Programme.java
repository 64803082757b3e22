package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.niraad.model.Answer;

/**
 * Development beside daily operations (advice 8).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param centralResponsibility the responsibility for digitalisation is gathered in one place (claim 8.1)
 * @param portfolioManagement a programme or portfolio function steers the initiatives together (claim 8.2)
 * @param productTeams permanent product teams develop and run the solutions (claim 8.2)
 * @param standardMethods methods and tools for development projects are shared and professional (claim 8.3)
 * @param clearPriorities it is clear which initiatives come first (claim 8.4)
 * @param resourcesManaged people and money are allotted to initiatives by decision (claim 8.4)
 * @param innovationBesideOperations innovation work runs beside daily operations and shows its value (claim 8.7)
 */
@RecordBuilder
public record Programme(
        Answer centralResponsibility,
        Answer portfolioManagement,
        Answer productTeams,
        Answer standardMethods,
        Answer clearPriorities,
        Answer resourcesManaged,
        Answer innovationBesideOperations) {

    public Programme {
        centralResponsibility = Answer.orUnknown(centralResponsibility);
        portfolioManagement = Answer.orUnknown(portfolioManagement);
        productTeams = Answer.orUnknown(productTeams);
        standardMethods = Answer.orUnknown(standardMethods);
        clearPriorities = Answer.orUnknown(clearPriorities);
        resourcesManaged = Answer.orUnknown(resourcesManaged);
        innovationBesideOperations = Answer.orUnknown(innovationBesideOperations);
    }

    /** {@return the theme with every answer unknown} */
    public static Programme unknown() {
        return ProgrammeBuilder.builder().build();
    }
}
