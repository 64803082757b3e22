package no.niraad.report;

import java.io.IOException;
import java.util.List;
import no.niraad.model.document.JsonWriter;
import no.niraad.model.text.Language;
import no.niraad.model.text.SafeText;
import no.niraad.report.stored.Cause;
import no.niraad.report.stored.Difference;
import no.niraad.report.stored.Verification;
import no.niraad.report.text.Sheet;
import no.niraad.report.text.VerificationText;

/**
 * Tells whether a stored result holds. In JSON it keeps to {@code verification-1.0.schema.json} in this package.
 *
 * @param verification what to tell
 */
public record VerificationReport(Verification verification) implements Page {

    /** Name of the JSON Schema; a resource beside this class. */
    public static final String SCHEMA = "verification-1.0.schema.json";

    /** What JSON has. */
    private record Told(
            String schemaVersion, Verification.Outcome outcome, List<Cause> causes, List<Difference> differences) {}

    @Override
    public void writeText(Language language, Style style, Appendable out) throws IOException {
        new VerificationText(new Sheet(out, style.width(), style.colour()), language).write(verification);
    }

    @Override
    public void writeJson(Language language, Appendable out) throws IOException {
        var told = new Told("1.0", verification.outcome(), verification.causes(), verification.differences());
        out.append(SafeText.json(JsonWriter.pretty(told)));
    }
}
