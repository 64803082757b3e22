package no.niraad.rules.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.cases.Case;
import no.niraad.rules.cases.CaseProfiles;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.source.Claim;
import no.niraad.rules.source.SourceFiles;

/** What a folder of rules still needs before others use it: texts, cases, claims. That it can be read is known already. */
public final class Lint {

    private static final String MANIFEST = "pack.yaml";

    private final RulesInForce rules;
    private final RuleFolder folder;
    private final List<Remark> remarks = new ArrayList<>();

    private Lint(RulesInForce rules, RuleFolder folder) {
        this.rules = rules;
        this.folder = folder;
    }

    /** {@return what is to be said of a folder, text by text, rule by rule, then number by number} */
    public static List<Remark> of(RulesInForce rules, RuleFolder folder) throws IOException {
        var lint = new Lint(rules, folder);
        lint.manifest();
        lint.remarks.addAll(new LintTexts(folder).remarks());
        if (folder.pack() != null) {
            lint.remarks.addAll(new LintFacts(folder.pack()).remarks());
        }
        lint.promises();
        lint.claims();
        lint.cases();
        lint.numbers();
        return List.copyOf(lint.remarks);
    }

    private String place(RuleInfo rule) {
        return rule.file() + ":" + rule.line();
    }

    /** What others want to know before they use a pack. */
    private void manifest() {
        Pack pack = folder.pack();
        if (pack == null) {
            return;
        }
        if (!pack.hasManifest()) {
            remarks.add(Remark.of(pack.shown(), "no-manifest"));
            return;
        }
        if (pack.licence().isEmpty()) {
            remarks.add(Remark.of(MANIFEST, "no-licence"));
        }
        if (pack.product().isEmpty()) {
            remarks.add(Remark.of(MANIFEST, "no-product"));
        }
    }

    private void promises() {
        folder.rules().stream()
                .filter(it -> folder.untold().contains(it.id()))
                .forEach(it -> remarks.add(
                        Remark.of(place(it), "promise-untold", it.id().name())));
    }

    private void claims() {
        Set<String> known =
                SourceFiles.claims().claims().stream().map(Claim::id).collect(Collectors.toSet());
        for (RuleInfo rule : folder.rules()) {
            rule.claims().stream()
                    .filter(it -> !known.contains(it))
                    .forEach(it -> remarks.add(
                            Remark.of(place(rule), "unknown-claim", rule.id().name(), it)));
            if (rule.makesFinding()
                    && rule.basis() == Basis.ADVICE
                    && rule.claims().isEmpty()) {
                remarks.add(Remark.of(place(rule), "no-claim", rule.id().name()));
            }
        }
    }

    private void cases() throws IOException {
        boolean concludes = folder.rules().stream().anyMatch(it -> it.kind() != RuleKind.OBSERVATION);
        if (folder.cases().isEmpty() && concludes) {
            remarks.add(Remark.of(folder.name() + ".cases.yaml", "no-cases"));
            return;
        }
        unknownRules();
        for (RuleCoverage each : new Coverage(rules.all(), RulesInForce.healthy()).of(folder)) {
            if (!each.isWhole()) {
                coverage(each);
            }
        }
    }

    private void unknownRules() {
        Set<String> known = rules.all().stream()
                .flatMap(it -> it.rules().stream())
                .map(it -> it.id().toString())
                .collect(Collectors.toSet());
        for (Case each : folder.cases()) {
            Stream.of(
                            each.expect().stream().map(Case.Expected::rule),
                            each.lost() == null ? Stream.<String>of() : each.lost().stream())
                    .flatMap(it -> it)
                    .map(it -> it.contains("/") ? it : new RuleId(folder.name(), it).toString())
                    .filter(it -> !known.contains(it))
                    .forEach(it -> remarks.add(
                            Remark.of(folder.name() + ".cases.yaml", "case-of-unknown-rule", each.name(), it)));
        }
    }

    private void coverage(RuleCoverage rule) {
        String name = rule.rule().id().name();
        if (rule.fires() == 0) {
            remarks.add(Remark.of(place(rule.rule()), "never-fires", name));
        }
        if (rule.silent() == 0 && rule.fires() > 0) {
            remarks.add(Remark.of(place(rule.rule()), "never-silent", name));
        }
        for (RuleCoverage.Condition each : rule.conditions()) {
            if (!each.isTried()) {
                String code = each.isTrue() == 0 ? "never-true" : "never-false";
                remarks.add(Remark.of(rule.rule().file() + ":" + each.line(), code, name, each.text()));
            }
        }
    }

    /** A number is tried just below, at, and just above. */
    private void numbers() throws IOException {
        var profiles = new CaseProfiles(RulesInForce.healthy(), RulesInForce.facts(List.of(folder)));
        for (RuleInfo rule : folder.rules()) {
            for (Comparisons each : Comparisons.of(rule)) {
                Integer value = folder.numbers().get(each.threshold());
                if (value != null) {
                    Set<Integer> tried = new TreeSet<>();
                    folder.cases()
                            .forEach(it ->
                                    each.values(profiles.with(it.change())).forEach(tried::add));
                    IntStream.rangeClosed(value - 1, value + 1)
                            .filter(it -> !tried.contains(it))
                            .forEach(it -> remarks.add(Remark.of(
                                    place(rule),
                                    "number-not-tried",
                                    rule.id().name(),
                                    each.threshold(),
                                    String.join(".", each.property()),
                                    it)));
                }
            }
        }
    }
}
