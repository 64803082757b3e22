package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Subject;
import no.niraad.model.finding.Subject.Part;
import no.niraad.model.finding.Subject.Type;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;

/** What a finding about a fact is about. */
public final class Subjects {

    private Subjects() {}

    /** {@return what a finding about this fact is about; the whole organisation when the fact is none of its parts} */
    public static Subject of(Object fact) {
        if (fact instanceof ResolvedFact resolved) {
            return resolved.subject();
        }
        if (fact instanceof OrgUnit orgUnit) {
            return new Subject(List.of(part(orgUnit)));
        }
        if (fact instanceof Initiative initiative) {
            return new Subject(List.of(part(initiative)));
        }
        if (fact instanceof ItSystem system) {
            return new Subject(List.of(part(system)));
        }
        if (fact instanceof Procurement procurement) {
            return new Subject(List.of(part(procurement)));
        }
        return Subject.ORGANISATION;
    }

    static Part part(OrgUnit orgUnit) {
        return new Part(Type.ORG_UNIT, orgUnit.id(), orgUnit.name());
    }

    static Part part(Initiative initiative) {
        return new Part(Type.INITIATIVE, initiative.id(), initiative.name());
    }

    static Part part(Benefit benefit) {
        return new Part(Type.BENEFIT, benefit.id(), benefit.name());
    }

    static Part part(ItSystem system) {
        return new Part(Type.SYSTEM, system.id(), system.name());
    }

    static Part part(Procurement procurement) {
        return new Part(Type.PROCUREMENT, procurement.id(), procurement.name());
    }
}
