package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.niraad.model.Answer;

/**
 * Communication with and involvement of everyone (advice 2).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param employeesInvolved employees take part in shaping the changes in their own work (claims 2.1, 2.2, 4.3)
 * @param middleManagersInvolved middle managers take part in planning the transformation (claim 2.1)
 * @param middleManagersBehind the middle managers as a whole are behind the transformation (claims 2.9, 2.10)
 * @param unionsInvolvedEarly union representatives are informed and consulted as early as possible (claim 2.2)
 * @param safetyRepresentativeInvolved the safety representative takes part where changes affect the working environment (claim 2.1)
 * @param communicationPlanned communication about the transformation is planned, two-way and kept up over time (claims 2.1, 2.7)
 * @param leadersFindCommunicationSufficient the leaders find the communication sufficient (claim 2.7)
 * @param employeesSeeNeedForChange employees understand why things have to change (claims 2.2, 2.7, 2.8)
 * @param employeesBelieveInMastery employees believe that they will manage the change (claim 2.2)
 * @param employeesWillToChange employees are willing to carry the change out (claims 2.2, 0.3)
 * @param ownershipIsWhole ownership covers both managers and employees (claim 2.3)
 * @param reachesWholeOrganisation the work reaches the whole organisation and creates a shared drive (claim 2.8)
 * @param expectationsOfManagersClear top leaders say clearly what they expect of middle managers (claim 2.12)
 * @param managersHaveMeans top leaders give middle managers time, training and backing to handle the transformation (claim 2.13)
 */
@RecordBuilder
public record Involvement(
        Answer employeesInvolved,
        Answer middleManagersInvolved,
        Answer middleManagersBehind,
        Answer unionsInvolvedEarly,
        Answer safetyRepresentativeInvolved,
        Answer communicationPlanned,
        Answer leadersFindCommunicationSufficient,
        Answer employeesSeeNeedForChange,
        Answer employeesBelieveInMastery,
        Answer employeesWillToChange,
        Answer ownershipIsWhole,
        Answer reachesWholeOrganisation,
        Answer expectationsOfManagersClear,
        Answer managersHaveMeans) {

    public Involvement {
        employeesInvolved = Answer.orUnknown(employeesInvolved);
        middleManagersInvolved = Answer.orUnknown(middleManagersInvolved);
        middleManagersBehind = Answer.orUnknown(middleManagersBehind);
        unionsInvolvedEarly = Answer.orUnknown(unionsInvolvedEarly);
        safetyRepresentativeInvolved = Answer.orUnknown(safetyRepresentativeInvolved);
        communicationPlanned = Answer.orUnknown(communicationPlanned);
        leadersFindCommunicationSufficient = Answer.orUnknown(leadersFindCommunicationSufficient);
        employeesSeeNeedForChange = Answer.orUnknown(employeesSeeNeedForChange);
        employeesBelieveInMastery = Answer.orUnknown(employeesBelieveInMastery);
        employeesWillToChange = Answer.orUnknown(employeesWillToChange);
        ownershipIsWhole = Answer.orUnknown(ownershipIsWhole);
        reachesWholeOrganisation = Answer.orUnknown(reachesWholeOrganisation);
        expectationsOfManagersClear = Answer.orUnknown(expectationsOfManagersClear);
        managersHaveMeans = Answer.orUnknown(managersHaveMeans);
    }

    /** {@return the theme with every answer unknown} */
    public static Involvement unknown() {
        return InvolvementBuilder.builder().build();
    }
}
