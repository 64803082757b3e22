package no.niraad.rules.oracle;

import static java.util.Map.entry;
import static no.niraad.rules.oracle.Flags.ORGANISATION;
import static no.niraad.rules.oracle.Reading.eachInitiative;
import static no.niraad.rules.oracle.Reading.eachUnit;
import static no.niraad.rules.oracle.Reading.inPlace;
import static no.niraad.rules.oracle.Reading.lacking;
import static no.niraad.rules.oracle.Reading.yes;

import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.finding.Severity;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.Phase;

/** Advice 5, page 11. */
final class WorkProcessReadings {

    static final Map<String, Reading> READINGS = Map.ofEntries(
            entry("5.1", WorkProcessReadings::processesChanged),
            entry(
                    "5.2",
                    eachUnit((it, flags) ->
                            flags.must(it.id(), lacking(it.staff().motivation())))),
            entry("5.4", inPlace(it -> List.of(it.workProcesses().selfService()))),
            entry("5.5", inPlace(it -> List.of(it.workProcesses().proactiveServices()))),
            entry("5.6", eachInitiative(WorkProcessReadings::systemWithoutReview)),
            entry("5.7", inPlace(it -> List.of(it.workProcesses().organisationalDevelopment()))),
            entry("5.8", WorkProcessReadings::redesignAndLearning),
            entry("5.9", WorkProcessReadings::organisationReviewed));

    private WorkProcessReadings() {}

    /** Whether a system comes along decides which finding it is; where that is open, the rule is told as not judged. */
    private static void processesChanged(Profile profile, Flags flags) {
        flags.must(ORGANISATION, lacking(profile.workProcesses().processesReviewed()));
        for (Initiative it : profile.initiatives()) {
            boolean clear = it.introducesSystem() == Answer.YES || it.introducesSystem() == Answer.NO;
            flags.must(it.id(), lacking(it.processesReviewed()) && isPastConcept(it) && clear);
            flags.may(it.id(), lacking(it.processesReviewed()));
        }
        profile.orgUnits().forEach(it -> flags.may(it.id(), lacking(it.processesImproved())));
    }

    private static boolean isPastConcept(Initiative initiative) {
        return initiative.phase().ordinal() > Phase.CONCEPT.ordinal();
    }

    /** Serious, and more so the further it has come: from execution on it is to be acted on now. */
    private static void systemWithoutReview(Initiative it, Flags flags) {
        boolean far = it.phase().ordinal() >= Phase.EXECUTION.ordinal();
        boolean unreviewed = yes(it.introducesSystem()) && lacking(it.processesReviewed());
        flags.must(it.id(), unreviewed, far ? Severity.ACT_NOW : Severity.FOLLOW_UP);
        flags.may(it.id(), yes(it.systemInUse()) && lacking(it.processesReviewed()));
    }

    /**
     * Both halves are needed: each is told of an initiative when it is lacking and the other is in place. Learning
     * without redesign is a matter of new technology, so it is owed where a system is introduced.
     */
    private static void redesignAndLearning(Profile profile, Flags flags) {
        for (Initiative it : profile.initiatives()) {
            boolean learningOnly = lacking(it.processesReviewed()) && yes(it.learningPlanned());
            boolean redesignOnly = lacking(it.learningPlanned()) && yes(it.processesReviewed());
            flags.must(it.id(), learningOnly && yes(it.introducesSystem()));
            flags.must(it.id(), redesignOnly && isPastConcept(it));
            flags.may(it.id(), lacking(it.processesReviewed(), it.learningPlanned()));
        }
        flags.may(ORGANISATION, lacking(profile.competence().continuousLearning()));
        flags.may(ORGANISATION, lacking(profile.workProcesses().processesReviewed()));
    }

    private static void organisationReviewed(Profile profile, Flags flags) {
        flags.must(ORGANISATION, lacking(profile.workProcesses().organisationReviewed()));
        for (Initiative it : profile.initiatives()) {
            flags.must(it.id(), isPastConcept(it) && lacking(it.organisationReviewed()));
            flags.may(it.id(), lacking(it.organisationReviewed()));
        }
    }
}
