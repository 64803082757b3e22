package no.niraad.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.folder.RuleFolder;
import no.niraad.rules.internal.RuleReader;
import no.niraad.rules.syntax.Alternatives;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlRule;
import no.niraad.rules.syntax.FactTypes;
import org.jspecify.annotations.Nullable;

/** Makes the mutants of a folder's rules. */
final class Mutants {

    private final RuleFolder folder;
    private final Map<String, Integer> values;
    private final FactTypes types;
    private final Alternatives alternatives;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(RuleFolder folder, Map<String, Integer> values) {
        this.folder = folder;
        this.types = folder.types();
        this.alternatives = new Alternatives(types);
        this.values = values;
    }

    /**
     * {@return every mutant, in the order of the files}
     *
     * @param values the numbers of all folders, by id
     */
    static List<Mutant> of(RuleFolder folder, Map<String, Integer> values) {
        var mutants = new Mutants(folder, values);
        folder.files().forEach(file -> file.rules().forEach(it -> mutants.add(file, it)));
        return mutants.mutants;
    }

    private void add(DrlFile file, DrlRule rule) {
        RuleInfo original = read(file, rule);
        var repeated = new Repeated(target(original), types);
        new RuleMutator(rule, alternatives, Variables.numbers(rule, values), repeated, it -> add(file, original, it))
                .mutate();
    }

    private void add(DrlFile file, RuleInfo original, RuleMutator.Changed changed) {
        mutants.add(new Mutant(
                original,
                read(file, changed.rule()),
                changed.kind(),
                changed.line(),
                changed.change(),
                changed.equivalent()));
    }

    private RuleInfo read(DrlFile file, DrlRule rule) {
        var alone = new DrlFile(file.name(), file.packageName(), file.imports(), List.of(rule));
        return RuleReader.rules(alone, folder.name()).get(0);
    }

    private @Nullable DrlRule target(RuleInfo reason) {
        return folder.files().stream()
                .flatMap(it -> it.rules().stream())
                .filter(it -> it.name().text().equals(reason.sharpens()))
                .map(it -> Repeated.withNumbers(it, Variables.numbers(it, values)))
                .findFirst()
                .orElse(null);
    }
}
