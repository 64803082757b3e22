package no.niraad.report.text;

import java.io.IOException;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RulePack;
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
        sheet.blank();
        if (!everything) {
            sheet.paragraph(0, Ink.PLAIN, reading.say(Phrase.SHORTENED));
        }
        rules();
    }

    /** Writes which rules were used, and what they build on. */
    void rules() throws IOException {
        RuleSet rules = reading.assessment().rules();
        String hash =
                rules.hash().substring(0, Math.min(SHORT_HASH, rules.hash().length()));
        sheet.paragraph(0, Ink.PLAIN, reading.say(Phrase.RULE_SET, rules.version(), rules.rules(), hash));
        packs(rules);
        changes(rules);
        sheet.paragraph(0, Ink.PLAIN, reading.say(Phrase.BUILDS_ON));
    }

    private void packs(RuleSet rules) throws IOException {
        for (RulePack pack : rules.packs()) {
            String hash = pack.hash().substring(0, SHORT_HASH);
            String line = reading.say(Phrase.PACK, pack.id(), pack.version(), pack.rules(), hash);
            sheet.paragraph(0, Ink.PLAIN, line);
            if (pack.fullRights()) {
                sheet.paragraph(0, Ink.PLAIN, reading.say(Phrase.PACK_UNCHECKED, pack.id()));
            }
        }
    }

    /** Always shown: a report must not hide that somebody chose what it tells. */
    private void changes(RuleSet rules) throws IOException {
        for (RuleChange change : rules.changes()) {
            String line = change.isSwitchedOff()
                    ? reading.say(Phrase.RULE_OFF, change.id(), change.reason())
                    : reading.say(Phrase.NUMBER_CHANGED, change.id(), change.to(), change.from(), change.reason());
            String by = change.pack();
            sheet.paragraph(0, Ink.PLAIN, by == null ? line : reading.say(Phrase.BY_PACK, line, by));
        }
    }
}
