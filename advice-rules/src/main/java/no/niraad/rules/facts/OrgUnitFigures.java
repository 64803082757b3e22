package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Responsibility;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted about one unit.
 *
 * @param orgUnit the unit
 * @param running the initiatives that run now and change work in the unit
 * @param used the systems that the unit uses most
 * @param carried those of them that the unit carries responsibility for
 * @param agentGroups number of groups that its change agents come from; null when not known
 */
public record OrgUnitFigures(
        OrgUnit orgUnit,
        List<Initiative> running,
        List<ItSystem> used,
        List<ItSystem> carried,
        @Nullable Integer agentGroups)
        implements ResolvedFact {

    /** {@return number of initiatives that run now and change work in the unit} */
    public int atOnce() {
        return running.size();
    }

    /**
     * {@return number of systems that the unit carries responsibility for} Null when none is known to be, but who answers
     * for one of its systems is unknown.
     */
    public @Nullable Integer systems() {
        boolean open = used.stream().anyMatch(it -> it.responsibility() == Responsibility.UNKNOWN);
        return carried.isEmpty() && open ? null : Integer.valueOf(carried.size());
    }

    /** {@return whether all its change agents come from IT; false when nobody said where they come from} */
    public boolean isAgentsFromItOnly() {
        return orgUnit.changeAgents().drawnFrom().equals(List.of(AgentGroup.IT));
    }

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(orgUnit)));
    }

    @Override
    public List<String> behind(String component) {
        return switch (component) {
            case "orgUnit" -> List.of(Paths.of(orgUnit));
            case "agentGroups", "agentsFromItOnly" -> List.of(Paths.of(orgUnit) + ".changeAgents.drawnFrom");
            case "systems", "carried" ->
                (carried.isEmpty() ? used : carried)
                        .stream().map(it -> Paths.of(it) + ".responsibility").toList();
            default -> running.stream().map(it -> Paths.of(it) + ".phase").toList();
        };
    }
}
