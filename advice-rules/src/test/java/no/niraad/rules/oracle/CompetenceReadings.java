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
import no.niraad.model.Profile;
import no.niraad.model.finding.Severity;
import no.niraad.model.organisation.Initiative;
import no.niraad.rules.oracle.Reading.Landing;

/** Advice 6, pages 12 to 14. */
final class CompetenceReadings {

    static final Map<String, Reading> READINGS = Map.ofEntries(
            entry("6.1", inPlace(it -> List.of(it.competence().raisedEverywhere()))),
            entry("6.2", inPlace(it -> List.of(it.competence().leadersUnderstandTechnology()))),
            entry("6.3", inPlace(it -> List.of(it.competence().itKnowsTrends()))),
            entry("6.4", inPlace(it -> List.of(it.competence().employeesUseDigitalTools()))),
            entry("6.5", inPlace(it -> List.of(it.competence().leadersThinkStrategically()))),
            entry("6.6", inPlace(it -> List.of(it.competence().technologyInTopTeam()))),
            entry("6.7", inPlace(it -> List.of(it.competence().takesSolutionsIntoUse()))),
            entry("6.8", inPlace(it -> List.of(it.competence().leadersAreRoleModels()))),
            entry("6.9", CompetenceReadings::leadersChangeCompetence),
            entry("6.10", inPlace(it -> List.of(it.competence().changeRoutines()))),
            entry("6.11", CompetenceReadings::changeOverload),
            entry("6.12", eachInitiative(CompetenceReadings::redundancy)),
            entry("6.13", eachLanding(CompetenceReadings::digitalCompetence)),
            entry("6.14", eachLanding(CompetenceReadings::easedByInterfaceAndMotivation)),
            entry("6.15", CompetenceReadings::tasksDisappear),
            entry("6.16", inPlace(it -> List.of(it.competence().serviceDesign()))),
            entry("6.17", inPlace(it -> List.of(it.competence().lean()))),
            entry("6.18", CompetenceReadings::privacy),
            entry("6.19", inPlace(it -> List.of(it.competence().projectManagement()))),
            entry(
                    "6.20",
                    inPlace(it -> List.of(
                            it.competence().expertsRecruited(), it.competence().continuousLearning()))));

    private CompetenceReadings() {}

    /** It also raises the risk of the initiatives under way. */
    private static void leadersChangeCompetence(Profile profile, Flags flags) {
        boolean low = lacking(profile.competence().leadersChangeCompetence());
        flags.must(ORGANISATION, low);
        profile.initiatives().forEach(it -> flags.may(it.id(), low && Reading.isRunning(it)));
        Reading.landings(profile).forEach(it -> flags.may(it.key(), low && it.isNow()));
    }

    private static void changeOverload(Profile profile, Flags flags) {
        int several = Numbers.of("advice06/many-at-once");
        for (var unit : profile.orgUnits()) {
            long atOnce = Reading.landings(profile).stream()
                    .filter(it -> it.unit().equals(unit) && it.isNow())
                    .count();
            flags.must(unit.id(), atOnce >= several);
        }
    }

    private static void redundancy(Initiative it, Flags flags) {
        boolean noPlan = yes(it.mayMakeRedundant()) && lacking(it.safetyPlan());
        flags.must(it.id(), noPlan && yes(it.automatesTasks()), Severity.ACT_NOW);
        flags.may(it.id(), noPlan);
        flags.may(it.id(), yes(it.mayMakeRedundant()) && lacking(it.unionsInvolved(), it.reskillingPlan()));
    }

    private static boolean isShortOfDigitalCompetence(Landing it) {
        return lacking(
                it.unit().managers().digitalCompetence(), it.unit().staff().digitalCompetence());
    }

    private static void digitalCompetence(Landing it, Flags flags) {
        flags.must(it.key(), isShortOfDigitalCompetence(it) && it.isNow());
        flags.may(it.key(), isShortOfDigitalCompetence(it));
    }

    /** Both together lower the risk, either alone does not; that both are lacking may be told as making it worse. */
    private static void easedByInterfaceAndMotivation(Landing it, Flags flags) {
        boolean eased =
                yes(it.initiative().simpleInterface()) && yes(it.unit().staff().motivation());
        boolean neither = lacking(it.initiative().simpleInterface())
                && lacking(it.unit().staff().motivation());
        flags.must(it.key(), eased && isShortOfDigitalCompetence(it) && it.isNow());
        flags.may(it.key(), (eased || neither) && isShortOfDigitalCompetence(it));
    }

    private static void tasksDisappear(Profile profile, Flags flags) {
        Reading.landings(profile).forEach(it -> tasksDisappear(it, flags));
        profile.initiatives()
                .forEach(it -> flags.may(it.id(), yes(it.automatesTasks()) && lacking(it.organisationReviewed())));
    }

    private static void tasksDisappear(Landing it, Flags flags) {
        boolean hit =
                yes(it.initiative().automatesTasks()) && yes(it.unit().staff().mainlyManualWork());
        flags.must(it.key(), hit && lacking(it.initiative().reskillingPlan()));
    }

    private static void privacy(Profile profile, Flags flags) {
        boolean noCompetence = lacking(profile.competence().privacy());
        flags.must(ORGANISATION, noCompetence);
        for (Initiative it : profile.initiatives()) {
            boolean dpiaLacks = yes(it.highPrivacyRisk()) && lacking(it.dpia());
            flags.must(it.id(), yes(it.personalData()) && (noCompetence || lacking(it.privacyAssessed()) || dpiaLacks));
            flags.may(it.id(), dpiaLacks);
        }
    }
}
