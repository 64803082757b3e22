package no.niraad.rules.facts;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Responsibility;

/**
 * What can be counted about one unit.
 *
 * @param orgUnit the unit
 * @param running the initiatives that run now and change work in the unit
 * @param anywhere those that run now and change work in units that nobody named
 * @param used the systems that the unit uses most
 * @param unplaced those that a department carries, or may carry, and of which nobody said who uses them most
 * @param carried the systems that the unit uses most and carries responsibility for
 * @param atOnce number of initiatives that run now and change work in the unit
 * @param systems number of systems that the unit carries responsibility for
 * @param agentGroups number of groups that its change agents come from
 * @param groupsBesideIt number of those groups that are not IT
 */
public record OrgUnitFigures(
        OrgUnit orgUnit,
        List<Initiative> running,
        List<Initiative> anywhere,
        List<ItSystem> used,
        List<ItSystem> unplaced,
        List<ItSystem> carried,
        Count atOnce,
        Count systems,
        Count agentGroups,
        Count groupsBesideIt)
        implements ResolvedFact {

    private static final Count ANY_GROUPS = new Count(0, AgentGroup.values().length);
    private static final Count ANY_BESIDE_IT = new Count(0, AgentGroup.values().length - 1);

    static OrgUnitFigures of(
            OrgUnit orgUnit,
            List<Initiative> running,
            List<Initiative> anywhere,
            List<ItSystem> used,
            List<ItSystem> unplaced) {
        List<AgentGroup> groups = orgUnit.changeAgents().drawnFrom();
        return new OrgUnitFigures(
                orgUnit,
                running,
                anywhere,
                used,
                unplaced,
                used.stream().filter(OrgUnitFigures::isCarried).toList(),
                Count.exactly(running.size()).orMore(anywhere.size()),
                Count.of(used, OrgUnitFigures::isCarried, OrgUnitFigures::mayBeCarried)
                        .orMore(unplaced.size()),
                groups.isEmpty() ? ANY_GROUPS : Count.exactly(groups.size()),
                groups.isEmpty()
                        ? ANY_BESIDE_IT
                        : Count.exactly(groups.size() - (groups.contains(AgentGroup.IT) ? 1 : 0)));
    }

    static boolean isCarried(ItSystem system) {
        return system.responsibility() == Responsibility.DEPARTMENT;
    }

    static boolean mayBeCarried(ItSystem system) {
        return system.responsibility() == Responsibility.UNKNOWN;
    }

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(orgUnit)));
    }

    @Override
    public List<String> behind(String component) {
        return switch (component) {
            case "orgUnit" -> List.of(Paths.of(orgUnit));
            case "agentGroups", "groupsBesideIt" -> List.of(Paths.of(orgUnit) + ".changeAgents.drawnFrom");
            case "systems", "carried" ->
                (carried.isEmpty() ? used : carried)
                        .stream().map(Paths::responsibility).toList();
            default -> running.stream().map(it -> Paths.of(it) + ".phase").toList();
        };
    }

    @Override
    public List<String> unknown(String component) {
        return switch (component) {
            case "systems" -> unknownSystems();
            case "atOnce" ->
                anywhere.stream().map(it -> Paths.of(it) + ".affects").toList();
            default -> behind(component);
        };
    }

    private List<String> unknownSystems() {
        var unknown = new ArrayList<String>();
        Paths.addUnknownResponsibilities(used, unknown);
        Paths.addUnknownResponsibilities(unplaced, unknown);
        unplaced.forEach(it -> unknown.add(Paths.of(it) + ".orgUnit"));
        return unknown;
    }
}
