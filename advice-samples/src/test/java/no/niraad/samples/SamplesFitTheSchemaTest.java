package no.niraad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import no.niraad.model.profile.ProfileSchema;
import no.niraad.model.text.Language;
import no.niraad.report.JsonReport;
import no.niraad.rules.Rulebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * An editor that knows the schemas has nothing to complain about: neither in a sample, which it reads as YAML 1.2, where
 * {@code nei} is a word, nor in the result on it.
 */
class SamplesFitTheSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LoadSettings YAML =
            LoadSettings.builder().setSchema(new CoreSchema()).build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema PROFILE = SCHEMAS.getSchema(ProfileSchema.json(Language.NB));
    private static final Schema RESULT = SCHEMAS.getSchema(JsonReport.class.getResourceAsStream(JsonReport.SCHEMA));

    @ParameterizedTest
    @MethodSource("no.niraad.samples.SampleProfiles#names")
    void fits(String sample) {
        JsonNode tree = JSON.valueToTree(new Load(YAML).loadFromString(SampleProfiles.yaml(sample)));
        assertThat(PROFILE.validate(tree)).as(sample + ".yaml by the schema").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("no.niraad.samples.SampleProfiles#names")
    void itsResultFits(String sample) throws IOException {
        for (Language language : Language.values()) {
            var result = new StringBuilder();
            new JsonReport(false)
                    .write(SampleProfiles.assessment(sample), Rulebook.builtIn().wording(language), result);
            assertThat(RESULT.validate(result.toString(), InputFormat.JSON))
                    .as("the result on " + sample + " in " + language.code())
                    .isEmpty();
        }
    }
}
