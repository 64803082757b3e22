package no.niraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.document.EnumNames;
import no.niraad.model.document.Position;
import no.niraad.model.finding.AdviceState;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.PackStatus;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RulePack;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Subject;
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
                List.of(new PackStatus("arkiv", AdviceState.FOLLOW_UP, 7, 5, List.of("arkiv.journalPlan"))));
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
    void theSchemaKnowsEveryChoice(String path, Enum<?>[] constants) throws IOException {
        List<String> names = Arrays.stream(constants).map(EnumNames::of).toList();
        List<String> known = JSON.convertValue(
                schemaTree().at(path + "/enum"),
                JSON.getTypeFactory().constructCollectionType(List.class, String.class));
        assertThat(known).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void everyKeyOfTheSchemaIsDescribed() throws IOException {
        List<String> keys = new ArrayList<>();
        collectKeysWithoutDescription(schemaTree(), keys);
        assertThat(keys).isEmpty();
    }

    private static void collectKeysWithoutDescription(JsonNode node, List<String> keys) {
        node.path("properties").properties().forEach(it -> {
            if (!it.getValue().has("description")) {
                keys.add(it.getKey());
            }
        });
        node.forEach(it -> collectKeysWithoutDescription(it, keys));
    }

    @Test
    void compactIsOneLine() throws IOException {
        String compact = Samples.write(new JsonReport(false), Samples.fjellvik(), Language.NB);
        String pretty = Samples.write(new JsonReport(true), Samples.fjellvik(), Language.NB);
        assertThat(compact.lines()).hasSize(1);
        assertThat(JSON.readTree(compact)).isEqualTo(JSON.readTree(pretty));
    }

    private static List<Error> problems(String json) {
        return Loaded.SCHEMA.validate(json, InputFormat.JSON);
    }

    private static JsonNode schemaTree() throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream(JsonReport.SCHEMA)) {
            return JSON.readTree(in);
        }
    }

    private static final class Loaded {
        private static final Schema SCHEMA = load();

        private static Schema load() {
            try {
                return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schemaTree());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
