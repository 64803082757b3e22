package no.niraad.report.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.Finding;
import no.niraad.rules.Wording;

/** Where findings come from, in words: the advice or the pack, the page, the rule, the law. */
public final class Origin {

    private final Wording wording;

    Origin(Wording wording) {
        this.wording = wording;
    }

    private String say(Phrase phrase, Object... values) {
        return phrase.in(wording.language(), values);
    }

    /** {@return the law or agreement that a duty rests on, if it names one} */
    public Optional<String> law(Finding finding) {
        return wording.law(finding);
    }

    /** {@return the law or agreement that a duty rests on; empty for what is no duty} */
    public String duty(Finding finding) {
        if (finding.basis() != Basis.DUTY) {
            return "";
        }
        Optional<String> law = wording.law(finding);
        return law.isEmpty() ? say(Phrase.DUTY) : say(Phrase.DUTY_BY, law.get());
    }

    /** {@return where a finding comes from: advice and page, the rule, and whether it is a house rule} */
    public List<String> references(Finding finding) {
        String advice = advice(finding);
        OptionalInt page = wording.page(finding);
        String where = page.isEmpty() ? advice : advice + ", " + say(Phrase.PAGE, page.getAsInt());
        String rule = finding.rule().toString();
        return finding.basis() == Basis.HOUSE ? List.of(where, rule, say(Phrase.HOUSE)) : List.of(where, rule);
    }

    /** {@return in a few words what a finding rests on, such as {@code Råd 6, plikt}} */
    public String inShort(Finding finding) {
        String advice = advice(finding);
        return switch (finding.basis()) {
            case DUTY -> advice + ", " + say(Phrase.A_DUTY);
            case HOUSE -> advice + ", " + say(Phrase.HOUSE);
            case ADVICE -> advice;
        };
    }

    private String advice(Finding finding) {
        return finding.advice() == 0 ? wording.title(finding.rule().folder()) : say(Phrase.ADVICE, finding.advice());
    }
}
