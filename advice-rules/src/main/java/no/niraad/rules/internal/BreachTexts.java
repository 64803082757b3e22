package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.document.EnumNames;
import no.niraad.model.document.Problems;
import no.niraad.model.document.SourceText;
import no.niraad.model.finding.RuleId;
import no.niraad.model.profile.ProfileWriter;
import no.niraad.model.text.Language;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlRule;

/** Tells the breaches of a pack at the rules that they come from. */
final class BreachTexts {

    private BreachTexts() {}

    /** {@return what is to be said of each file of the pack} */
    static List<Problems> of(Pack pack, Map<RuleInfo, Breach> broken) {
        var problems = new ArrayList<Problems>();
        for (DrlFile file : pack.rules()) {
            SourceText source = pack.sources().stream()
                    .filter(it -> it.name().equals(file.name()))
                    .findFirst()
                    .orElseThrow();
            Problems found = source.problems();
            broken.forEach((rule, breach) -> at(rule, file, pack).forEach(it -> add(it, code(rule), breach, found)));
            problems.add(found);
        }
        return problems;
    }

    private static Stream<DrlRule> at(RuleInfo rule, DrlFile file, Pack pack) {
        return file.rules().stream()
                .filter(it -> new RuleId(pack.id(), it.name().text()).equals(rule.id()));
    }

    private static String code(RuleInfo rule) {
        return rule.kind() == RuleKind.STRENGTH ? "pack/better-takes-strength" : "pack/better-is-punished";
    }

    private static void add(DrlRule rule, String code, Breach breach, Problems problems) {
        problems.add(
                rule.name().at(),
                code,
                "word",
                breach.finding().name(),
                "path",
                breach.path(),
                "before",
                EnumNames.of(breach.before()),
                "after",
                EnumNames.of(breach.after()),
                "profile",
                ProfileWriter.yaml(breach.profile(), Language.EN)
                        .lines()
                        .collect(Collectors.joining("\n      ", "      ", "")));
    }
}
