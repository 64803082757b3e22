package no.niraad.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.niraad.model.fact.Fact;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.Subject;
import no.niraad.report.words.AskPhrase;
import no.niraad.report.words.Reading;
import no.niraad.rules.whatif.Impact;
import no.niraad.rules.whatif.NextQuestion;

/** Questions, and what answers to them change, for somebody who answers one by one. */
public final class AskText {

    private static final int INDENT = 2;

    private final Sheet sheet;

    public AskText(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Writes a question with what counts as an answer, and why it is asked. */
    public void question(Reading reading, NextQuestion question, Fact fact, List<String> hints) throws IOException {
        sheet.blank();
        sheet.paragraph(0, Ink.STRONG, reading.fact(question.fact(), Subject.ORGANISATION));
        sheet.paragraph(INDENT, Ink.PLAIN, fact.question().in(reading.language()));
        sheet.paragraph(INDENT, Ink.FAINT, fact.guidance().in(reading.language()));
        String enough = fact.sufficient().in(reading.language());
        String notEnough = fact.insufficient().in(reading.language());
        sheet.paragraph(INDENT, Ink.FAINT, reading.say(AskPhrase.SUFFICIENT, enough));
        sheet.paragraph(INDENT, Ink.FAINT, reading.say(AskPhrase.INSUFFICIENT, notEnough));
        for (String hint : hints) {
            sheet.paragraph(INDENT, Ink.PLAIN, hint);
        }
        sheet.paragraph(INDENT, Ink.PLAIN, reason(reading, question));
    }

    private static String reason(Reading reading, NextQuestion question) {
        int decides = question.decides().size();
        if (decides == 0) {
            return reading.say(AskPhrase.TOO_MUCH_TO_TELL);
        }
        if (question.urgent() > 0 && decides > 1) {
            return reading.say(AskPhrase.DECIDES_URGENT, decides, question.urgent());
        }
        return decides == 1 ? reading.say(AskPhrase.DECIDES_ONE) : reading.say(AskPhrase.DECIDES, decides);
    }

    /** Writes what an answer has changed. */
    public void effect(Reading before, Reading after) throws IOException {
        Impact impact = Impact.between(before.assessment(), after.assessment());
        int told = tell(impact.raised(), after, AskPhrase.CAME)
                + tell(impact.eased(), after, AskPhrase.EASED)
                + tell(impact.cleared(), before, AskPhrase.WENT)
                + strengths(before.assessment(), after);
        int excluded = excluded(before.assessment(), after.assessment());
        if (excluded > 0) {
            String line = excluded == 1 ? after.say(AskPhrase.EXCLUDED_ONE) : after.say(AskPhrase.EXCLUDED, excluded);
            sheet.item(Mark.IN_ORDER.symbol() + " ", Mark.IN_ORDER.ink(), line, Ink.PLAIN);
        } else if (told == 0) {
            sheet.paragraph(INDENT, Ink.PLAIN, after.say(AskPhrase.NOTHING_YET));
        }
    }

    private int tell(List<Finding> findings, Reading reading, AskPhrase phrase) throws IOException {
        for (Finding finding : findings) {
            Mark mark = phrase == AskPhrase.WENT ? Mark.IN_ORDER : Mark.of(finding.severity());
            sheet.item(mark.symbol() + " ", mark.ink(), reading.say(phrase, reading.what(finding)), Ink.PLAIN);
        }
        return findings.size();
    }

    private int strengths(Assessment before, Reading after) throws IOException {
        Set<String> had = new HashSet<>();
        before.strengths().forEach(it -> had.add(it.key()));
        List<Finding> came = new ArrayList<>(after.assessment().strengths());
        came.removeIf(it -> had.contains(it.key()));
        for (Finding strength : came) {
            String line = after.say(AskPhrase.STRENGTH, after.what(strength));
            sheet.item(Mark.IN_ORDER.symbol() + " ", Mark.IN_ORDER.ink(), line, Ink.PLAIN);
        }
        return came.size();
    }

    /** What could have come and now cannot: it is no longer open, and was not found. */
    private static int excluded(Assessment before, Assessment after) {
        Set<String> left = new HashSet<>();
        after.notJudged().forEach(it -> left.add(it.key()));
        after.findings().forEach(it -> left.add(it.key()));
        Set<String> excluded = new HashSet<>();
        for (NotJudged open : before.notJudged()) {
            if (!left.contains(open.key())) {
                excluded.add(open.key());
            }
        }
        return excluded.size();
    }
}
