package no.niraad.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.Subject;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.Reading;
import no.niraad.report.words.Waiting;

/** What could not be judged, and the answers that most of it waits for. */
public final class NotJudgedSection {

    /** So many facts are named for each piece of advice. */
    private static final int MOST = 3;

    private static final String QUESTION = "  ? ";

    private final Sheet sheet;
    private final Reading reading;
    private final boolean everything;

    public NotJudgedSection(Sheet sheet, Reading reading, boolean everything) {
        this.sheet = sheet;
        this.reading = reading;
        this.everything = everything;
    }

    /** Writes the section, if something could not be judged. */
    public void write() throws IOException {
        List<NotJudged> notJudged = reading.assessment().notJudged();
        if (notJudged.isEmpty()) {
            return;
        }
        sheet.heading(reading.say(Phrase.CANNOT_BE_JUDGED), Ink.STRONG);
        sheet.paragraph(0, Ink.PLAIN, reading.say(Phrase.ANSWER_THESE_FIRST));
        for (Waiting waiting : Waiting.of(notJudged, !everything)) {
            advice(waiting);
        }
    }

    private void advice(Waiting waiting) throws IOException {
        Phrase wait = waiting.rules() == 1 ? Phrase.ONE_RULE_WAITS : Phrase.RULES_WAIT;
        String before = reading.sourceLine(waiting.source()) + ": " + reading.say(wait, waiting.rules());
        sheet.paragraph(0, Ink.PLAIN, before);
        List<Waiting.Missing> facts = waiting.facts();
        if (everything) {
            for (Waiting.Missing missing : facts) {
                sheet.item(QUESTION, Ink.PLAIN, text(missing), Ink.PLAIN);
            }
        } else {
            List<String> most = new ArrayList<>();
            for (Waiting.Missing missing : facts.subList(0, Math.min(MOST, facts.size()))) {
                most.add(text(missing));
            }
            sheet.item(QUESTION, Ink.PLAIN, String.join("\u00A0· ", most), Ink.PLAIN);
        }
    }

    private String text(Waiting.Missing missing) {
        return (everything ? reading.fact(missing.path(), Subject.ORGANISATION) : reading.label(missing.path())) + " ("
                + missing.rules() + ")";
    }
}
