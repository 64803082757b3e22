package no.niraad.model.profile;

import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.Source;
import no.niraad.model.organisation.BenefitsManagement;
import no.niraad.model.organisation.Competence;
import no.niraad.model.organisation.Culture;
import no.niraad.model.organisation.Enthusiasts;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.Involvement;
import no.niraad.model.organisation.ItGovernance;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.Leadership;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Organisation;
import no.niraad.model.organisation.Procurement;
import no.niraad.model.organisation.Programme;
import no.niraad.model.organisation.TargetPicture;
import no.niraad.model.organisation.WorkProcesses;
import org.jspecify.annotations.Nullable;

/** A profile as its file has it: with the version of the format, and without the sources, which stand around the answers. */
record ProfileFile(
        @Nullable Integer profile,
        Organisation organisation,
        Assessed assessed,
        Leadership leadership,
        Involvement involvement,
        Enthusiasts enthusiasts,
        Culture culture,
        WorkProcesses workProcesses,
        Competence competence,
        BenefitsManagement benefitsManagement,
        Programme programme,
        ItGovernance itGovernance,
        TargetPicture targetPicture,
        List<OrgUnit> orgUnits,
        List<Initiative> initiatives,
        List<ItSystem> systems,
        List<Procurement> procurements) {

    /** The only version of the format so far. */
    static final int VERSION = 1;

    Profile toProfile(Map<String, Answer> packAnswers, Map<String, Source> sources) {
        return new Profile(
                organisation,
                assessed,
                leadership,
                involvement,
                enthusiasts,
                culture,
                workProcesses,
                competence,
                benefitsManagement,
                programme,
                itGovernance,
                targetPicture,
                orgUnits,
                initiatives,
                systems,
                procurements,
                packAnswers,
                sources);
    }
}
