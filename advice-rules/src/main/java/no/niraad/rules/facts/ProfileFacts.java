package no.niraad.rules.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.niraad.model.Profile;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;
import org.jspecify.annotations.Nullable;

/** A profile as the facts that rules see: its records, references resolved, things counted. */
public final class ProfileFacts {

    private final Profile profile;
    private final Map<String, OrgUnit> orgUnits = new HashMap<>();
    private final Map<String, ItSystem> systems = new HashMap<>();
    private final Map<String, List<Initiative>> running = new HashMap<>();
    private final List<Initiative> anywhere = new ArrayList<>();
    private final Map<String, List<ItSystem>> used = new HashMap<>();
    private final List<ItSystem> unplaced = new ArrayList<>();
    private final List<Object> facts = new ArrayList<>();

    private ProfileFacts(Profile profile) {
        this.profile = profile;
    }

    /** {@return all facts of a profile, in an order that depends on the profile alone} */
    public static List<Object> of(Profile profile) {
        var resolver = new ProfileFacts(profile);
        resolver.index();
        resolver.addThemes();
        resolver.addInitiatives();
        resolver.addOrgUnits();
        resolver.addSystems();
        resolver.addProcurements();
        resolver.facts.add(PortfolioFigures.of(profile));
        return resolver.facts;
    }

    private void index() {
        profile.orgUnits().forEach(it -> orgUnits.put(it.id(), it));
        profile.systems().forEach(it -> systems.put(it.id(), it));
        for (Initiative initiative : profile.initiatives()) {
            if (initiative.phase().isRunning() && initiative.affects().isEmpty()) {
                anywhere.add(initiative);
            } else if (initiative.phase().isRunning()) {
                initiative
                        .affects()
                        .forEach(it -> running.computeIfAbsent(it.orgUnit(), id -> new ArrayList<>())
                                .add(initiative));
            }
        }
        for (ItSystem system : profile.systems()) {
            if (system.orgUnit() != null) {
                used.computeIfAbsent(system.orgUnit(), id -> new ArrayList<>()).add(system);
            } else if (OrgUnitFigures.isCarried(system) || OrgUnitFigures.mayBeCarried(system)) {
                unplaced.add(system);
            }
        }
    }

    private void addThemes() {
        facts.addAll(List.of(
                profile.organisation(),
                profile.leadership(),
                profile.involvement(),
                profile.enthusiasts(),
                profile.culture(),
                profile.workProcesses(),
                profile.competence(),
                profile.benefitsManagement(),
                profile.programme(),
                profile.itGovernance(),
                profile.targetPicture()));
    }

    private void addInitiatives() {
        for (Initiative initiative : profile.initiatives()) {
            facts.add(initiative);
            facts.add(figures(initiative));
            for (Benefit benefit : initiative.benefits()) {
                facts.add(new PlannedBenefit(
                        initiative,
                        benefit,
                        days(benefit, profile.assessed().on()),
                        days(benefit, initiative.changeComplete())));
            }
            for (var effect : initiative.affects()) {
                OrgUnit orgUnit = orgUnits.get(effect.orgUnit());
                if (orgUnit != null) {
                    facts.add(new Affected(initiative, orgUnit, effect));
                }
            }
        }
    }

    /** What has no date can be neither late nor too early: nothing is waited for. */
    private static @Nullable Integer days(Benefit benefit, @Nullable LocalDate day) {
        return benefit.hasNoDate() ? Integer.valueOf(0) : daysBetween(benefit.due(), day);
    }

    private InitiativeFigures figures(Initiative initiative) {
        List<OrgUnit> affected = initiative.affects().stream()
                .map(it -> orgUnits.get(it.orgUnit()))
                .filter(Objects::nonNull)
                .toList();
        return new InitiativeFigures(
                initiative,
                affected,
                initiative.affects().isEmpty()
                        ? new Count(0, Math.max(1, orgUnits.size()))
                        : Count.exactly(affected.size()),
                initiative.benefits().size(),
                InitiativeFigures.forOrganisation(initiative),
                months(initiative.start(), initiative.changeComplete()));
    }

    private void addOrgUnits() {
        for (OrgUnit orgUnit : profile.orgUnits()) {
            facts.add(orgUnit);
            facts.add(OrgUnitFigures.of(
                    orgUnit,
                    running.getOrDefault(orgUnit.id(), List.of()),
                    anywhere,
                    used.getOrDefault(orgUnit.id(), List.of()),
                    unplaced));
        }
    }

    private void addSystems() {
        for (ItSystem system : profile.systems()) {
            facts.add(system);
            for (var exchange : system.exchanges()) {
                ItSystem other = systems.get(exchange.with());
                if (other != null) {
                    facts.add(Exchanged.of(system, other, exchange));
                }
            }
        }
    }

    private void addProcurements() {
        for (Procurement procurement : profile.procurements()) {
            facts.add(procurement);
            OrgUnit orgUnit = procurement.orgUnit() == null ? null : orgUnits.get(procurement.orgUnit());
            facts.add(
                    orgUnit == null ? new ProcurementForUnknownUnit(procurement) : new Procured(procurement, orgUnit));
        }
    }

    /** From one day to a later one; 0 when the other is not later. */
    private static @Nullable Integer daysBetween(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null ? null : (int) Math.max(0, ChronoUnit.DAYS.between(from, until));
    }

    private static @Nullable Integer months(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null ? null : (int) ChronoUnit.MONTHS.between(from, until);
    }
}
