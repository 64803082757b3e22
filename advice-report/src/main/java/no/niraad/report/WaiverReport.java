package no.niraad.report;

import java.io.IOException;
import java.util.List;
import no.niraad.model.document.JsonWriter;
import no.niraad.model.finding.Assessment;
import no.niraad.model.text.Language;
import no.niraad.model.text.SafeText;
import no.niraad.report.json.AcceptanceResult;
import no.niraad.report.text.Sheet;
import no.niraad.report.text.WaiversText;

/**
 * Tells what the acceptances of an organisation are worth. In JSON it keeps to {@code waiver-check-1.0.schema.json} in this package.
 *
 * @param assessment with the acceptances
 */
public record WaiverReport(Assessment assessment) implements Page {

    /** Name of the JSON Schema of the report; a resource beside this class. */
    public static final String SCHEMA = "waiver-check-1.0.schema.json";

    /** Name of the JSON Schema of the files that are checked, for editors; a resource beside this class. */
    public static final String FILE_SCHEMA = "waivers-1.schema.json";

    /** What JSON has. */
    private record Told(String schemaVersion, String on, List<AcceptanceResult> waivers) {}

    @Override
    public void writeText(Language language, Style style, Appendable out) throws IOException {
        new WaiversText(new Sheet(out, style.width(), style.colour()), language).write(assessment);
    }

    @Override
    public void writeJson(Language language, Appendable out) throws IOException {
        var waivers =
                assessment.acceptances().stream().map(AcceptanceResult::of).toList();
        var told = new Told("1.0", assessment.profile().assessed().on().toString(), waivers);
        out.append(SafeText.json(JsonWriter.pretty(told)));
    }
}
