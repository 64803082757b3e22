package no.niraad.report;

import java.io.IOException;
import java.util.List;
import no.niraad.model.document.JsonWriter;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.text.Language;
import no.niraad.model.text.SafeText;
import no.niraad.report.json.ResultMaker;
import no.niraad.report.json.Unread;
import no.niraad.rules.Wording;
import no.niraad.rules.whatif.Insight;

/**
 * The whole assessment for programs, as {@code result-1.3.schema.json} in this package describes it.
 *
 * @param pretty whether on indented lines; otherwise all on one line. Either way it ends with a line break
 */
public record JsonReport(boolean pretty) implements Report {

    /** Name of the JSON Schema of the result; a resource beside this class. */
    public static final String SCHEMA = "result-1.3.schema.json";

    @Override
    public void write(Assessment assessment, Insight insight, Wording wording, Appendable out) throws IOException {
        write(new ResultMaker(assessment, insight, wording).result(), out);
    }

    /**
     * Writes what stands in the place of a result where the profile could not be read: {@code errors}, and no findings.
     *
     * @param profile what could not be read
     * @param rules what would have judged
     * @param language language of the errors
     * @param out where to; neither flushed nor closed
     * @throws IOException if {@code out} fails
     */
    public void write(UnreadProfile profile, RuleSet rules, Language language, Appendable out) throws IOException {
        List<Unread.ErrorResult> errors = profile.errors().stream()
                .map(it -> Unread.ErrorResult.of(it.code(), it.at(), it.message(), it.help()))
                .toList();
        write(Unread.of(profile.file(), errors, profile.omitted(), rules, language), out);
    }

    private void write(Object result, Appendable out) throws IOException {
        String json = pretty ? JsonWriter.pretty(result) : JsonWriter.compact(result) + "\n";
        out.append(SafeText.json(json));
    }
}
