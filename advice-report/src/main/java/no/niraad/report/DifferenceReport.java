package no.niraad.report;

import java.io.IOException;
import no.niraad.model.document.JsonWriter;
import no.niraad.model.text.Language;
import no.niraad.model.text.SafeText;
import no.niraad.report.json.DifferenceResult;
import no.niraad.report.text.DifferenceText;
import no.niraad.report.text.Sheet;
import no.niraad.report.words.Reading;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Wording;
import no.niraad.rules.difference.Difference;

/**
 * Tells what differs between two profiles. In JSON it keeps to {@code difference-1.0.schema.json} in this package.
 *
 * @param difference what to tell
 * @param rulebook the rules that judged
 */
public record DifferenceReport(Difference difference, Rulebook rulebook) implements Page {

    /** Name of the JSON Schema; a resource beside this class. */
    public static final String SCHEMA = "difference-1.0.schema.json";

    @Override
    public void writeText(Language language, Style style, Appendable out) throws IOException {
        Wording wording = rulebook.wording(language);
        var before = new Reading(difference.before(), wording);
        var after = new Reading(difference.after(), wording);
        var sheet = new Sheet(out, style.width(), style.colour());
        new DifferenceText(sheet, difference, before, after, style.everything()).write();
    }

    @Override
    public void writeJson(Language language, Appendable out) throws IOException {
        out.append(SafeText.json(JsonWriter.pretty(DifferenceResult.of(difference, rulebook.wording(language)))));
    }
}
