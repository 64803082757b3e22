package no.niraad.rules.promises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Folders;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Sources;
import no.niraad.rules.folder.Coverage;
import no.niraad.rules.folder.RuleCoverage;
import no.niraad.rules.folder.RuleFolder;
import no.niraad.rules.folder.RuleFolders;
import no.niraad.rules.source.Claim;

/** The coverage of the built-in rules, counted once for all tests. */
final class CaseCounts {

    private static final Coverage COVERAGE;
    private static final Map<RuleId, RuleCoverage> BY_RULE = new HashMap<>();

    static {
        try {
            List<RuleFolder> folders = RuleFolders.below(Sources.RULES);
            COVERAGE = new Coverage(folders, Sources.healthy());
            folders.forEach(it ->
                    COVERAGE.of(it).forEach(rule -> BY_RULE.put(rule.rule().id(), rule)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaseCounts() {}

    /** {@return the number of cases of its folder that a rule fires in; of an observation nothing is known} */
    static String of(RuleInfo rule) {
        return rule.kind() == RuleKind.OBSERVATION ? "" : String.valueOf(fires(rule));
    }

    /** {@return the number of cases of its folder that a rule, which is no observation, fires in} */
    static int fires(RuleInfo rule) {
        return BY_RULE.get(rule.id()).fires();
    }

    /** {@return the rules, in no order} */
    static Iterable<RuleCoverage> rules() {
        return BY_RULE.values();
    }

    /** {@return the claims that a rule is owed to and none has} */
    static List<Claim> gaps() {
        return COVERAGE.gaps(Folders.claims());
    }

    /** {@return the number of all cases} */
    static int cases() {
        return COVERAGE.cases();
    }
}
