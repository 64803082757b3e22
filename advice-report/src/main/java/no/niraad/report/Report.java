package no.niraad.report;

import java.io.IOException;
import no.niraad.model.finding.Assessment;
import no.niraad.rules.Wording;
import no.niraad.rules.whatif.Insight;

/** One form of report. The same assessment, wording and report give the same characters, on any machine. */
public interface Report {

    /**
     * Writes an assessment, and nothing of what could be otherwise.
     *
     * @throws IOException if {@code out} fails
     * @throws IllegalArgumentException if the wording has no words for a rule of the assessment
     */
    default void write(Assessment assessment, Wording wording, Appendable out) throws IOException {
        write(assessment, Insight.NONE, wording, out);
    }

    /**
     * Writes an assessment.
     *
     * @param assessment what to tell
     * @param insight what could be otherwise, as much of it as is to be told
     * @param wording the words of the rules that made it; decides the language
     * @param out where to; neither flushed nor closed
     * @throws IOException if {@code out} fails
     * @throws IllegalArgumentException if the wording has no words for a rule of the assessment
     */
    void write(Assessment assessment, Insight insight, Wording wording, Appendable out) throws IOException;
}
