package no.niraad.rules.oracle;

import static java.util.Map.entry;
import static no.niraad.rules.oracle.Flags.ORGANISATION;
import static no.niraad.rules.oracle.Reading.inPlace;
import static no.niraad.rules.oracle.Reading.lacking;

import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.finding.Severity;

/** The introduction, page 3. */
final class IntroductionReadings {

    static final Map<String, Reading> READINGS = Map.ofEntries(
            entry("0.2", inPlace(IntroductionReadings::fourTraits)),
            entry("0.3", IntroductionReadings::willAndCompetence));

    private IntroductionReadings() {}

    private static List<Answer> fourTraits(Profile profile) {
        var picture = profile.targetPicture();
        return List.of(
                picture.residentAtCentre(),
                picture.processesAutomated(),
                picture.dataAsInput(),
                picture.shortProjects());
    }

    /**
     * Low will together with low change competence is above each of them alone, so it is to be acted on now. Whether one
     * of the two wills is enough, the leaders' or the employees', the claim leaves open.
     */
    private static void willAndCompetence(Profile profile, Flags flags) {
        Answer leaders = profile.leadership().willToInvest();
        Answer employees = profile.involvement().employeesWillToChange();
        boolean unable = lacking(profile.competence().leadersChangeCompetence());
        flags.must(ORGANISATION, unable && lacking(leaders) && lacking(employees), Severity.ACT_NOW);
        flags.may(ORGANISATION, unable && lacking(leaders, employees));
    }
}
