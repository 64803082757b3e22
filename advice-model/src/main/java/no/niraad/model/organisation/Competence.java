package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.niraad.model.Answer;

/**
 * Expert competence and continuous learning (advice 6).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param technologyInTopTeam technology competence is represented in the top team (claim 6.6)
 * @param leadersUnderstandTechnology leaders understand how technology can solve tasks in new ways (claim 6.2)
 * @param leadersThinkStrategically leaders see ICT strategically, and its effect on the operating model (claim 6.5)
 * @param itKnowsTrends the IT department knows new technologies and trends (claim 6.3)
 * @param employeesUseDigitalTools all employees have the competence to take digital tools into use (claim 6.4)
 * @param raisedEverywhere technology competence is raised in every part of the organisation (claims 6.1, 4.3)
 * @param takesSolutionsIntoUse the ability to take solutions into use and realise benefits is strengthened (claim 6.7)
 * @param leadersAreRoleModels top and middle managers are role models for the changes (claim 6.8)
 * @param leadersChangeCompetence leaders are able to lead change (claims 6.9, 0.3)
 * @param changeRoutines there are experience with and routines for carrying out change (claim 6.10)
 * @param serviceDesign service design competence is available (claim 6.16)
 * @param lean competence in improving work processes (lean) is available (claim 6.17)
 * @param privacy privacy competence is available to the initiatives (claim 6.18)
 * @param projectManagement project management competence is available (claim 6.19)
 * @param expertsRecruited expert competence is recruited (claim 6.20)
 * @param continuousLearning continuous learning at the workplace is arranged for (claims 6.20, 5.8, 4.3)
 */
@RecordBuilder
public record Competence(
        Answer technologyInTopTeam,
        Answer leadersUnderstandTechnology,
        Answer leadersThinkStrategically,
        Answer itKnowsTrends,
        Answer employeesUseDigitalTools,
        Answer raisedEverywhere,
        Answer takesSolutionsIntoUse,
        Answer leadersAreRoleModels,
        Answer leadersChangeCompetence,
        Answer changeRoutines,
        Answer serviceDesign,
        Answer lean,
        Answer privacy,
        Answer projectManagement,
        Answer expertsRecruited,
        Answer continuousLearning) {

    public Competence {
        technologyInTopTeam = Answer.orUnknown(technologyInTopTeam);
        leadersUnderstandTechnology = Answer.orUnknown(leadersUnderstandTechnology);
        leadersThinkStrategically = Answer.orUnknown(leadersThinkStrategically);
        itKnowsTrends = Answer.orUnknown(itKnowsTrends);
        employeesUseDigitalTools = Answer.orUnknown(employeesUseDigitalTools);
        raisedEverywhere = Answer.orUnknown(raisedEverywhere);
        takesSolutionsIntoUse = Answer.orUnknown(takesSolutionsIntoUse);
        leadersAreRoleModels = Answer.orUnknown(leadersAreRoleModels);
        leadersChangeCompetence = Answer.orUnknown(leadersChangeCompetence);
        changeRoutines = Answer.orUnknown(changeRoutines);
        serviceDesign = Answer.orUnknown(serviceDesign);
        lean = Answer.orUnknown(lean);
        privacy = Answer.orUnknown(privacy);
        projectManagement = Answer.orUnknown(projectManagement);
        expertsRecruited = Answer.orUnknown(expertsRecruited);
        continuousLearning = Answer.orUnknown(continuousLearning);
    }

    /** {@return the theme with every answer unknown} */
    public static Competence unknown() {
        return CompetenceBuilder.builder().build();
    }
}
