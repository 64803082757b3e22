package no.niraad.rules.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.Profile;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Subject.Part;
import no.niraad.model.finding.Subject.Type;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;

/** What the built-in rules found, as facts that the rules of packs see. */
public final class FoundFacts {

    private final Map<String, OrgUnit> orgUnits = new HashMap<>();
    private final Map<String, Initiative> initiatives = new HashMap<>();
    private final Map<String, ItSystem> systems = new HashMap<>();
    private final Map<String, Procurement> procurements = new HashMap<>();
    private final List<Object> facts = new ArrayList<>();

    private FoundFacts(Profile profile) {
        profile.orgUnits().forEach(it -> orgUnits.put(it.id(), it));
        profile.initiatives().forEach(it -> initiatives.put(it.id(), it));
        profile.systems().forEach(it -> systems.put(it.id(), it));
        profile.procurements().forEach(it -> procurements.put(it.id(), it));
    }

    /** {@return each finding, and each finding in each of the parts that it is about, in the order of the findings} */
    public static List<Object> of(Profile profile, List<Finding> findings) {
        var found = new FoundFacts(profile);
        for (Finding finding : findings) {
            Found fact = Found.of(finding);
            found.facts.add(fact);
            for (Part part : finding.about().parts()) {
                found.add(part, fact);
            }
        }
        return found.facts;
    }

    private void add(Part part, Found fact) {
        OrgUnit orgUnit = part.type() == Type.ORG_UNIT ? orgUnits.get(part.id()) : null;
        Initiative initiative = part.type() == Type.INITIATIVE ? initiatives.get(part.id()) : null;
        ItSystem system = part.type() == Type.SYSTEM ? systems.get(part.id()) : null;
        Procurement procurement = part.type() == Type.PROCUREMENT ? procurements.get(part.id()) : null;
        if (orgUnit != null) {
            facts.add(new FoundInOrgUnit(orgUnit, fact));
        } else if (initiative != null) {
            facts.add(new FoundInInitiative(initiative, fact));
        } else if (system != null) {
            facts.add(new FoundInSystem(system, fact));
        } else if (procurement != null) {
            facts.add(new FoundInProcurement(procurement, fact));
        }
    }
}
