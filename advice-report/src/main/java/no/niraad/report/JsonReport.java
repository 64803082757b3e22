package no.niraad.report;

import java.io.IOException;
import no.niraad.model.document.JsonWriter;
import no.niraad.model.finding.Assessment;
import no.niraad.report.json.Result;
import no.niraad.report.json.ResultMaker;
import no.niraad.report.words.SafeText;
import no.niraad.rules.Wording;

/**
 * The whole assessment for programs, as {@code result-1.0.schema.json} in this package describes it.
 *
 * @param pretty whether on indented lines; otherwise all on one line. Either way it ends with a line break
 */
public record JsonReport(boolean pretty) implements Report {

    /** Name of the JSON Schema of the result; a resource beside this class. */
    public static final String SCHEMA = "result-1.0.schema.json";

    @Override
    public void write(Assessment assessment, Wording wording, Appendable out) throws IOException {
        Result result = new ResultMaker(assessment, wording).result();
        String json = pretty ? JsonWriter.pretty(result) : JsonWriter.compact(result) + "\n";
        out.append(SafeText.json(json));
    }
}
