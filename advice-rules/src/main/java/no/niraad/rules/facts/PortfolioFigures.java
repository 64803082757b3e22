package no.niraad.rules.facts;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;

/**
 * What can be counted about all initiatives and systems together.
 *
 * @param initiatives all initiatives
 * @param running those in planning, execution or closing
 * @param rolledOut those running that are rolled out to many units
 * @param systems all systems
 * @param outsideIt the systems that a department alone carries responsibility for
 * @param atOnce number of initiatives in planning, execution or closing
 * @param fewAtOnce the same number, to be asked for at most so many: that few are under way rests on no answer, since no other
 *     answer about those few makes them many
 * @param rollOuts number of running initiatives that are rolled out to many units
 * @param benefits number of benefits planned
 * @param forOrganisation number of benefits planned for the organisation
 * @param shareOutsideIt the systems outside IT in per cent of all, rounded down; anything from 0 to 100 when no system is
 *     listed
 */
public record PortfolioFigures(
        List<Initiative> initiatives,
        List<Initiative> running,
        List<Initiative> rolledOut,
        List<ItSystem> systems,
        List<ItSystem> outsideIt,
        Count atOnce,
        Count fewAtOnce,
        Count rollOuts,
        int benefits,
        Count forOrganisation,
        Count shareOutsideIt)
        implements ResolvedFact {

    static PortfolioFigures of(Profile profile) {
        List<Initiative> running = profile.initiatives().stream()
                .filter(it -> it.phase().isRunning())
                .toList();
        int benefits = 0;
        int forOrganisation = 0;
        int mayBe = 0;
        for (Initiative initiative : profile.initiatives()) {
            Count some = InitiativeFigures.forOrganisation(initiative);
            benefits += initiative.benefits().size();
            forOrganisation += some.least();
            mayBe += some.most();
        }
        return new PortfolioFigures(
                profile.initiatives(),
                running,
                running.stream().filter(it -> it.broadRollOut().isYes()).toList(),
                profile.systems(),
                profile.systems().stream().filter(OrgUnitFigures::isCarried).toList(),
                Count.exactly(running.size()),
                Count.exactly(running.size()),
                Count.of(running, it -> it.broadRollOut().isYes(), PortfolioFigures::mayBeRolledOut),
                benefits,
                new Count(forOrganisation, mayBe),
                shareOutsideIt(profile.systems()));
    }

    private static Count shareOutsideIt(List<ItSystem> systems) {
        if (systems.isEmpty()) {
            return new Count(0, 100);
        }
        Count outside = Count.of(systems, OrgUnitFigures::isCarried, OrgUnitFigures::mayBeCarried);
        return new Count(100 * outside.least() / systems.size(), 100 * outside.most() / systems.size());
    }

    private static boolean mayBeRolledOut(Initiative initiative) {
        return initiative.broadRollOut() == Answer.UNKNOWN;
    }

    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public List<String> behind(String component) {
        return switch (component) {
            case "initiatives" -> each(initiatives, ".phase");
            case "running", "atOnce" -> each(running, ".phase");
            case "fewAtOnce" -> List.of();
            case "rolledOut", "rollOuts" -> each(rolledOut, ".broadRollOut");
            case "systems", "outsideIt", "shareOutsideIt" ->
                (outsideIt.isEmpty() ? systems : outsideIt)
                        .stream().map(Paths::responsibility).toList();
            case "benefits" -> List.of();
            default ->
                initiatives.stream()
                        .flatMap(it -> it.benefits().stream().map(benefit -> Paths.recipient(it, benefit)))
                        .toList();
        };
    }

    @Override
    public List<String> unknown(String component) {
        return switch (component) {
            case "rollOuts" ->
                each(running.stream().filter(PortfolioFigures::mayBeRolledOut).toList(), ".broadRollOut");
            case "forOrganisation" ->
                initiatives.stream()
                        .flatMap(it -> InitiativeFigures.unknownRecipients(it).stream())
                        .toList();
            case "shareOutsideIt" -> unknownResponsibilities();
            default -> behind(component);
        };
    }

    private List<String> unknownResponsibilities() {
        var unknown = new ArrayList<String>();
        Paths.addUnknownResponsibilities(systems, unknown);
        return unknown;
    }

    private static List<String> each(List<Initiative> initiatives, String fact) {
        return initiatives.stream().map(it -> Paths.of(it) + fact).toList();
    }
}
