package no.niraad.report.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.finding.Assessment;
import no.niraad.model.text.Language;
import no.niraad.report.JsonReport;
import no.niraad.report.Samples;
import no.niraad.report.stored.Leaves.Leaf;
import no.niraad.report.stored.Verification.Outcome;
import org.junit.jupiter.api.Test;

/** No value of a result can be altered without {@code verify} saying so, but for where answers stand in their file. */
class EveryLeafTest {

    /** Documented: a profile that was moved, or got a comment, is the same. */
    private static final Set<String> FREE = Set.of("file", "line", "column", "place");

    /** What stands in the place of a result where the profile could not be read; there is nothing to verify. */
    private static final Set<String> UNREAD = Set.of(
            ".errors[].code",
            ".errors[].line",
            ".errors[].column",
            ".errors[].message",
            ".errors[].help",
            ".file",
            ".omittedErrors");

    private static final Set<String> NAMES_AN_INPUT = Set.of("hash", "version", "schemaVersion");

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode result = tree(written(FullResult.assessment()));
    private final StoredResult now = StoredResult.of(result.toString());

    @Test
    void any_value_that_is_altered_by_hand_makes_another_result() {
        var unseen = new ArrayList<String>();
        for (Leaf leaf : Leaves.of(result)) {
            if (!FREE.contains(leaf.name()) && isUnseen(leaf)) {
                unseen.add(leaf.place() + ": " + leaf.value());
            }
        }
        assertThat(unseen).isEmpty();
    }

    /** So that what a later version adds is tried too. */
    @Test
    void every_value_that_the_schema_has_is_among_them() throws IOException {
        try (InputStream schema = JsonReport.class.getResourceAsStream(JsonReport.SCHEMA)) {
            Set<String> wanted = Leaves.ofSchema(json.readTree(schema));
            wanted.removeAll(UNREAD);
            assertThat(Leaves.of(result))
                    .extracting(Leaf::place)
                    .containsAll(wanted)
                    .isSubsetOf(wanted);
        }
    }

    /** What only names what a result was made from cannot make it another; it is told as why it could be. */
    private boolean isUnseen(Leaf leaf) {
        leaf.set(altered(leaf.value()));
        try {
            Verification verification = Verification.of(StoredResult.of(result.toString()), now);
            return verification.outcome() == Outcome.SAME
                    && !(NAMES_AN_INPUT.contains(leaf.name())
                            && !verification.causes().isEmpty());
        } catch (InvalidDocumentException e) {
            return false;
        } finally {
            leaf.set(leaf.value());
        }
    }

    private static JsonNode altered(JsonNode value) {
        if (value.isTextual()) {
            return TextNode.valueOf(value.asText() + "x");
        }
        return value.isBoolean() ? BooleanNode.valueOf(!value.asBoolean()) : IntNode.valueOf(value.asInt() + 1);
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findings_in_another_order_make_another_result() {
        Assessment assessment = FullResult.assessment();
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

    private static String written(Assessment assessment) {
        var out = new StringBuilder();
        try {
            new JsonReport(true).write(assessment, FullResult.insight(), Samples.wording(Language.NB), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
