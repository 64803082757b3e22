package no.niraad.report.words;

import no.niraad.model.text.Words;

/** What is said while somebody answers questions one by one. */
public enum AskPhrase implements Said {
    DECIDES_ONE("Kan avgjøre ett funn.", "Kan avgjere eitt funn.", "Can decide one finding."),
    DECIDES("Kan avgjøre {} funn.", "Kan avgjere {} funn.", "Can decide {} findings."),
    TOO_MUCH_TO_TELL(
            "Hva svaret kan avgjøre, er ikke regnet ut. Reglene i regelpakkene krever for mye utregning.",
            "Kva svaret kan avgjere, er ikkje rekna ut. Reglane i regelpakkane krev for mykje utrekning.",
            "What the answer can decide was not worked out. The rules of the packs take too much working out."),
    DECIDES_URGENT(
            "Kan avgjøre {} funn; {} av dem bør i så fall tas tak i nå.",
            "Kan avgjere {} funn; {} av dei bør i så fall takast tak i no.",
            "Can decide {} findings; {} of them would have to be acted on now."),
    SUFFICIENT("Nok grunnlag: {}", "Nok grunnlag: {}", "Enough to show it: {}"),
    INSUFFICIENT("Ikke nok: {}", "Ikkje nok: {}", "Not enough: {}"),
    CHOICES("Velg mellom: {}", "Vel mellom: {}", "Choose between: {}"),
    A_DATE("En dato, som 2026-11-01", "Ein dato, som 2026-11-01", "A date, such as 2026-11-01"),
    A_NUMBER("Et helt tall", "Eit heilt tal", "A whole number"),
    SEVERAL("Skill flere med komma.", "Skil fleire med komma.", "Separate several by commas."),

    CAME("Nytt: {}", "Nytt: {}", "New: {}"),
    WENT("Borte: {}", "Borte: {}", "Cleared: {}"),
    EASED("Haster mindre: {}", "Hastar mindre: {}", "Less urgent: {}"),
    STRENGTH("Styrke: {}", "Styrke: {}", "Strength: {}"),
    EXCLUDED_ONE("Ett mulig funn er utelukket.", "Eitt mogleg funn er utelukka.", "One possible finding is excluded."),
    EXCLUDED("{} mulige funn er utelukket.", "{} moglege funn er utelukka.", "{} possible findings are excluded."),
    NOTHING_YET(
            "Ingen funn er avgjort ennå; andre svar mangler.",
            "Ingen funn er avgjorde enno; andre svar manglar.",
            "No finding is decided yet; other answers are missing.");

    private final Words words;

    AskPhrase(String nb, String nn, String en) {
        this.words = new Words(nb, nn, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
