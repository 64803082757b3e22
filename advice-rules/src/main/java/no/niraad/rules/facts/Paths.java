package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;
import no.niraad.model.organisation.Responsibility;

/** Where the parts of an organisation stand in a profile. */
final class Paths {

    private Paths() {}

    static String of(OrgUnit orgUnit) {
        return "orgUnits." + orgUnit.id();
    }

    static String of(Initiative initiative) {
        return "initiatives." + initiative.id();
    }

    static String of(ItSystem system) {
        return "systems." + system.id();
    }

    static String of(Procurement procurement) {
        return "procurements." + procurement.id();
    }

    static String recipient(Initiative initiative, Benefit benefit) {
        return of(initiative) + ".benefits." + benefit.id() + ".recipient";
    }

    static String responsibility(ItSystem system) {
        return of(system) + ".responsibility";
    }

    static void addUnknownResponsibilities(List<ItSystem> systems, List<String> unknown) {
        for (ItSystem system : systems) {
            if (system.responsibility() == Responsibility.UNKNOWN) {
                unknown.add(responsibility(system));
            }
        }
    }
}
