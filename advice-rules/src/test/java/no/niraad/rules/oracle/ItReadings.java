package no.niraad.rules.oracle;

import static java.util.Map.entry;
import static no.niraad.rules.oracle.Flags.ORGANISATION;
import static no.niraad.rules.oracle.Reading.inPlace;
import static no.niraad.rules.oracle.Reading.lacking;
import static no.niraad.rules.oracle.Reading.yes;

import java.util.List;
import java.util.Map;
import no.niraad.model.Profile;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;
import no.niraad.model.organisation.Responsibility;

/** Advice 9, page 19. */
final class ItReadings {

    static final Map<String, Reading> READINGS = Map.ofEntries(
            entry("9.1", ItReadings::decisionsGathered),
            entry("9.2", inPlace(it -> List.of(it.itGovernance().anchoredInTopLeadership()))),
            entry("9.3", inPlace(it -> List.of(it.itGovernance().standardInfrastructure()))),
            entry("9.4", ItReadings::largeShareOutsideIt),
            entry("9.5", ItReadings::systemsInsteadOfProcesses),
            entry("9.6", ItReadings::procuredWithoutIt),
            entry("9.7", ItReadings::systemsApart));

    private ItReadings() {}

    /**
     * Gathered decisions may be named as what sharpens another lack: enthusiasts without room to act beside them, or a
     * procurement made past those who decide.
     */
    private static void decisionsGathered(Profile profile, Flags flags) {
        boolean gathered = yes(profile.itGovernance().decisionsGathered());
        flags.must(ORGANISATION, lacking(profile.itGovernance().decisionsGathered()));
        flags.may(ORGANISATION, gathered && lacking(profile.enthusiasts().roomToAct()));
        profile.procurements().forEach(it -> flags.may(it.id(), gathered && lacking(it.itInvolved())));
    }

    private static boolean isOutsideIt(ItSystem system) {
        return system.responsibility() == Responsibility.DEPARTMENT;
    }

    private static void largeShareOutsideIt(Profile profile, Flags flags) {
        long outside =
                profile.systems().stream().filter(ItReadings::isOutsideIt).count();
        long limit = Numbers.of("advice09/large-share-outside-it");
        int all = profile.systems().size();
        flags.must(ORGANISATION, all > 0 && 100 * outside >= limit * all);
        profile.systems().forEach(it -> flags.may(it.id(), it.responsibility() != Responsibility.IT));
    }

    /** Carrying a system is no lack; what lags is the unit's work processes, and that is told once. */
    private static void systemsInsteadOfProcesses(Profile profile, Flags flags) {
        for (OrgUnit unit : profile.orgUnits()) {
            boolean carries = profile.systems().stream()
                    .anyMatch(it -> isOutsideIt(it) && unit.id().equals(it.orgUnit()));
            flags.must(unit.id(), carries && lacking(unit.processesImproved()));
            flags.may(unit.id(), lacking(unit.processesImproved()));
            flags.once(unit.id(), carries && lacking(unit.processesImproved()));
        }
    }

    /** The procurement is named, with the department where it is known. */
    private static void procuredWithoutIt(Profile profile, Flags flags) {
        for (Procurement it : profile.procurements()) {
            String about = it.orgUnit() == null ? it.id() : it.id() + "/" + it.orgUnit();
            flags.must(about, lacking(it.itInvolved()));
            flags.may(about, lacking(it.departmentInvolved()));
        }
    }

    private static void systemsApart(Profile profile, Flags flags) {
        for (ItSystem system : profile.systems()) {
            system.exchanges().forEach(it -> flags.must(system.id() + "/" + it.with(), lacking(it.working())));
        }
    }
}
