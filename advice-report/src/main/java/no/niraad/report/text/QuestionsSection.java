package no.niraad.report.text;

import java.io.IOException;
import no.niraad.model.finding.Subject;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.Reading;
import no.niraad.rules.whatif.NextQuestion;

/** The few questions whose answers settle most. */
public final class QuestionsSection {

    private static final String QUESTION = "? ";

    private final Sheet sheet;
    private final Reading reading;

    public QuestionsSection(Sheet sheet, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
    }

    /** Writes the section, if there is anything to ask. */
    public void write() throws IOException {
        if (reading.insight().questions().isEmpty()) {
            return;
        }
        sheet.heading(reading.say(Phrase.ASK_NEXT), Ink.STRONG);
        for (NextQuestion question : reading.insight().questions()) {
            String fact = reading.fact(question.fact(), Subject.ORGANISATION);
            sheet.item(QUESTION, Ink.PLAIN, fact + ": " + settles(question), Ink.PLAIN);
        }
    }

    private String settles(NextQuestion question) {
        int decides = question.decides().size();
        if (decides == 0) {
            return reading.say(Phrase.TOO_MUCH_TO_TELL);
        }
        String settles = decides == 1 ? reading.say(Phrase.DECIDES_ONE) : reading.say(Phrase.DECIDES, decides);
        if (question.urgent() == 0) {
            return settles;
        }
        return settles + ", "
                + (decides == 1 ? reading.say(Phrase.URGENT_ONE) : reading.say(Phrase.URGENT, question.urgent()));
    }
}
