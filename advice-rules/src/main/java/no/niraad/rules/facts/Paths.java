package no.niraad.rules.facts;

import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;

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
}
