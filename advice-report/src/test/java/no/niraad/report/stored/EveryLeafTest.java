package no.niraad.report.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RulePack;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.finding.Strength;
import no.niraad.model.finding.Waiver;
import no.niraad.model.text.Language;
import no.niraad.report.JsonReport;
import no.niraad.report.Samples;
import no.niraad.report.stored.Verification.Outcome;
import org.junit.jupiter.api.Test;

/** No value of a result can be altered without {@code verify} saying so, but for where answers stand in their file. */
class EveryLeafTest {

    /** Documented: a profile that was moved, or got a comment, is the same. */
    private static final Set<String> FREE = Set.of("file", "line", "column", "place");

    private static final Pattern LEAF =
            Pattern.compile("(\\s*(?:\"(\\w+)\": )?)(\"(?:[^\"\\\\]|\\\\.)*\"|[\\w.-]+)(,?)");
    private static final String HASH = "0123456789abcdef".repeat(4);

    private final List<String> lines = result().lines().toList();
    private final StoredResult now = StoredResult.of(String.join("\n", lines));

    @Test
    void any_value_that_is_altered_by_hand_makes_another_result() {
        var unseen = new ArrayList<String>();
        int altered = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher leaf = LEAF.matcher(lines.get(i));
            if (leaf.matches() && !FREE.contains(String.valueOf(leaf.group(2)))) {
                altered++;
                if (isUnseen(i, leaf)) {
                    unseen.add(i + 1 + ": " + lines.get(i));
                }
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(altered).isGreaterThan(500);
    }

    /** What only names what a result was made from cannot make it another; it is told as why it could be. */
    private boolean isUnseen(int line, Matcher leaf) {
        Verification verification;
        try {
            verification = Verification.of(StoredResult.of(with(line, leaf)), now);
        } catch (InvalidDocumentException e) {
            return false;
        }
        return verification.outcome() == Outcome.SAME
                && (!namesAnInput(leaf) || verification.causes().isEmpty());
    }

    private static boolean namesAnInput(Matcher leaf) {
        return Set.of("hash", "version", "schemaVersion").contains(String.valueOf(leaf.group(2)));
    }

    private String with(int line, Matcher leaf) {
        var text = new ArrayList<>(lines);
        text.set(line, leaf.group(1) + altered(leaf.group(3)) + leaf.group(4));
        return String.join("\n", text);
    }

    private static String altered(String value) {
        if (value.startsWith("\"")) {
            return value.substring(0, value.length() - 1) + "x\"";
        }
        return value.matches("true|false") ? String.valueOf(value.equals("false")) : value + "1";
    }

    @Test
    void findings_in_another_order_make_another_result() {
        Assessment assessment = assessment();
        var findings = new ArrayList<>(assessment.findings());
        findings.add(findings.remove(0));
        var reordered = new Assessment(
                assessment.profile(),
                findings,
                assessment.advice(),
                assessment.notJudged(),
                assessment.rules(),
                assessment.packs(),
                assessment.acceptances());
        assertThat(Verification.of(StoredResult.of(written(reordered)), now).differences())
                .containsExactly(
                        new Difference(Difference.Part.OTHER, "findings", Difference.Change.CHANGED, List.of()));
    }

    /** Something of all that a result can have: packs, changes, accepted risk and what could be otherwise. */
    private static String result() {
        return written(assessment());
    }

    private static String written(Assessment assessment) {
        var out = new StringBuilder();
        try {
            new JsonReport(true)
                    .write(assessment, Samples.insight(Samples.fjellvik()), Samples.wording(Language.NB), out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Assessment assessment() {
        Assessment plain = Samples.fjellvik();
        Finding finding = plain.findings().stream()
                .filter(it -> !(it instanceof Strength))
                .findFirst()
                .orElseThrow();
        LocalDate today = plain.profile().assessed().on();
        var rules = new RuleSet(
                "1.0.0",
                HASH,
                31,
                List.of(new RulePack("arkiv", "1.2", HASH, 7, false)),
                List.of(
                        new RuleChange("advice08/many-at-once", 2, 3, "Vi er mange.", "arkiv"),
                        new RuleChange("advice02/no-time", null, null, "Gjelder ikke oss.")));
        return new Assessment(plain.profile(), plain.findings(), plain.advice(), plain.notJudged(), rules)
                .accepting(List.of(new Waiver(
                        finding.rule(),
                        finding.about().key(),
                        "Avklares til våren.",
                        "kommunedirektør",
                        today,
                        today.plusYears(1),
                        "sak 26/311",
                        "vedtak/aksept.yaml:3:11")));
    }
}
