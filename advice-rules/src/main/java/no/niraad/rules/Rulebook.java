package no.niraad.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.niraad.model.ProfileKeys;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.fact.FactKind;
import no.niraad.model.fact.FactPath;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.text.Language;
import no.niraad.rules.internal.BuiltIn;
import no.niraad.rules.internal.PackWords;

/**
 * What is loaded: the pieces of advice, their rules and their numbers.
 *
 * @param ruleSet version and hash of the whole
 * @param advice the nine pieces of advice in order
 * @param rules every rule, ordered by id; those of packs come after the built-in ones
 * @param thresholds the numbers that rules compare with, by id, such as {@code advice08/many-at-once}
 * @param packs the packs, in the order they were given
 */
public record Rulebook(
        RuleSet ruleSet,
        List<AdviceInfo> advice,
        List<RuleInfo> rules,
        Map<String, Integer> thresholds,
        List<PackInfo> packs) {

    public Rulebook {
        advice = List.copyOf(advice);
        rules = List.copyOf(rules);
        thresholds = Map.copyOf(thresholds);
        packs = List.copyOf(packs);
    }

    /** Rules without packs. */
    public Rulebook(RuleSet ruleSet, List<AdviceInfo> advice, List<RuleInfo> rules, Map<String, Integer> thresholds) {
        this(ruleSet, advice, rules, thresholds, List.of());
    }

    /** {@return the built-in rules} They are read once; no rule engine is started for it. */
    public static Rulebook builtIn() {
        return BuiltIn.rulebook();
    }

    /** {@return the words of these rules in a language} A rule that speaks one language alone is quoted in it. */
    public Wording wording(Language language) {
        return packs.isEmpty() ? BuiltIn.wording(language) : PackWords.wording(language, packs);
    }

    /** {@return all that profiles may answer for these rules: the built-in facts, and those of the packs} */
    public FactCatalogue facts() {
        return FactCatalogue.standard().and(ofPacks().toList());
    }

    private Stream<Fact> ofPacks() {
        return packs.stream().flatMap(it -> it.facts().stream());
    }

    /**
     * {@return what an answer to a fact says about the organisation}
     *
     * @param path its path in a profile, such as {@code orgUnits.skole.managers.support}, or in the catalogue
     * @throws IllegalArgumentException when these rules know no such fact
     */
    public FactKind kindOf(String path) {
        return (ProfileKeys.isOfPack(path) ? kindOfPacks(path) : BuiltIn.kindOf(path))
                .orElseThrow(() -> new IllegalArgumentException("There is no fact at " + path + "."));
    }

    private Optional<FactKind> kindOfPacks(String path) {
        String pattern = FactPath.pattern(path);
        return ofPacks()
                .filter(it -> FactPath.pattern(it.path()).equals(pattern))
                .map(Fact::kind)
                .findFirst();
    }

    /** {@return the rule with an id, or empty when there is none} */
    public Optional<RuleInfo> rule(RuleId id) {
        return rules.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
