package no.niraad.rules.oracle;

import static java.util.Map.entry;
import static no.niraad.rules.oracle.Flags.ORGANISATION;
import static no.niraad.rules.oracle.Reading.eachInitiative;
import static no.niraad.rules.oracle.Reading.inPlace;
import static no.niraad.rules.oracle.Reading.lacking;
import static no.niraad.rules.oracle.Reading.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.finding.Severity;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.Phase;

/** Advice 8, pages 17 and 18. */
final class ProgrammeReadings {

    static final Map<String, Reading> READINGS = Map.ofEntries(
            entry("8.1", inPlace(it -> List.of(it.programme().centralResponsibility()))),
            entry("8.2", ProgrammeReadings::portfolioUnsteered),
            entry("8.3", inPlace(it -> List.of(it.programme().standardMethods()))),
            entry(
                    "8.4",
                    inPlace(it -> List.of(
                            it.programme().clearPriorities(), it.programme().resourcesManaged()))),
            entry("8.5", eachInitiative(ProgrammeReadings::insideTheLine)),
            entry("8.6", inPlace(it -> List.of(it.culture().roomForTrialAndError()))),
            entry("8.8", eachInitiative((it, flags) -> whileRunning(it, it.serviceDesign(), flags))),
            entry("8.10", eachInitiative(ProgrammeReadings::specifiedUpFront)),
            entry("8.13", eachInitiative((it, flags) -> whileRunning(it, it.flexibleProcess(), flags))),
            entry("8.14", ProgrammeReadings::pilotsThenWaves));

    private ProgrammeReadings() {}

    /** How an initiative is made is told while it is being made. */
    private static void whileRunning(Initiative it, Answer answer, Flags flags) {
        flags.must(it.id(), lacking(answer) && Reading.isRunning(it));
        flags.may(it.id(), lacking(answer));
    }

    /** Permanent product teams count as well as a programme. */
    private static void portfolioUnsteered(Profile profile, Flags flags) {
        var it = profile.programme();
        long running = Reading.running(profile);
        boolean neither = lacking(it.portfolioManagement()) && lacking(it.productTeams());
        Severity severity = running >= Numbers.of("advice08/many-at-once") ? Severity.ACT_NOW : Severity.FOLLOW_UP;
        flags.must(ORGANISATION, neither && running >= Numbers.of("advice08/several-at-once"), severity);
        flags.may(ORGANISATION, neither);
    }

    /** Inside the line, by people with no time set aside. */
    private static void insideTheLine(Initiative it, Flags flags) {
        flags.must(it.id(), Reading.isRunning(it) && lacking(it.outsideLine()) && lacking(it.timeSetAside()));
        flags.may(it.id(), lacking(it.outsideLine(), it.timeSetAside(), it.receiverAppointed()));
    }

    /** A detailed specification, a long run and no early testing. A short run is none, least of all one set by law. */
    private static void specifiedUpFront(Initiative it, Flags flags) {
        LocalDate start = it.start();
        LocalDate complete = it.changeComplete();
        boolean isLong = start != null
                && complete != null
                && !complete.isBefore(start.plusMonths(Numbers.of("advice08/long-run")));
        boolean isShort = start != null && complete != null && !isLong;
        boolean untested = lacking(it.earlyUserTesting());
        boolean over = it.phase() == Phase.REALISATION;
        flags.must(it.id(), yes(it.detailedSpecification()) && isLong && untested && !over);
        flags.may(it.id(), untested);
        flags.noRisk(it.id(), yes(it.regulationDriven()) && isShort);
    }

    private static void pilotsThenWaves(Profile profile, Flags flags) {
        for (Initiative it : profile.initiatives()) {
            boolean over = it.phase() == Phase.REALISATION;
            flags.must(it.id(), !over && yes(it.broadRollOut()) && lacking(it.pilotedFirst()));
            flags.must(it.id(), !over && yes(it.pilot()) && yes(it.resultsVisible()) && lacking(it.wavesPlanned()));
            flags.may(
                    it.id(),
                    yes(it.broadRollOut())
                            || lacking(it.pilotedFirst())
                            || (yes(it.pilot()) && lacking(it.wavesPlanned())));
            flags.may(ORGANISATION, Reading.isRunning(it) && yes(it.broadRollOut()));
        }
        for (var it : Reading.landings(profile)) {
            boolean unmotivated =
                    yes(it.initiative().pilot()) && lacking(it.unit().managers().support());
            flags.must(it.key(), unmotivated && it.initiative().phase() != Phase.REALISATION);
            flags.may(it.key(), unmotivated);
        }
    }
}
