package no.niraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Strength;
import no.niraad.model.text.Language;
import no.niraad.rules.Rulebook;
import no.niraad.rules.whatif.Clearing;
import no.niraad.rules.whatif.Insight;
import no.niraad.rules.whatif.NextQuestion;
import no.niraad.rules.whatif.Outlook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was not worked out, since it is too much work on the rules of packs, is said where it would have stood. */
class TooMuchWorkTest {

    private static Insight nothingWorkedOut(Assessment assessment) {
        List<Clearing> clearings = assessment.findings().stream()
                .filter(it -> !(it instanceof Strength))
                .map(it -> new Clearing(it, List.of(), false, Clearing.Obstacle.TOO_MUCH_WORK))
                .toList();
        var outlook = new Outlook(List.of(), List.of(), List.of(), List.of(), List.of(new RuleId("costly", "dear")));
        return new Insight(clearings, outlook, List.of(new NextQuestion("leadership.sponsor", List.of(), 0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NB | Hva som skal til for at dette faller bort, er ikke regnet ut. | : hva svaret kan avgjøre, er ikke regnet ut;
            NN | Kva som skal til for at dette fell bort, er ikkje rekna ut.   | : kva svaret kan avgjere, er ikkje rekna ut;
            EN | What it takes for this to go away was not worked out.         | : what the answer can settle was not worked out;
            """)
    void it_is_said_of_each_finding_and_question(Language language, String clears, String settles) throws IOException {
        Assessment assessment = Samples.allRules();
        var out = new StringBuilder();
        new TextReport(new Style(300, false, true))
                .write(
                        assessment,
                        nothingWorkedOut(assessment),
                        Rulebook.builtIn().wording(language),
                        out);

        assertThat(out.toString().split(clears, -1)).hasSizeGreaterThan(5);
        assertThat(out.toString()).containsOnlyOnce(settles);
    }

    @ParameterizedTest
    @EnumSource
    void json_says_so_and_keeps_to_its_schema(Language language) throws IOException {
        Assessment assessment = Samples.allRules();
        var out = new StringBuilder();
        new JsonReport(false)
                .write(
                        assessment,
                        nothingWorkedOut(assessment),
                        Rulebook.builtIn().wording(language),
                        out);

        assertThat(out.toString())
                .contains("\"obstacle\":\"too-much-work\"", "\"unbounded\":[\"costly/dear\"]", "\"decides\":0");
        assertThat(Schemas.problems(JsonReport.SCHEMA, out.toString())).isEmpty();
    }
}
