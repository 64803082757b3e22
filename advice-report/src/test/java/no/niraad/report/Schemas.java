package no.niraad.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Holds JSON against the schemas that are published beside the reports. */
final class Schemas {

    private Schemas() {}

    /** {@return where the JSON does not keep to a schema} */
    static List<Error> problems(String schema, String json) throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream(schema)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new ObjectMapper().readTree(in))
                    .validate(json, InputFormat.JSON);
        }
    }
}
