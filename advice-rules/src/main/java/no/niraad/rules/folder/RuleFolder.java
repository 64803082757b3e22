package no.niraad.rules.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.niraad.model.fact.Fact;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.cases.Case;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.source.FolderText;
import no.niraad.rules.source.RuleText;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.FactTypes;
import org.jspecify.annotations.Nullable;

/**
 * One folder of rules, read and checked.
 *
 * @param name its name, the first part of the ids of its rules
 * @param files its DRL files as trees, ordered by name
 * @param rules its rules, ordered by id
 * @param text its words and numbers; null when it has none
 * @param cases its cases, in the order of its files
 * @param pack the pack that it is; null for a folder of the product's own rules
 * @param untold its rules of which nobody can tell whether they punish a better answer
 */
public record RuleFolder(
        String name,
        List<DrlFile> files,
        List<RuleInfo> rules,
        @Nullable FolderText text,
        List<Case> cases,
        @Nullable Pack pack,
        List<RuleId> untold) {

    public RuleFolder {
        files = List.copyOf(files);
        rules = List.copyOf(rules);
        cases = List.copyOf(cases);
        untold = List.copyOf(untold);
    }

    RuleFolder with(List<RuleId> untold) {
        return new RuleFolder(name, files, rules, text, cases, pack, untold);
    }

    /** {@return the types that its rules may match} */
    public FactTypes types() {
        return pack == null ? FactTypes.builtIn() : pack.types();
    }

    /** {@return what it asks beside the built-in facts, in its order} */
    public List<Fact> facts() {
        return pack == null ? List.of() : pack.facts();
    }

    /** {@return what it changes in the built-in rules} */
    public List<RuleChange> changes() {
        return pack == null ? List.of() : pack.changes();
    }

    /** {@return the numbers that its rules compare with, by id} */
    public Map<String, Integer> numbers() {
        var numbers = new TreeMap<String, Integer>();
        if (text != null && text.numbers() != null) {
            text.numbers().forEach((number, value) -> numbers.put(name + "/" + number, value.value()));
        }
        return numbers;
    }

    /** {@return the piece of advice it encodes, if it encodes one} */
    public Optional<AdviceInfo> advice() {
        return text == null || text.advice() == 0
                ? Optional.empty()
                : Optional.of(new AdviceInfo(text.advice(), name, text.source().page()));
    }

    /** {@return what one of its rules says, if it says anything} */
    public Optional<RuleText> text(RuleInfo rule) {
        return text == null || text.rules() == null
                ? Optional.empty()
                : Optional.ofNullable(text.rules().get(rule.id().name()));
    }
}
