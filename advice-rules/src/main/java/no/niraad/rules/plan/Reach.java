package no.niraad.rules.plan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.niraad.model.Profile;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Subject;
import no.niraad.model.finding.Subject.Part;
import no.niraad.model.finding.Subject.Type;
import no.niraad.model.organisation.Effect;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.Procurement;

/** How far in an organisation a subject reaches. For one thread. */
final class Reach {

    private final Map<String, Set<String>> initiatives = new HashMap<>();
    private final Map<String, Set<String>> systems = new HashMap<>();
    private final Map<String, Set<String>> procurements = new HashMap<>();
    private final int orgUnits;

    Reach(Profile profile) {
        orgUnits = profile.orgUnits().size();
        for (Initiative initiative : profile.initiatives()) {
            var units = new HashSet<String>();
            for (Effect effect : initiative.affects()) {
                units.add(effect.orgUnit());
            }
            initiatives.put(initiative.id(), units);
        }
        for (ItSystem system : profile.systems()) {
            systems.put(system.id(), system.orgUnit() == null ? Set.of() : Set.of(system.orgUnit()));
        }
        for (Procurement procurement : profile.procurements()) {
            procurements.put(
                    procurement.id(), procurement.orgUnit() == null ? Set.of() : Set.of(procurement.orgUnit()));
        }
    }

    /** {@return whether findings concern more than one unit} One about the whole does, whether its units are known or not. */
    boolean isWide(List<Finding> findings) {
        var concerned = new HashSet<String>();
        for (Finding finding : findings) {
            if (finding.about().parts().isEmpty() && orgUnits != 1) {
                return true;
            }
            concerned.addAll(units(finding.about()));
        }
        return concerned.size() > 1;
    }

    /**
     * {@return whether what is done about one subject bears on the other} The whole bears on every part. Two parts of the same kind
     * must be the same, and parts of different kinds have a unit in common.
     */
    boolean meet(Subject one, Subject other) {
        if (one.parts().isEmpty() || other.parts().isEmpty()) {
            return true;
        }
        Map<Type, String> ids = ids(one);
        boolean same = false;
        for (Part part : other.parts()) {
            String id = ids.get(part.type());
            if (id != null && !id.equals(part.id())) {
                return false;
            }
            same |= id != null;
        }
        return same || units(one).stream().anyMatch(units(other)::contains);
    }

    private static Map<Type, String> ids(Subject subject) {
        var ids = new EnumMap<Type, String>(Type.class);
        subject.parts().forEach(it -> ids.put(it.type(), it.id()));
        return ids;
    }

    private Set<String> units(Subject subject) {
        var units = new HashSet<String>();
        for (Part part : subject.parts()) {
            if (part.type() == Type.ORG_UNIT) {
                return Set.of(part.id());
            }
            units.addAll(of(part));
        }
        return units;
    }

    private Set<String> of(Part part) {
        return switch (part.type()) {
            case INITIATIVE -> initiatives.getOrDefault(part.id(), Set.of());
            case SYSTEM -> systems.getOrDefault(part.id(), Set.of());
            case PROCUREMENT -> procurements.getOrDefault(part.id(), Set.of());
            case BENEFIT -> Set.of();
            case ORG_UNIT -> Set.of(part.id());
        };
    }
}
