package no.niraad.rules.promises;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.niraad.rules.Folders;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Element;
import org.junit.jupiter.api.Test;

/** How rules are written: few words of the language, one statement, and nothing that grows with the square of a profile. */
class RuleStyleTest {

    private static final int LONGEST_FILE = 150;
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(salience|modify|update|delete|retract|global|eval|function"
                    + "|query|declare|accumulate|collect|from|not|exists|forall|matches|contains|memberOf|equals|soundslike"
                    + "|dialect|enabled|duration|timer|System|print\\w*|new(?! [A-Z]\\w*\\(\\) \\))|null)\\b|no-loop|lock-on-active"
                    + "|agenda-group|activation-group|ruleflow-group|auto-focus|date-effective");
    private static final Pattern ARITHMETIC = Pattern.compile("[+*/%]|\\s-\\s");
    private static final Pattern CONDITIONS = Pattern.compile("\\bwhen\\b(.*?)\\bthen\\b", Pattern.DOTALL);
    private static final Pattern CONSEQUENCE = Pattern.compile("\\bthen\\b(.*?)\\bend\\b", Pattern.DOTALL);

    /** Facts of which there may be many in one profile. Of all others there is one, or one for each id. */
    private static final Set<String> MANY = Set.of(
            "OrgUnit",
            "OrgUnitFigures",
            "Initiative",
            "InitiativeFigures",
            "Affected",
            "PlannedBenefit",
            "ItSystem",
            "Exchanged",
            "Procurement",
            "Procured",
            "ProcurementForUnknownUnit");

    private final Faults faults = new Faults();

    @Test
    void files_are_short_and_their_package_is_their_folder() throws IOException {
        for (Path file : Folders.drlFiles()) {
            List<String> lines = Files.readAllLines(file);
            String folder = file.getParent().getFileName().toString();
            faults.unless(lines.size() <= LONGEST_FILE, file.getFileName(), "has " + lines.size() + " lines; split it");
            faults.unless(
                    lines.contains("package no.niraad.rules." + folder + ";"),
                    file.getFileName(),
                    "is in another package");
            faults.unless(lines.get(0).startsWith("// "), file.getFileName(), "does not begin by telling what it is");
        }
        faults.none();
    }

    @Test
    void rules_use_the_small_part_of_the_language_only() throws IOException {
        for (Path file : Folders.drlFiles()) {
            String drl = Files.readString(file)
                    .replaceAll("//[^\\n]*", "")
                    .replaceAll("\"[^\"\\n]*\"", "\"\"")
                    .replaceAll("(?m)^\\s*@.*$", "");
            FORBIDDEN
                    .matcher(drl)
                    .results()
                    .map(MatchResult::group)
                    .forEach(it -> faults.add(file.getFileName(), "uses '" + it + "'"));
            CONDITIONS
                    .matcher(drl)
                    .results()
                    .map(it -> it.group(1))
                    .filter(ARITHMETIC.asPredicate())
                    .forEach(it -> faults.add(file.getFileName(), "reckons in" + it.replaceAll("\\s+", " ")));
            CONSEQUENCE
                    .matcher(drl)
                    .results()
                    .map(it -> it.group(1))
                    .filter(it -> it.chars().filter(c -> c == ';').count() != 1)
                    .forEach(it ->
                            faults.add(file.getFileName(), "has not one statement:" + it.replaceAll("\\s+", " ")));
        }
        faults.none();
    }

    @Test
    void at_most_one_condition_of_a_rule_can_match_many_facts_unless_they_are_joined() {
        for (RuleInfo rule : Folders.rules()) {
            List<Element> many = rule.when().stream()
                    .filter(it -> MANY.contains(it.type().replaceFirst(".*\\.", "")))
                    .toList();
            for (Element element : many.subList(Math.min(1, many.size()), many.size())) {
                faults.unless(
                        element.constraints().stream().anyMatch(it -> it.matches(".*==\\s*\\$\\w+.*")),
                        rule.id(),
                        element.type() + " in line " + element.line() + " is joined to nothing by ==");
            }
            faults.unless(
                    rule.when().stream().allMatch(it -> it.kind() == Element.Kind.MATCH),
                    rule.id(),
                    "asks what is not there");
            faults.unless(
                    rule.kind() == RuleKind.OBSERVATION
                            || rule.when().stream().anyMatch(it -> rule.about().equals(it.binding())),
                    rule.id(),
                    "concludes something about " + rule.about() + ", which it does not bind");
        }
        faults.none();
    }
}
