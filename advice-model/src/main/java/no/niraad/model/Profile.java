package no.niraad.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.niraad.model.organisation.BenefitsManagement;
import no.niraad.model.organisation.Competence;
import no.niraad.model.organisation.Culture;
import no.niraad.model.organisation.Enthusiasts;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.Involvement;
import no.niraad.model.organisation.ItGovernance;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.Leadership;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Organisation;
import no.niraad.model.organisation.Procurement;
import no.niraad.model.organisation.Programme;
import no.niraad.model.organisation.TargetPicture;
import no.niraad.model.organisation.WorkProcesses;

/**
 * All that is known about one organisation on one date, with where each answer came from.
 *
 * <p>Themes that are left out are wholly unknown. The lists keep the order they were given in; no rule depends on it.
 *
 * @param organisation who it is about
 * @param assessed when, and by whom; the date stands in for the clock everywhere
 * @param leadership theme of advice 1
 * @param involvement theme of advice 2
 * @param enthusiasts theme of advice 3
 * @param culture theme of advice 4
 * @param workProcesses theme of advice 5
 * @param competence theme of advice 6
 * @param benefitsManagement theme of advice 7
 * @param programme theme of advice 8
 * @param itGovernance theme of advice 9
 * @param targetPicture what the nine pieces of advice work towards
 * @param orgUnits its organisational units
 * @param initiatives its digital initiatives
 * @param systems its IT systems
 * @param procurements its IT procurements
 * @param packAnswers answers to the facts that packs bring, by path, such as {@code arkiv.journalPlan} or {@code
 *     orgUnits.skole.arkiv.caseResponsible}; what is unknown is left out. Those to the facts of no loaded pack are left alone
 * @param sources where each answer stands, by the path of the fact, such as {@code leadership.politicalOwnership}; a
 *     profile built in Java may leave it empty
 */
@RecordBuilder
public record Profile(
        Organisation organisation,
        Assessed assessed,
        Leadership leadership,
        Involvement involvement,
        Enthusiasts enthusiasts,
        Culture culture,
        WorkProcesses workProcesses,
        Competence competence,
        BenefitsManagement benefitsManagement,
        Programme programme,
        ItGovernance itGovernance,
        TargetPicture targetPicture,
        List<OrgUnit> orgUnits,
        List<Initiative> initiatives,
        List<ItSystem> systems,
        List<Procurement> procurements,
        Map<String, Answer> packAnswers,
        Map<String, Source> sources) {

    public Profile {
        Objects.requireNonNull(organisation, "a profile has an organisation");
        Objects.requireNonNull(assessed, "a profile has assessed: the date it describes");
        leadership = leadership == null ? Leadership.unknown() : leadership;
        involvement = involvement == null ? Involvement.unknown() : involvement;
        enthusiasts = enthusiasts == null ? Enthusiasts.unknown() : enthusiasts;
        culture = culture == null ? Culture.unknown() : culture;
        workProcesses = workProcesses == null ? WorkProcesses.unknown() : workProcesses;
        competence = competence == null ? Competence.unknown() : competence;
        benefitsManagement = benefitsManagement == null ? BenefitsManagement.unknown() : benefitsManagement;
        programme = programme == null ? Programme.unknown() : programme;
        itGovernance = itGovernance == null ? ItGovernance.unknown() : itGovernance;
        targetPicture = targetPicture == null ? TargetPicture.unknown() : targetPicture;
        orgUnits = orgUnits == null ? List.of() : List.copyOf(orgUnits);
        initiatives = initiatives == null ? List.of() : List.copyOf(initiatives);
        systems = systems == null ? List.of() : List.copyOf(systems);
        procurements = procurements == null ? List.of() : List.copyOf(procurements);
        packAnswers = packAnswers == null || packAnswers.isEmpty()
                ? Map.of()
                : ProfilePackAnswers.checked(
                        packAnswers,
                        Map.of(
                                "orgUnits", ids(orgUnits, OrgUnit::id),
                                "initiatives", ids(initiatives, Initiative::id),
                                "systems", ids(systems, ItSystem::id),
                                "procurements", ids(procurements, Procurement::id)));
        sources = sources == null ? Map.of() : Map.copyOf(sources);
    }

    private static <T> Set<String> ids(List<T> parts, Function<T, String> id) {
        return parts.stream().map(id).collect(Collectors.toSet());
    }
}
