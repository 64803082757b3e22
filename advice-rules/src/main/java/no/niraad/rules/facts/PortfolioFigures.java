package no.niraad.rules.facts;

import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted about all initiatives and systems together.
 *
 * @param initiatives all initiatives
 * @param running those in planning, execution or closing
 * @param rolledOut those running that are rolled out to many units
 * @param benefits number of benefits planned
 * @param forOrganisation number of benefits planned for the organisation; null when none is known to be but the
 *     recipient of one is unknown
 * @param systems all systems
 * @param outsideIt the systems that a department alone carries responsibility for
 * @param shareOutsideIt those systems in per cent of all, rounded down; null when no system is listed
 */
public record PortfolioFigures(
        List<Initiative> initiatives,
        List<Initiative> running,
        List<Initiative> rolledOut,
        int benefits,
        @Nullable Integer forOrganisation,
        List<ItSystem> systems,
        List<ItSystem> outsideIt,
        @Nullable Integer shareOutsideIt)
        implements ResolvedFact {

    /** {@return number of initiatives in planning, execution or closing} */
    public int atOnce() {
        return running.size();
    }

    /** {@return number of running initiatives that are rolled out to many units} */
    public int rollOuts() {
        return rolledOut.size();
    }

    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public List<String> behind(String component) {
        return switch (component) {
            case "initiatives" -> each(initiatives, ".phase").toList();
            case "running", "atOnce" -> each(running, ".phase").toList();
            case "rolledOut", "rollOuts" -> each(rolledOut, ".broadRollOut").toList();
            case "systems", "outsideIt", "shareOutsideIt" ->
                systems.stream().map(it -> Paths.of(it) + ".responsibility").toList();
            default ->
                initiatives.stream().flatMap(PortfolioFigures::recipients).toList();
        };
    }

    private static Stream<String> each(List<Initiative> initiatives, String fact) {
        return initiatives.stream().map(it -> Paths.of(it) + fact);
    }

    private static Stream<String> recipients(Initiative initiative) {
        return initiative.benefits().stream().map(it -> Paths.of(initiative) + ".benefits." + it.id() + ".recipient");
    }
}
