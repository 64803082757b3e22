package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.niraad.model.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A project, programme or pilot that changes how people work.
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param id stable key, unique among the initiatives
 * @param name what people call it
 * @param phase where it stands in Prosjektveiviseren
 * @param start first day of the project; null when unknown
 * @param changeComplete the day the change is planned to be done in all units; null when unknown
 * @param affects the units it changes work in; empty when unknown
 * @param benefits the benefits planned; empty when unknown or none
 * @param introducesSystem it puts a new system or tool into use (claim 5.6)
 * @param systemInUse the solution is in use in the units (claim 7.8)
 * @param automatesTasks it automates tasks that people do today (claim 6.15)
 * @param mayMakeRedundant it may leave employees without their present tasks (claim 6.12)
 * @param personalData it handles personal data (claim 6.18)
 * @param highPrivacyRisk the processing is likely to give a high risk for the persons concerned (claim 6.18)
 * @param regulationDriven what to deliver is fixed by law or regulation (claim 8.10)
 * @param broadRollOut it is rolled out to many units (claim 8.14)
 * @param pilot it is a pilot (claims 1.7, 8.14)
 * @param resultsVisible it has visible results (claims 1.7, 8.14)
 * @param shownToLeadership the results have been shown to the leadership (claim 1.7)
 * @param wavesPlanned roll-out in waves is planned (claim 8.14)
 * @param pilotedFirst it was tried in a few places before the roll-out (claim 8.14)
 * @param employeesInvolved employees of the affected units took part in the decisions (claims 2.4, 2.6)
 * @param unionsInvolved union representatives of the affected units took part in the decisions (claims 2.4, 6.12)
 * @param resistance there is noticeable resistance in the affected units (claims 2.4, 7.8)
 * @param processesReviewed the work processes it touches have been reviewed (claims 5.1, 5.6, 5.8, 8.9)
 * @param organisationReviewed the need for changes in the organisation has been reviewed (claim 5.9)
 * @param learningPlanned learning is planned as part of the work, also after start (claim 5.8)
 * @param safetyPlan there is a plan for safety, retraining or redeployment of those affected (claim 6.12)
 * @param reskillingPlan there is a plan for wholly new competence, beyond training in the tool (claim 6.15)
 * @param simpleInterface the user interface is simple enough to use without a course (claim 6.14)
 * @param privacyAssessed privacy has been assessed for this initiative (claim 6.18)
 * @param dpia a data protection impact assessment (DPIA) is done (claim 6.18)
 * @param benefitsPlan there is a benefits plan (claim 7.10)
 * @param benefitsFollowedUp benefits are measured and followed up (claim 7.10)
 * @param realisticPicture competence and time needed have been estimated realistically (claim 7.9)
 * @param outsideLine it is organised beside daily operations (claim 8.5)
 * @param timeSetAside people have time set aside for it (claim 8.5)
 * @param receiverAppointed somebody in the line is named to take over the solution and its benefits (claims 7.5, 8.5)
 * @param detailedSpecification it rests on a large, detailed requirement specification made up front (claim 8.10)
 * @param earlyUserTesting users test early and directly (claims 8.10, 8.12)
 * @param serviceDesign it is designed with the user at the centre, by service design (claim 8.8)
 * @param flexibleProcess solutions are developed and tested in parallel (claim 8.13)
 */
@RecordBuilder
public record Initiative(
        String id,
        String name,
        Phase phase,
        @Nullable LocalDate start,
        @Nullable LocalDate changeComplete,
        List<Effect> affects,
        List<Benefit> benefits,
        Answer introducesSystem,
        Answer systemInUse,
        Answer automatesTasks,
        Answer mayMakeRedundant,
        Answer personalData,
        Answer highPrivacyRisk,
        Answer regulationDriven,
        Answer broadRollOut,
        Answer pilot,
        Answer resultsVisible,
        Answer shownToLeadership,
        Answer wavesPlanned,
        Answer pilotedFirst,
        Answer employeesInvolved,
        Answer unionsInvolved,
        Answer resistance,
        Answer processesReviewed,
        Answer organisationReviewed,
        Answer learningPlanned,
        Answer safetyPlan,
        Answer reskillingPlan,
        Answer simpleInterface,
        Answer privacyAssessed,
        Answer dpia,
        Answer benefitsPlan,
        Answer benefitsFollowedUp,
        Answer realisticPicture,
        Answer outsideLine,
        Answer timeSetAside,
        Answer receiverAppointed,
        Answer detailedSpecification,
        Answer earlyUserTesting,
        Answer serviceDesign,
        Answer flexibleProcess) {

    public Initiative {
        Objects.requireNonNull(id, "an initiative has an id");
        Objects.requireNonNull(name, "an initiative has a name");
        Objects.requireNonNull(phase, "an initiative has a phase, such as Phase.EXECUTION");
        affects = affects == null ? List.of() : List.copyOf(affects);
        benefits = benefits == null ? List.of() : List.copyOf(benefits);
        introducesSystem = Answer.orUnknown(introducesSystem);
        systemInUse = Answer.orUnknown(systemInUse);
        automatesTasks = Answer.orUnknown(automatesTasks);
        mayMakeRedundant = Answer.orUnknown(mayMakeRedundant);
        personalData = Answer.orUnknown(personalData);
        highPrivacyRisk = Answer.orUnknown(highPrivacyRisk);
        regulationDriven = Answer.orUnknown(regulationDriven);
        broadRollOut = Answer.orUnknown(broadRollOut);
        pilot = Answer.orUnknown(pilot);
        resultsVisible = Answer.orUnknown(resultsVisible);
        shownToLeadership = Answer.orUnknown(shownToLeadership);
        wavesPlanned = Answer.orUnknown(wavesPlanned);
        pilotedFirst = Answer.orUnknown(pilotedFirst);
        employeesInvolved = Answer.orUnknown(employeesInvolved);
        unionsInvolved = Answer.orUnknown(unionsInvolved);
        resistance = Answer.orUnknown(resistance);
        processesReviewed = Answer.orUnknown(processesReviewed);
        organisationReviewed = Answer.orUnknown(organisationReviewed);
        learningPlanned = Answer.orUnknown(learningPlanned);
        safetyPlan = Answer.orUnknown(safetyPlan);
        reskillingPlan = Answer.orUnknown(reskillingPlan);
        simpleInterface = Answer.orUnknown(simpleInterface);
        privacyAssessed = Answer.orUnknown(privacyAssessed);
        dpia = Answer.orUnknown(dpia);
        benefitsPlan = Answer.orUnknown(benefitsPlan);
        benefitsFollowedUp = Answer.orUnknown(benefitsFollowedUp);
        realisticPicture = Answer.orUnknown(realisticPicture);
        outsideLine = Answer.orUnknown(outsideLine);
        timeSetAside = Answer.orUnknown(timeSetAside);
        receiverAppointed = Answer.orUnknown(receiverAppointed);
        detailedSpecification = Answer.orUnknown(detailedSpecification);
        earlyUserTesting = Answer.orUnknown(earlyUserTesting);
        serviceDesign = Answer.orUnknown(serviceDesign);
        flexibleProcess = Answer.orUnknown(flexibleProcess);
    }
}
