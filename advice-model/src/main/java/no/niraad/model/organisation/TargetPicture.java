package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.niraad.model.Answer;

/**
 * Four traits of a digital organisation, the picture that the nine pieces of advice work towards (introduction).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param residentAtCentre the resident stands at the centre when services are shaped (claim 0.2)
 * @param processesAutomated many processes are standardised and automated (claim 0.2)
 * @param dataAsInput data is used as an input to the services (claim 0.2)
 * @param shortProjects development happens in short, experimental projects (claim 0.2)
 */
@RecordBuilder
public record TargetPicture(
        Answer residentAtCentre, Answer processesAutomated, Answer dataAsInput, Answer shortProjects) {

    public TargetPicture {
        residentAtCentre = Answer.orUnknown(residentAtCentre);
        processesAutomated = Answer.orUnknown(processesAutomated);
        dataAsInput = Answer.orUnknown(dataAsInput);
        shortProjects = Answer.orUnknown(shortProjects);
    }

    /** {@return the theme with every answer unknown} */
    public static TargetPicture unknown() {
        return TargetPictureBuilder.builder().build();
    }
}
