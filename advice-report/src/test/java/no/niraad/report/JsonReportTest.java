package no.niraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.document.EnumNames;
import no.niraad.model.document.Position;
import no.niraad.model.finding.AdviceState;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.PackStatus;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RulePack;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Subject;
import no.niraad.model.finding.Waiver;
import no.niraad.model.organisation.Government;
import no.niraad.model.organisation.Kind;
import no.niraad.model.organisation.Stage;
import no.niraad.model.text.Language;
import no.niraad.report.json.Result;
import no.niraad.rules.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results keep to the published schema. That they are the same everywhere, SameBytesTest in advice-samples shows. */
class JsonReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void realResultsPass(Language language) {
        assertThat(problems(Samples.write(new JsonReport(true), Samples.fjellvik(), language)))
                .isEmpty();
        assertThat(problems(Samples.write(new JsonReport(false), Samples.unknown(), language)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void resultsOfAllRulesPass(Language language) throws IOException {
        var out = new StringBuilder();
        new JsonReport(false).write(Samples.allRules(), Rulebook.builtIn().wording(language), out);
        assertThat(problems(out.toString())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void resultsThatTellWhatCouldBeOtherwisePass(Language language) throws IOException {
        Assessment assessment = Samples.allRules();
        var out = new StringBuilder();
        new JsonReport(false)
                .write(
                        assessment,
                        Samples.insight(assessment),
                        Rulebook.builtIn().wording(language),
                        out);
        assertThat(out).contains("\"clearing\":{", "\"outlook\":{", "\"nextQuestions\":[{");
        assertThat(problems(out.toString())).isEmpty();
    }

    @Test
    void packsAndChangesPass() throws IOException {
        Assessment plain = Samples.fjellvik();
        RuleSet rules = plain.rules();
        var packs = List.of(new RulePack("arkiv", "1.2", "0".repeat(64), 4, false));
        var changes = List.of(
                new RuleChange("advice02/managers-not-behind", null, null, "Målt på annen måte"),
                new RuleChange("advice08/many-at-once", 5, 2, "Liten kommune", "arkiv"));
        var changed = new Assessment(
                plain.profile(),
                plain.findings(),
                plain.advice(),
                plain.notJudged(),
                new RuleSet(rules.version(), rules.hash(), rules.rules(), packs, changes),
                List.of(new PackStatus("arkiv", AdviceState.FOLLOW_UP, 7, 5, List.of("arkiv.journalPlan"))),
                List.of());
        String json = Samples.write(new JsonReport(false), changed, Language.NB);

        assertThat(problems(json)).isEmpty();
        assertThat(JSON.readTree(json).at("/rules/changes/1/to").asInt()).isEqualTo(2);
        assertThat(JSON.readTree(json).at("/rules/changes/0/pack").isMissingNode())
                .isTrue();
        assertThat(JSON.readTree(json).at("/rules/changes/1/pack").asText()).isEqualTo("arkiv");
        assertThat(JSON.readTree(json).at("/rules/packs/0/id").asText()).isEqualTo("arkiv");
        assertThat(JSON.readTree(json).at("/packs/0").toString())
                .isEqualTo("{\"pack\":\"arkiv\",\"title\":\"arkiv\",\"state\":\"follow-up\",\"asked\":7,\"known\":5,"
                        + "\"underWay\":[\"arkiv.journalPlan\"]}");
    }

    @Test
    void whatIsAcceptedPasses() throws IOException {
        Assessment plain = Samples.fjellvik();
        Finding first = plain.findings().get(0);
        LocalDate day = plain.profile().assessed().on();
        var holds = new Waiver(first.rule(), first.about().key(), "r", "leder", day, day, "sak 1", "w.yaml:3:5");
        var over = new Waiver(first.rule(), "nowhere", "r", "leder", day, day, "sak 1", null);
        String json = Samples.write(new JsonReport(false), plain.accepting(List.of(holds, over)), Language.NB);

        assertThat(problems(json)).isEmpty();
        JsonNode result = JSON.readTree(json);
        assertThat(result.at("/findings/0/accepted/role").asText()).isEqualTo("leder");
        assertThat(result.at("/summary/accepted").asInt()).isEqualTo(1);
        assertThat(result.at("/waivers/0/state").asText()).isEqualTo("in-force");
        assertThat(result.at("/waivers/1/state").asText()).isEqualTo("not-needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schemaVersion", "/summary/actNow", "/findings/0/severity", "/findings/0/about/key"})
    void aResultThatLacksSomethingFails(String path) throws IOException {
        JsonNode result = JSON.readTree(Samples.write(new JsonReport(false), Samples.fjellvik(), Language.EN));
        int slash = path.lastIndexOf('/');
        ((ObjectNode) result.at(path.substring(0, slash))).remove(path.substring(slash + 1));
        assertThat(problems(result.toString())).hasSize(1);
    }

    @Test
    void aProfileThatCouldNotBeReadHasErrorsAndNoFindings() throws IOException {
        var error = new UnreadProfile.Error("document/unknown-key", new Position(4, 14), "ukjent felt", null);
        var out = new StringBuilder();
        new JsonReport(false)
                .write(
                        new UnreadProfile("x.yaml", List.of(error), 3),
                        Rulebook.builtIn().ruleSet(),
                        Language.NB,
                        out);
        assertThat(problems(out.toString())).isEmpty();
        ObjectNode result = (ObjectNode) JSON.readTree(out.toString());
        assertThat(problems(result.deepCopy().without("file").toString())).isNotEmpty();
        result.putArray("findings");
        assertThat(problems(result.toString())).isNotEmpty();
    }

    @Test
    void aResultWithSomethingElseFails() throws IOException {
        JsonNode result = JSON.readTree(Samples.write(new JsonReport(false), Samples.fjellvik(), Language.EN));
        ((ObjectNode) result).put("score", 42);
        assertThat(problems(result.toString())).hasSize(1);
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of("/properties/advice/items/properties/state", AdviceState.values()),
                Arguments.of("/properties/language", Language.values()),
                Arguments.of("/properties/organisation/properties/government", Government.values()),
                Arguments.of("/properties/organisation/properties/kind", Kind.values()),
                Arguments.of("/properties/organisation/properties/stage", Stage.values()),
                Arguments.of("/$defs/about/properties/parts/items/properties/type", Subject.Type.values()),
                Arguments.of("/$defs/finding/properties/basis", Basis.values()),
                Arguments.of("/$defs/finding/properties/kind", Result.Kind.values()),
                Arguments.of("/$defs/finding/properties/severity", Severity.values()));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void theSchemaKnowsEveryChoice(String path, Enum<?>[] constants) {
        List<String> names = Arrays.stream(constants).map(EnumNames::of).toList();
        assertThat(Schemas.choices(JsonReport.SCHEMA, path)).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void everyKeyOfTheSchemaIsDescribed() {
        assertThat(Schemas.undescribed(JsonReport.SCHEMA)).isEmpty();
    }

    @Test
    void compactIsOneLine() throws IOException {
        String compact = Samples.write(new JsonReport(false), Samples.fjellvik(), Language.NB);
        String pretty = Samples.write(new JsonReport(true), Samples.fjellvik(), Language.NB);
        assertThat(compact.lines()).hasSize(1);
        assertThat(JSON.readTree(compact)).isEqualTo(JSON.readTree(pretty));
    }

    private static List<Error> problems(String json) {
        return Schemas.problems(JsonReport.SCHEMA, json);
    }
}
