package no.niraad.rules.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.niraad.model.Profile;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Strength;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Allowance;

/**
 * Where several respondents of the same organisation see things differently. That somebody does not know is no disagreement.
 *
 * @param assessments what the rules say of each respondent's answers, in their order
 * @param found what they see differently, the most urgent first
 * @param agreed the risks and recommendations that come of the answers of all of them alike, in order
 * @param onlySome parts of the organisation that not all of them have named, by path, with the names of those who have
 */
public record Disagreements(
        Map<Respondent, Assessment> assessments,
        List<Disagreement> found,
        List<Finding> agreed,
        Map<String, List<String>> onlySome) {

    private static final Comparator<Disagreement> MOST_URGENT_FIRST = Comparator.comparing(Disagreement::severity)
            .thenComparing(it -> -it.decides().size());

    public Disagreements {
        assessments = Collections.unmodifiableMap(new LinkedHashMap<>(assessments));
        found = List.copyOf(found);
        agreed = List.copyOf(agreed);
        onlySome = Collections.unmodifiableMap(new LinkedHashMap<>(onlySome));
    }

    /** {@return what respondents see differently, and what it decides, as far as {@link Allowance#usual()} goes} */
    public static Disagreements between(AdviceEngine engine, List<Respondent> respondents) {
        return between(engine, Allowance.usual(), respondents);
    }

    static Disagreements between(AdviceEngine engine, Allowance allowance, List<Respondent> respondents) {
        Map<Respondent, Assessment> assessments = new LinkedHashMap<>();
        respondents.forEach(it -> assessments.put(it, engine.evaluate(it.profile())));
        var search = new DisagreementSearch(engine, allowance, assessments);
        List<Disagreement> found = new ArrayList<>();
        for (String fact : facts(respondents)) {
            search.about(fact).ifPresent(found::add);
        }
        found.sort(MOST_URGENT_FIRST);
        return new Disagreements(assessments, found, agreed(assessments), onlySome(respondents));
    }

    private static Set<String> facts(List<Respondent> respondents) {
        Set<String> facts = new LinkedHashSet<>();
        for (Respondent each : respondents) {
            new ProfileAnswers(each.profile()).all().forEach(it -> facts.add(it.path()));
        }
        return facts;
    }

    private static List<Finding> agreed(Map<Respondent, Assessment> assessments) {
        List<Finding> agreed = new ArrayList<>();
        List<Map<String, FindingState>> states =
                assessments.values().stream().map(FindingState::all).toList();
        Assessment first = assessments.values().iterator().next();
        for (Finding finding : first.findings()) {
            FindingState state = states.get(0).get(finding.key());
            boolean all = states.stream().allMatch(it -> state.equals(it.get(finding.key())));
            if (all && !(finding instanceof Strength)) {
                agreed.add(finding);
            }
        }
        return agreed;
    }

    private static Map<String, List<String>> onlySome(List<Respondent> respondents) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (Respondent each : respondents) {
            Profile profile = each.profile();
            add("orgUnits.", profile.orgUnits(), OrgUnit::id, each, named);
            add("initiatives.", profile.initiatives(), Initiative::id, each, named);
            add("systems.", profile.systems(), ItSystem::id, each, named);
            add("procurements.", profile.procurements(), Procurement::id, each, named);
        }
        named.values().removeIf(it -> it.size() == respondents.size());
        return named;
    }

    private static <T> void add(
            String prefix, List<T> parts, Function<T, String> id, Respondent by, Map<String, List<String>> named) {
        parts.forEach(it -> named.computeIfAbsent(prefix + id.apply(it), path -> new ArrayList<>())
                .add(by.name()));
    }
}
