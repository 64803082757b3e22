package no.niraad.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.text.Language;
import no.niraad.rules.internal.BuiltIn;

/**
 * What is loaded: the pieces of advice, their rules and their numbers.
 *
 * @param ruleSet version and hash of the whole
 * @param advice the nine pieces of advice in order
 * @param rules every rule, ordered by id
 * @param thresholds the numbers that rules compare with, by id, such as {@code advice08/many-at-once}
 */
public record Rulebook(
        RuleSet ruleSet, List<AdviceInfo> advice, List<RuleInfo> rules, Map<String, Integer> thresholds) {

    public Rulebook {
        advice = List.copyOf(advice);
        rules = List.copyOf(rules);
        thresholds = Map.copyOf(thresholds);
    }

    /** {@return the built-in rules} They are read once; no rule engine is started for it. */
    public static Rulebook builtIn() {
        return BuiltIn.rulebook();
    }

    /** {@return the words of the built-in rules in a language} */
    public Wording wording(Language language) {
        return BuiltIn.wording(language);
    }

    /** {@return the rule with an id, or empty when there is none} */
    public Optional<RuleInfo> rule(RuleId id) {
        return rules.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
