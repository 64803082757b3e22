package no.niraad.rules.promises;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.fact.FactKind;
import no.niraad.model.fact.FactPath;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import org.junit.jupiter.api.Test;

/** Promise 5: every fact is read by a rule. Promise 3, by the form of the rules: no risk asks for something good. */
class FactsReadTest {

    private static final Map<FactKind, Set<String>> WORDS = Map.of(
            FactKind.ACHIEVEMENT, Set.of("met", "lacking"),
            FactKind.CIRCUMSTANCE, Set.of("yes", "no"),
            FactKind.VIEW, Set.of("yes", "no"),
            FactKind.STRAIN, Set.of("yes", "no"),
            FactKind.CONTEXT, Set.of());

    private final Faults faults = new Faults();

    @Test
    void every_fact_is_read_by_a_rule() {
        Set<String> read = new TreeSet<>();
        AskedWord.eachCondition(
                (rule, condition) -> condition.answers().forEach(it -> read.add(FactPath.pattern(it.fact()))));
        for (Fact fact : FactCatalogue.standard().facts()) {
            faults.unless(
                    fact.kind() == FactKind.CONTEXT || read.contains(FactPath.pattern(fact.path())),
                    fact.path(),
                    "is asked for, but no rule reads it");
        }
        faults.none();
    }

    @Test
    void achievements_are_met_or_lacking_and_everything_else_is_yes_or_no() {
        for (AskedWord asked : AskedWord.all()) {
            faults.unless(
                    WORDS.getOrDefault(asked.kind(), Set.of()).contains(asked.word()),
                    asked.rule().id(),
                    "asks for " + asked + ", but that is no word for " + asked.kind());
        }
        faults.none();
    }

    @Test
    void what_makes_things_look_worse_asks_for_nothing_good_and_what_makes_them_look_better_for_nothing_bad() {
        List<AskedWord> all = AskedWord.all();
        for (AskedWord asked : all) {
            if (asked.isOrdered() && asked.rule().tradeoff() == null && !isAskedByTheFindingToo(asked, all)) {
                faults.unless(
                        !(looksWorse(asked.rule()) && asked.isWell()),
                        asked.rule().id(),
                        "would be there only once things get better: " + asked);
                faults.unless(
                        !(looksBetter(asked.rule()) && !asked.isWell()),
                        asked.rule().id(),
                        "would be gone once things get better: " + asked);
            }
        }
        faults.none();
    }

    /** Once a reason's condition fails that its finding has too, the finding is gone as well. */
    private static boolean isAskedByTheFindingToo(AskedWord asked, List<AskedWord> all) {
        RuleId reason = asked.rule().id();
        return all.stream()
                .filter(it -> it.rule().id().folder().equals(reason.folder()))
                .filter(it -> it.rule().id().name().equals(asked.rule().sharpens()))
                .anyMatch(it -> it.condition().equals(asked.condition()));
    }

    private static boolean looksWorse(RuleInfo rule) {
        return rule.kind() == RuleKind.RISK || (changesSeverity(rule) && !rule.eases());
    }

    private static boolean looksBetter(RuleInfo rule) {
        return rule.kind() == RuleKind.STRENGTH || (changesSeverity(rule) && rule.eases());
    }

    private static boolean changesSeverity(RuleInfo rule) {
        Severity severity = rule.severity();
        return rule.kind() == RuleKind.REASON && severity != null;
    }
}
