package no.niraad.rules.oracle;

import static java.util.Map.entry;
import static no.niraad.rules.oracle.Flags.ORGANISATION;
import static no.niraad.rules.oracle.Reading.eachUnit;
import static no.niraad.rules.oracle.Reading.inPlace;
import static no.niraad.rules.oracle.Reading.lacking;
import static no.niraad.rules.oracle.Reading.yes;

import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Stage;

/** Advice 3, pages 7 and 8. */
final class EnthusiastReadings {

    static final Map<String, Reading> READINGS = Map.ofEntries(
            entry("3.1", inPlace(EnthusiastReadings::roomRecognitionSupport)),
            entry("3.2", EnthusiastReadings::mattersMostEarly),
            entry("3.3", EnthusiastReadings::noEngine),
            entry("3.5", EnthusiastReadings::restsOnSinglePersons),
            entry("3.6", eachUnit(EnthusiastReadings::oneGroupOnly)),
            entry("3.7", eachUnit((it, flags) -> agents(it, it.changeAgents().motivated(), flags))),
            entry("3.8", eachUnit((it, flags) -> agents(it, it.changeAgents().plainLanguage(), flags))),
            entry("3.9", EnthusiastReadings::agentsWhereItLands));

    private EnthusiastReadings() {}

    private static List<Answer> roomRecognitionSupport(Profile profile) {
        var it = profile.enthusiasts();
        return List.of(it.roomToAct(), it.recognition(), it.support());
    }

    private static boolean isEarly(Profile profile) {
        return profile.organisation().stage() == Stage.EARLY;
    }

    private static boolean isLater(Profile profile) {
        Stage stage = profile.organisation().stage();
        return stage == Stage.SCALING || stage == Stage.ESTABLISHED;
    }

    private static void mattersMostEarly(Profile profile, Flags flags) {
        boolean any = roomRecognitionSupport(profile).stream().anyMatch(Reading::lacking);
        flags.must(ORGANISATION, isEarly(profile) && any);
    }

    private static void noEngine(Profile profile, Flags flags) {
        flags.must(
                ORGANISATION, isEarly(profile) && lacking(profile.enthusiasts().present()));
    }

    private static void restsOnSinglePersons(Profile profile, Flags flags) {
        var it = profile.enthusiasts();
        boolean noSystem = isLater(profile) && lacking(it.changeAgentsInSystem());
        flags.must(ORGANISATION, noSystem && yes(it.restsOnIndividuals()));
        flags.may(ORGANISATION, noSystem);
    }

    private static void oneGroupOnly(OrgUnit unit, Flags flags) {
        boolean oneGroup = unit.changeAgents().drawnFrom().size() == 1;
        flags.must(unit.id(), oneGroup && yes(unit.changeAgents().appointed()));
        flags.may(unit.id(), oneGroup);
    }

    /** A trait of change agents; whether it can be lacking where none are appointed, the claims leave open. */
    private static void agents(OrgUnit unit, Answer trait, Flags flags) {
        flags.must(unit.id(), lacking(trait) && yes(unit.changeAgents().appointed()));
        flags.may(unit.id(), lacking(trait));
    }

    /** None appointed is told of unit and initiative; not developed, or not used, is told apart from that, of the unit. */
    private static void agentsWhereItLands(Profile profile, Flags flags) {
        for (var it : Reading.landings(profile)) {
            var agents = it.unit().changeAgents();
            boolean none = lacking(agents.appointed());
            boolean idle = lacking(agents.developed(), agents.usedActively());
            flags.must(it.key(), it.isNow() && none);
            flags.may(it.key(), none);
            flags.must(it.unit().id(), it.isNow() && yes(agents.appointed()) && idle);
            flags.may(it.unit().id(), idle);
        }
    }
}
