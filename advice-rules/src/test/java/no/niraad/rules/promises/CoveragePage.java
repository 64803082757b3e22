package no.niraad.rules.promises;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.rules.Folders;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.folder.Comparisons;
import no.niraad.rules.folder.RuleCoverage;
import no.niraad.rules.source.Claim;
import no.niraad.rules.source.FolderText;
import no.niraad.rules.source.RuleText;

/** The page that shows which rules encode which claim of the source, and how many cases try each rule. */
final class CoveragePage {

    private static final String RESOURCES = "../advice-rules/src/main/resources/no/niraad/rules/";
    private static final String HEAD = """
            # Where each claim of the source is encoded

            *Made from the rules, their texts and their cases by `CoveragePageTest`; never edited by hand.*

            The source is "%s" (%s). Every statement of it that matters is a claim in
            [claims.yaml](%sclaims.yaml), in our own words; the page numbers are the report's own.
            A **condition** is told of by a risk or a recommendation when it is lacking and by a strength when it is met.
            A **mechanism** is a risk, or a reason that sharpens or eases one. A **practice** stands in the first step of a finding.
            No rule is owed to **context**. After each rule stands in how many cases of its folder it fires.

            """;

    private final StringBuilder page = new StringBuilder();

    private CoveragePage() {}

    /** {@return the whole page} */
    static String text() {
        var page = new CoveragePage();
        page.line(HEAD.formatted(Folders.source().title(), Folders.source().publisher(), RESOURCES)
                .stripTrailing());
        page.gaps();
        page.section("Introduction", "0.");
        Folders.byName().forEach((folder, text) -> {
            if (text.advice() > 0) {
                page.section(title(folder, text), text.advice() + ".");
            }
        });
        page.practices();
        page.thresholds();
        page.conditions();
        page.tradeoffs();
        return page.page.toString();
    }

    private static String title(String folder, FolderText text) {
        return "Advice " + text.advice() + ": [" + text.title().nb() + "](" + RESOURCES + folder + "), from page "
                + text.source().page();
    }

    private void gaps() {
        List<Claim> gaps = CaseCounts.gaps();
        line("");
        line(Folders.claims().size() + " claims, " + Folders.rules().size() + " rules, " + CaseCounts.cases()
                + " cases. "
                + (gaps.isEmpty()
                        ? "No gaps: every claim that a rule is owed to has one."
                        : "**Gaps:** " + gaps.stream().map(Claim::id).collect(Collectors.joining(", ")) + "."));
    }

    private void section(String title, String prefix) {
        heading(title);
        line("| claim | kind | page | statement | encoded by |");
        line("|---|---|---|---|---|");
        Folders.claims().stream().filter(it -> it.id().startsWith(prefix)).forEach(this::claim);
    }

    private void claim(Claim claim) {
        String rules = encodedBy(claim).collect(Collectors.joining("<br>"));
        String otherwise = claim.kind() == Claim.Kind.CONTEXT ? "no rule is owed" : "**gap**";
        line("| " + claim.id() + " | " + key(claim.kind()) + " | " + claim.page() + " | " + claim.nb() + " | "
                + (rules.isEmpty() ? otherwise : rules) + " |");
    }

    /** The rules that name the claim, and those whose step it stands in. */
    private static Stream<String> encodedBy(Claim claim) {
        Stream<String> rules = Folders.rules().stream()
                .filter(it -> it.claims().contains(claim.id()))
                .map(CoveragePage::rule);
        return Stream.concat(rules, steps(claim));
    }

    private static String rule(RuleInfo rule) {
        return key(rule.kind()) + " " + link(rule) + " " + CaseCounts.of(rule);
    }

    private static Stream<String> steps(Claim claim) {
        var steps = new TreeMap<String, String>();
        Folders.rules().stream()
                .filter(it -> text(it).practices().contains(claim.id()))
                .forEach(it -> steps.put(it.id().toString(), "step of " + link(it)));
        return steps.values().stream();
    }

    private static RuleText text(RuleInfo rule) {
        return Folders.byName().get(rule.id().folder()).rules().get(rule.id().name());
    }

    private static String link(RuleInfo rule) {
        return "[" + rule.id() + "](" + RESOURCES + rule.id().folder() + "/" + rule.file() + ")";
    }

    private void practices() {
        heading("Practices, and the steps that say them");
        line("| claim | statement | rule | first step |");
        line("|---|---|---|---|");
        for (Claim claim : Folders.claims()) {
            Folders.rules().stream()
                    .filter(it -> text(it).practices().contains(claim.id()))
                    .map(it -> "| " + claim.id() + " | " + claim.nb() + " | " + link(it) + " | " + step(it) + " |")
                    .sorted()
                    .forEach(this::line);
        }
    }

    private static String step(RuleInfo rule) {
        return Objects.requireNonNull(text(rule).step()).text().nb();
    }

    private void thresholds() {
        heading("Numbers, and where they come from");
        line("| number | value | reason | compared by |");
        line("|---|---|---|---|");
        Folders.byName()
                .forEach((folder, text) -> text.numbers().forEach((name, number) -> {
                    String id = folder + "/" + name;
                    String rules = Folders.rules().stream()
                            .filter(rule -> Comparisons.of(rule).stream()
                                    .anyMatch(it -> it.threshold().equals(id)))
                            .map(it -> it.id().name())
                            .collect(Collectors.joining(", "));
                    line("| [" + id + "](" + RESOURCES + folder + "/" + folder + ".yaml) | " + number.value() + " | "
                            + number.reference().nb() + " | " + rules + " |");
                }));
    }

    private void conditions() {
        heading("Single conditions");
        var open = new TreeSet<String>();
        int count = 0;
        for (RuleCoverage rule : CaseCounts.rules()) {
            count += rule.conditions().size();
            rule.conditions().stream()
                    .filter(it -> !it.isTried())
                    .forEach(it -> open.add("- " + link(rule.rule()) + " line " + it.line() + ": `" + it.text()
                            + "` is never " + (it.isTrue() == 0 ? "true" : "false")));
        }
        line("The rules ask " + count + " questions and comparisons. "
                + (open.isEmpty() ? "Each is true in a case and false in one." : "Not tried both ways:"));
        open.forEach(this::line);
    }

    private void tradeoffs() {
        heading("Where a better answer may bring a risk");
        List<String> tradeoffs = Folders.rules().stream()
                .filter(it -> it.tradeoff() != null)
                .map(it -> "- " + link(it) + ": " + Objects.requireNonNull(it.tradeoff()))
                .toList();
        line(
                tradeoffs.isEmpty()
                        ? "Nowhere: no rule is marked `@tradeoff`. Better answers add no risk, raise no severity and remove no strength."
                        : String.join("\n", tradeoffs));
    }

    private void heading(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
