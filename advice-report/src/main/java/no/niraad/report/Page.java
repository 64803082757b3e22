package no.niraad.report;

import java.io.IOException;
import no.niraad.model.text.Language;

/** Something told about results, for people and for programs. The same gives the same characters, on any machine. */
public interface Page {

    /**
     * Writes it for people.
     *
     * @param language the reader's
     * @param style how it looks
     * @param out where to; neither flushed nor closed
     * @throws IOException if {@code out} fails
     */
    void writeText(Language language, Style style, Appendable out) throws IOException;

    /**
     * Writes it for programs, as JSON on indented lines.
     *
     * @param language of the texts in it
     * @param out where to; neither flushed nor closed
     * @throws IOException if {@code out} fails
     */
    void writeJson(Language language, Appendable out) throws IOException;
}
