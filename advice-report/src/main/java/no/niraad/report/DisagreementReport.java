package no.niraad.report;

import java.io.IOException;
import no.niraad.model.document.JsonWriter;
import no.niraad.model.text.Language;
import no.niraad.model.text.SafeText;
import no.niraad.report.json.DisagreementResult;
import no.niraad.report.text.DisagreementText;
import no.niraad.report.text.Sheet;
import no.niraad.report.words.Readings;
import no.niraad.rules.Rulebook;
import no.niraad.rules.difference.Disagreements;

/**
 * Tells what respondents see differently. In JSON it keeps to {@code disagreement-1.0.schema.json} in this package.
 *
 * @param disagreements what to tell
 * @param rulebook the rules that judged
 */
public record DisagreementReport(Disagreements disagreements, Rulebook rulebook) implements Page {

    /** Name of the JSON Schema; a resource beside this class. */
    public static final String SCHEMA = "disagreement-1.0.schema.json";

    @Override
    public void writeText(Language language, Style style, Appendable out) throws IOException {
        var sheet = new Sheet(out, style.width(), style.colour());
        new DisagreementText(sheet, disagreements, readings(language), style.everything()).write();
    }

    @Override
    public void writeJson(Language language, Appendable out) throws IOException {
        var result = DisagreementResult.of(disagreements, readings(language), rulebook.ruleSet());
        out.append(SafeText.json(JsonWriter.pretty(result)));
    }

    private Readings readings(Language language) {
        return new Readings(disagreements.assessments().values(), rulebook.wording(language));
    }
}
