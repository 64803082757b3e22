package no.niraad.rules.promises;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AllCases;
import no.niraad.rules.Folders;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.cases.CaseResult;
import org.junit.jupiter.api.Test;

/** Promise 5: every rule fires in a case of its own folder and is silent in one. */
class FiringTest {

    private static final Set<RuleKind> ALONE = Set.of(RuleKind.RISK, RuleKind.RECOMMENDATION, RuleKind.STRENGTH);

    private final Faults faults = new Faults();

    @Test
    void every_rule_fires_in_a_case_and_is_silent_in_one() {
        for (RuleInfo rule : Folders.rules()) {
            if (ALONE.contains(rule.kind())) {
                List<CaseResult> cases = AllCases.of(rule.id().folder());
                long fires = cases.stream()
                        .filter(it -> about(it.assessment(), rule.id()) > 0)
                        .count();
                faults.unless(fires > 0, rule.id(), "fires in none of the " + cases.size() + " cases of its folder");
                faults.unless(cases.stream().anyMatch(it -> isSilent(it, rule)), rule.id(), "is silent in no case");
            }
        }
        faults.none();
    }

    /** A strength is silent where something that the healthy profile has is gone. */
    private static boolean isSilent(CaseResult result, RuleInfo rule) {
        long now = about(result.assessment(), rule.id());
        return rule.kind() == RuleKind.STRENGTH ? now == 0 || now < about(AllCases.healthy(), rule.id()) : now == 0;
    }

    private static long about(Assessment assessment, RuleId rule) {
        return assessment.findings().stream()
                .filter(it -> it.rule().equals(rule))
                .count();
    }

    @Test
    void every_reason_is_given_in_a_case_and_not_given_in_one_with_the_same_finding() {
        for (RuleInfo rule : Folders.rules()) {
            if (rule.kind() == RuleKind.REASON) {
                Map<Boolean, Long> given = given(rule);
                faults.unless(given.containsKey(true), rule.id(), "is given in no case");
                faults.unless(given.containsKey(false), rule.id(), "is in every case of " + rule.sharpens());
            }
        }
        faults.none();
    }

    /** {@return in how many findings of its folder's cases the reason is given, and in how many not} */
    private static Map<Boolean, Long> given(RuleInfo reason) {
        var target = new RuleId(reason.id().folder(), String.valueOf(reason.sharpens()));
        return AllCases.of(reason.id().folder()).stream()
                .flatMap(it -> it.assessment().findings().stream())
                .filter(it -> it.rule().equals(target))
                .collect(Collectors.groupingBy(it -> it.reasons().contains(reason.id()), Collectors.counting()));
    }

    @Test
    void no_two_cases_of_a_folder_have_the_same_name() {
        AllCases.byFolder()
                .forEach((folder, results) -> names(results)
                        .filter(it -> names(results).filter(it::equals).count() > 1)
                        .forEach(it -> faults.add(folder, "two cases are named '" + it + "'")));
        faults.none();
    }

    private static Stream<String> names(Collection<CaseResult> results) {
        return results.stream().map(it -> it.tried().name());
    }
}
