package no.niraad.rules.oracle;

import static java.util.Map.entry;
import static no.niraad.rules.oracle.Flags.ORGANISATION;
import static no.niraad.rules.oracle.Reading.eachInitiative;
import static no.niraad.rules.oracle.Reading.eachLanding;
import static no.niraad.rules.oracle.Reading.inPlace;
import static no.niraad.rules.oracle.Reading.lacking;
import static no.niraad.rules.oracle.Reading.yes;

import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.finding.Severity;
import no.niraad.model.organisation.Initiative;
import no.niraad.rules.oracle.Reading.Landing;

/** Advice 2, pages 5 and 6. */
final class InvolvementReadings {

    static final Map<String, Reading> READINGS = Map.ofEntries(
            entry("2.1", inPlace(InvolvementReadings::everyoneTakesPart)),
            entry("2.2", InvolvementReadings::lowWillFromLowInvolvement),
            entry("2.3", inPlace(it -> List.of(it.involvement().ownershipIsWhole()))),
            entry("2.4", eachInitiative(InvolvementReadings::legitimacy)),
            entry("2.6", InvolvementReadings::betterSolutions),
            entry("2.7", InvolvementReadings::communicationUnderestimated),
            entry("2.8", InvolvementReadings::topAheadOfTheRest),
            entry("2.9", InvolvementReadings::loyalAndCompetent),
            entry("2.10", InvolvementReadings::managersNotBehind),
            entry("2.12", inPlace(it -> List.of(it.involvement().expectationsOfManagersClear()))),
            // Demands without means: the means are the lack, the demands only sharpen it.
            entry("2.13", inPlace(it -> List.of(it.involvement().managersHaveMeans()))),
            entry("2.14", eachLanding(InvolvementReadings::managersWhereItLands)));

    private InvolvementReadings() {}

    private static List<Answer> everyoneTakesPart(Profile profile) {
        var it = profile.involvement();
        return List.of(
                it.employeesInvolved(),
                it.middleManagersInvolved(),
                it.safetyRepresentativeInvolved(),
                it.communicationPlanned());
    }

    private static void lowWillFromLowInvolvement(Profile profile, Flags flags) {
        var it = profile.involvement();
        boolean involvementLow = lacking(it.employeesInvolved(), it.unionsInvolvedEarly());
        flags.must(ORGANISATION, involvementLow && lacking(it.employeesWillToChange(), it.employeesBelieveInMastery()));
        flags.may(ORGANISATION, involvementLow);
        flags.may(
                ORGANISATION,
                lacking(it.employeesSeeNeedForChange(), it.employeesBelieveInMastery(), it.employeesWillToChange()));
    }

    /** Decided without unions and employees; resistance already seen raises it. */
    private static void legitimacy(Initiative it, Flags flags) {
        boolean bothOut = lacking(it.unionsInvolved()) && lacking(it.employeesInvolved());
        boolean changesWork = !it.affects().isEmpty();
        flags.must(it.id(), bothOut && changesWork, yes(it.resistance()) ? Severity.ACT_NOW : Severity.FOLLOW_UP);
        flags.may(it.id(), lacking(it.unionsInvolved(), it.employeesInvolved()));
    }

    /**
     * Without the employees the new perspectives are lost. The claim does not say of which initiative it is to be told:
     * the same lack is told there under 2.4.
     */
    private static void betterSolutions(Profile profile, Flags flags) {
        flags.must(ORGANISATION, lacking(profile.involvement().employeesInvolved()));
        profile.initiatives().forEach(it -> flags.may(it.id(), lacking(it.employeesInvolved())));
    }

    private static void communicationUnderestimated(Profile profile, Flags flags) {
        var it = profile.involvement();
        boolean underestimated =
                yes(it.leadersFindCommunicationSufficient()) && lacking(it.employeesSeeNeedForChange());
        flags.must(ORGANISATION, underestimated);
        flags.may(ORGANISATION, lacking(it.communicationPlanned()));
    }

    /** The gap is that the work does not reach the whole organisation; a mature top only sharpens it. */
    private static void topAheadOfTheRest(Profile profile, Flags flags) {
        boolean outOfReach = lacking(profile.involvement().reachesWholeOrganisation());
        flags.must(ORGANISATION, outOfReach && yes(profile.leadership().digitalMaturity()));
        flags.may(ORGANISATION, outOfReach);
    }

    /** Competence is what the change asks for: it can be lacking where a change is landing. */
    private static void loyalAndCompetent(Profile profile, Flags flags) {
        flags.must(ORGANISATION, lacking(profile.involvement().middleManagersBehind()));
        for (var unit : profile.orgUnits()) {
            flags.must(unit.id(), lacking(unit.managers().support()));
        }
        for (Landing it : Reading.landings(profile)) {
            boolean incompetent = lacking(it.unit().managers().digitalCompetence());
            flags.must(it.key(), incompetent && it.isNow());
            flags.may(it.key(), incompetent);
        }
    }

    /** Serious whenever the top owns the work, and no milder when it does not: the lack is the flag. */
    private static void managersNotBehind(Profile profile, Flags flags) {
        flags.must(ORGANISATION, lacking(profile.involvement().middleManagersBehind()), Severity.ACT_NOW);
        for (var unit : profile.orgUnits()) {
            flags.must(unit.id(), lacking(unit.managers().support()), Severity.ACT_NOW);
        }
    }

    /** Where an initiative is landing, unit and initiative are named. */
    private static void managersWhereItLands(Landing it, Flags flags) {
        var managers = it.unit().managers();
        boolean lack = lacking(managers.digitalCompetence(), managers.changeCompetence());
        flags.must(it.key(), lack && it.isNow());
        flags.may(it.key(), lack);
    }
}
