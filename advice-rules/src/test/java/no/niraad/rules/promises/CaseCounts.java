package no.niraad.rules.promises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AllCases;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.cases.CaseResult;

/** In how many cases of its own folder each rule fires. */
final class CaseCounts {

    private static final Map<RuleId, Integer> COUNTS = count();

    private CaseCounts() {}

    /** {@return the number of cases that a rule fires in; of an observation nothing is known} */
    static String of(RuleInfo rule) {
        return rule.kind() == RuleKind.OBSERVATION ? "" : String.valueOf(COUNTS.getOrDefault(rule.id(), 0));
    }

    /** {@return the number of all cases} */
    static int cases() {
        return AllCases.byFolder().values().stream().mapToInt(List::size).sum();
    }

    private static Map<RuleId, Integer> count() {
        var counts = new HashMap<RuleId, Integer>();
        AllCases.byFolder()
                .forEach((folder, results) ->
                        results.forEach(result -> fired(result).forEach(rule -> {
                            if (rule.folder().equals(folder)) {
                                counts.merge(rule, 1, Integer::sum);
                            }
                        })));
        return counts;
    }

    private static Set<RuleId> fired(CaseResult result) {
        var fired = new HashSet<RuleId>();
        result.assessment()
                .findings()
                .forEach(it -> Stream.concat(Stream.of(it.rule()), it.reasons().stream())
                        .forEach(fired::add));
        return fired;
    }
}
