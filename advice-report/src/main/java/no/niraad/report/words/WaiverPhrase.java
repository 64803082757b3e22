package no.niraad.report.words;

import no.niraad.model.text.Words;

/** What is said of findings that are accepted. */
public enum WaiverPhrase implements Said {
    MEANS(
            "Dette har virksomheten valgt å leve med en tid. Det teller fortsatt i statusen for hvert råd.",
            "Dette har verksemda valt å leve med ei tid. Det tel framleis i statusen for kvart råd.",
            "The organisation has chosen to live with this for a time. It still counts in the status of each advice."),
    BY("Akseptert av {}, {} til {}", "Akseptert av {}, {} til {}", "Accepted by {}, {} to {}"),
    DECISION("Vedtak: {}", "Vedtak: {}", "Decision: {}"),
    REASON("Begrunnelse: {}", "Grunngiving: {}", "Reason: {}"),
    STILL_A_DUTY(
            "Plikten gjelder likevel, så funnet er ikke lagt til side. {}",
            "Plikta gjeld likevel, så funnet er ikkje lagt til side. {}",
            "The duty holds all the same, so the finding is not set aside. {}"),
    WITHOUT_EFFECT(
            "Aksept som ikke gjelder på denne datoen:",
            "Aksept som ikkje gjeld på denne datoen:",
            "Acceptances without effect on this date:"),

    IN_FORCE("gjelder til {}", "gjeld til {}", "holds to {}"),
    EXPIRED(
            "gikk ut {}; funnet er her fortsatt. Ta tak i det, eller vurder aksepten på nytt.",
            "gjekk ut {}; funnet er her framleis. Ta tak i det, eller vurder aksepten på nytt.",
            "expired on {}; the finding is still here. Act on it, or decide anew."),
    NOT_BEGUN("gjelder først fra {}", "gjeld først frå {}", "does not hold before {}"),
    NOT_JUDGED(
            "kan ikke vurderes nå, for svar mangler; gjelder til {}",
            "kan ikkje vurderast no, for svar manglar; gjeld til {}",
            "cannot be judged now, as answers are missing; holds to {}"),
    NOT_NEEDED(
            "trengs ikke, for funnet er ikke her. Ta linjene bort, eller kontroller «rule» og «about».",
            "trengst ikkje, for funnet er ikkje her. Ta linjene bort, eller kontroller «rule» og «about».",
            "is not needed, as the finding is not here. Remove it, or check 'rule' and 'about'."),
    SWITCHED_OFF(
            "trengs ikke nå, for regelen er slått av. Begrunnelse: {}",
            "trengst ikkje no, for regelen er slått av. Grunngiving: {}",
            "is not needed now, as the rule is switched off. Reason: {}"),
    PACK_NOT_LOADED(
            "kan ikke vurderes, for regelpakken {} er ikke lastet. Legg den til med --rules, eller kontroller «rule».",
            "kan ikkje vurderast, for regelpakka {} er ikkje lasta. Legg ho til med --rules, eller kontroller «rule».",
            "cannot be judged, as the pack {} is not loaded. Add it with --rules, or check 'rule'."),

    CHECKED(
            "Aksepterte funn: {}. Kontrollert mot profilen per {}: {} gjelder, {} å rydde i.",
            "Aksepterte funn: {}. Kontrollerte mot profilen per {}: {} gjeld, {} å rydde i.",
            "Accepted findings: {}. Checked against the profile on {}: {} hold, {} to tidy up."),
    NONE("Filen har ingen aksepterte funn.", "Fila har ingen aksepterte funn.", "The file has no accepted findings.");

    private final Words words;

    WaiverPhrase(String nb, String nn, String en) {
        this.words = new Words(nb, nn, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
