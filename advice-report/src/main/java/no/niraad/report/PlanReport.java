package no.niraad.report;

import java.io.IOException;
import no.niraad.model.document.JsonWriter;
import no.niraad.model.text.Language;
import no.niraad.model.text.SafeText;
import no.niraad.report.json.PlanResultMaker;
import no.niraad.report.text.PlanText;
import no.niraad.report.text.Sheet;
import no.niraad.report.words.Reading;
import no.niraad.rules.Rulebook;
import no.niraad.rules.plan.Plan;
import no.niraad.rules.whatif.Insight;

/**
 * Tells a plan. In JSON it keeps to {@code plan-1.1.schema.json} in this package.
 *
 * @param plan what to tell
 * @param rulebook the rules that judged
 */
public record PlanReport(Plan plan, Rulebook rulebook) implements Page {

    /** Name of the JSON Schema; a resource beside this class. */
    public static final String SCHEMA = "plan-1.1.schema.json";

    @Override
    public void writeText(Language language, Style style, Appendable out) throws IOException {
        var sheet = new Sheet(out, style.width(), style.colour());
        new PlanText(sheet, plan, reading(language), style.everything()).write();
    }

    @Override
    public void writeJson(Language language, Appendable out) throws IOException {
        out.append(SafeText.json(JsonWriter.pretty(new PlanResultMaker(plan, reading(language)).result())));
    }

    private Reading reading(Language language) {
        return new Reading(plan.assessment(), Insight.NONE, rulebook.wording(language));
    }
}
