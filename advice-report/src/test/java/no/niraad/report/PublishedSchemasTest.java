package no.niraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas beside that of the result. */
class PublishedSchemasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                DifferenceReport.SCHEMA,
                DisagreementReport.SCHEMA,
                VerificationReport.SCHEMA,
                WaiverReport.SCHEMA,
                WaiverReport.FILE_SCHEMA
            })
    void describe_every_key_and_name_themselves(String schema) throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream(schema)) {
            JsonNode tree = new ObjectMapper().readTree(in);
            assertThat(tree.at("/$id").asText()).isEqualTo("https://niraad.no/schema/" + schema);
            List<String> keys = new ArrayList<>();
            collectKeysWithoutDescription(tree, keys);
            assertThat(keys).isEmpty();
        }
    }

    @Test
    void a_file_of_waivers_fits_and_one_without_an_end_does_not() throws IOException {
        String file = """
                {"waivers": 1, "accepted": [{"rule": "advice07/no-owner", "about": "nettbrett", "reason": "r",
                 "role": "leder", "on": "2026-01-01", "expires": "2026-12-31", "decision": "sak 1"}]}
                """;
        assertThat(Schemas.problems(WaiverReport.FILE_SCHEMA, file)).isEmpty();
        assertThat(Schemas.problems(WaiverReport.FILE_SCHEMA, file.replace("expires", "until")))
                .hasSize(2);
    }

    private static void collectKeysWithoutDescription(JsonNode node, List<String> keys) {
        node.path("properties").properties().forEach(it -> {
            if (!it.getValue().has("description")) {
                keys.add(it.getKey());
            }
        });
        node.forEach(it -> collectKeysWithoutDescription(it, keys));
    }
}
