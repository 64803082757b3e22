package no.niraad.report.text;

import java.io.IOException;
import no.niraad.model.finding.RuleSet;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.Reading;

/** Which rules were used, what they build on, and what this is not. */
public final class ClosingSection {

    private static final int SHORT_HASH = 12;

    private final Sheet sheet;
    private final Reading reading;
    private final boolean everything;

    public ClosingSection(Sheet sheet, Reading reading, boolean everything) {
        this.sheet = sheet;
        this.reading = reading;
        this.everything = everything;
    }

    /** Writes the section. */
    public void write() throws IOException {
        RuleSet rules = reading.assessment().rules();
        String hash =
                rules.hash().substring(0, Math.min(SHORT_HASH, rules.hash().length()));
        sheet.blank();
        if (!everything) {
            sheet.paragraph(0, Ink.PLAIN, reading.say(Phrase.SHORTENED));
        }
        sheet.paragraph(0, Ink.PLAIN, reading.say(Phrase.RULE_SET, rules.version(), rules.rules(), hash));
        sheet.paragraph(0, Ink.PLAIN, reading.say(Phrase.BUILDS_ON));
    }
}
