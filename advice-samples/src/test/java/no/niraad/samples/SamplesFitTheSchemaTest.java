package no.niraad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import no.niraad.model.profile.ProfileSchema;
import no.niraad.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** An editor that knows the schema has nothing to complain about. It reads YAML 1.2, where {@code nei} is a word. */
class SamplesFitTheSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LoadSettings YAML =
            LoadSettings.builder().setSchema(new CoreSchema()).build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProfileSchema.json(Language.NB));

    @ParameterizedTest
    @MethodSource("no.niraad.samples.SampleProfiles#names")
    void fits(String sample) {
        JsonNode tree = JSON.valueToTree(new Load(YAML).loadFromString(SampleProfiles.yaml(sample)));
        assertThat(SCHEMA.validate(tree)).as(sample + ".yaml by the schema").isEmpty();
    }
}
