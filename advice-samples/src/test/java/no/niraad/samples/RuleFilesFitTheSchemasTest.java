package no.niraad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.text.Language;
import no.niraad.rules.folder.FileSchemas;
import no.niraad.rules.folder.FileSchemas.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The schemas of the files of rules let pass what their readers let pass, and notice what an editor should notice. */
class RuleFilesFitTheSchemasTest {

    private static final Path RULES = Path.of("../advice-rules/src/main/resources/no/niraad/rules");
    private static final List<Path> PACKS = List.of(
            Path.of("../advice-rules/src/test/resources/no/niraad/rules/pack/arkiv"),
            Path.of("packs/arkiv"),
            Path.of("../advice-cli/src/test/resources/packs"),
            Path.of("../advice-cli/src/test/resources/rules"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LoadSettings YAML =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    static Stream<Path> files() throws IOException {
        return Stream.concat(below(RULES), PACKS.stream().flatMap(RuleFilesFitTheSchemasTest::below))
                .filter(it -> kind(it) != null);
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(Path file) {
        String name = file.getFileName().toString();
        String folder =
                file.toAbsolutePath().normalize().getParent().getFileName().toString();
        if (name.endsWith(".cases.yaml")) {
            return Kind.CASES;
        }
        if (name.endsWith(".facts.yaml")) {
            return Kind.FACTS;
        }
        if (name.equals("pack.yaml")) {
            return Kind.PACK;
        }
        return name.equals(folder + ".yaml") ? file.startsWith(RULES) ? Kind.ADVICE : Kind.TEXTS : null;
    }

    @Test
    void all_kinds_of_files_are_there() throws IOException {
        assertThat(files().map(RuleFilesFitTheSchemasTest::kind))
                .contains(Kind.ADVICE, Kind.CASES, Kind.FACTS, Kind.PACK, Kind.TEXTS);
        assertThat(files()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("files")
    void fits(Path file) throws IOException {
        for (Language language : Language.values()) {
            assertThat(problems(kind(file), language, Files.readString(file))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PACK   | {id: arkiv, version: '1', title: {nb: a, nn: b, en: c}}                                  | 0
            PACK   | {id: arkiv, version: '1'}                                                                | 1
            PACK   | {id: arkiv, version: '1', title: {nb: a, nn: b}}                                         | 1
            PACK   | {id: arkiv, version: '1', title: {nb: a, nn: b, en: c}, license: MIT}                    | 1
            TEXTS  | {rules: {own: {what: {nb: a, nn: b, en: c}}}}                                            | 0
            TEXTS  | {rules: {own: {what: {nb: a, nn: b, en: c}, step: {owner: chief, effort: days, text: {nb: a, nn: b, en: c}}}}} | 1
            TEXTS  | {numbers: {large: {value: many, reference: {nb: a, nn: b, en: c}}}}                      | 1
            FACTS  | {facts: [{path: a.b, kind: strain, label: {nb: a, nn: b, en: c}, question: {nb: a, nn: b, en: c}, guidance: {nb: a, nn: b, en: c}, sufficient: {nb: a, nn: b, en: c}, insufficient: {nb: a, nn: b, en: c}}]} | 0
            FACTS  | {facts: [{path: a.b, kind: context, label: {nb: a, nn: b, en: c}, question: {nb: a, nn: b, en: c}, guidance: {nb: a, nn: b, en: c}, sufficient: {nb: a, nn: b, en: c}, insufficient: {nb: a, nn: b, en: c}}]} | 1
            CASES  | {cases: [{name: a, change: {leadership.politicalOwnership: NO, orgUnits: null}, expect: [{rule: own, about: organisation, severity: act-now}]}]} | 0
            CASES  | {cases: [{name: a, expect: [{rule: own, about: organisation, severity: at-once}]}]}      | 1
            CONFIG | {config: 1, packs: [arkiv], off: [{rule: advice02/managers-not-behind, reason: a}]}      | 0
            CONFIG | {config: 1, off: [{rule: advice02/managers-not-behnd, reason: a}]}                       | 1
            CONFIG | {config: 1, numbers: [{number: advice08/many-at-once, value: 3}]}                        | 1
            """)
    void notices(Kind kind, String yaml, int problems) throws IOException {
        assertThat(problems(kind, Language.EN, yaml)).hasSize(problems);
    }

    private static List<?> problems(Kind kind, Language language, String yaml) throws IOException {
        JsonNode tree = JSON.valueToTree(new Load(YAML).loadFromString(yaml));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(FileSchemas.json(kind, language))
                .validate(tree);
    }
}
