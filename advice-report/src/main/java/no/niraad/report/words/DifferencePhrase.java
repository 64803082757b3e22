package no.niraad.report.words;

import no.niraad.model.text.Words;

/** What is said of what differs between two profiles, and between respondents. */
public enum DifferencePhrase implements Said {
    TITLE("Hva som er annerledes", "Kva som er annleis", "What is different"),
    FROM_TO("{} → {}", "{} → {}", "{} → {}"),
    NEW("Nye funn", "Nye funn", "New findings"),
    CHANGED("Endret", "Endra", "Changed"),
    NO_LONGER_JUDGED("Kan ikke vurderes lenger", "Kan ikkje vurderast lenger", "Can no longer be judged"),
    SUBJECT_GONE("Ikke med lenger", "Ikkje med lenger", "No longer included"),
    CLEARED("Borte", "Borte", "Cleared"),
    UNCHANGED("Uendret", "Uendra", "Unchanged"),
    NEW_STRENGTHS("Nye styrker", "Nye styrkar", "New strengths"),
    LOST_STRENGTHS("Styrker som er borte", "Styrkar som er borte", "Strengths that are gone"),
    SECTION("{} – {}", "{} – {}", "{} – {}"),
    NO_CHANGES(
            "Alle svar er de samme. Da er funnene det også.",
            "Alle svar er dei same. Då er funna det òg.",
            "All answers are the same, and so are the findings."),
    ONE_CHANGE(
            "Én ting er endret i profilen.", "Éin ting er endra i profilen.", "One thing in the profile has changed."),
    CHANGES("{} ting er endret i profilen.", "{} ting er endra i profilen.", "{} things in the profile have changed."),
    VERIFIED(
            "Under hvert funn står svarene som gjør forskjellen: Endres bare disse i den eldste profilen, blir utfallet det samme.",
            "Under kvart funn står svara som gjer skilnaden: Blir berre desse endra i den eldste profilen, blir utfallet det same.",
            "The answers below each finding make the difference: change these alone in the older profile, and the outcome is the same."),
    OTHER_CHANGES("Andre endringer", "Andre endringar", "Other changes"),
    BECAUSE("Fordi:", "Fordi:", "Because:"),
    TOO_MUCH_WORK(
            "Hvilke endringer som gir dette, er ikke regnet ut. Reglene i regelpakkene krever for mye utregning.",
            "Kva endringar som gir dette, er ikkje rekna ut. Reglane i regelpakkane krev for mykje utrekning.",
            "Which changes make this was not worked out. The rules of the packs take too much working out."),
    CAME("{} er kommet til", "{} har kome til", "{} has been added"),
    WENT("{} er ikke med lenger", "{} er ikkje med lenger", "{} is no longer included"),
    NOT_ANSWERED("ikke besvart", "utan svar", "not answered"),
    DATE("Datoen for profilen", "Datoen for profilen", "The date of the profile"),
    OTHER_REASONS("av andre grunner", "av andre grunnar", "for other reasons"),

    SEEN_DIFFERENTLY("Ulike svar på det samme", "Ulike svar på det same", "What is seen differently"),
    RESPONDENTS("Svarene er gitt av {}.", "Svara er gitte av {}.", "The answers were given by {}."),
    NOTHING_DIFFERENT(
            "Ingen har svart ulikt på det samme.",
            "Ingen har svart ulikt på det same.",
            "Nobody has answered the same differently."),
    ONE_DIFFERENT(
            "Svarene er ulike om én opplysning.", "Svara er ulike om éi opplysning.", "One fact is seen differently."),
    COUNT_DIFFERENT(
            "Svarene er ulike om {} opplysninger.",
            "Svara er ulike om {} opplysningar.",
            "{} facts are seen differently."),
    AGREED("Funn som er felles for alle: {}.", "Funn som er felles for alle: {}.", "Findings common to all: {}."),
    WHY_IT_MATTERS(
            "At svarene er ulike, er et funn i seg selv (råd 2, s. 5): Det er krevende å nå ut til hele organisasjonen og"
                    + " skape en felles drivkraft, og behovet for å snakke sammen blir lett undervurdert. Ingen svar er"
                    + " regnet som riktigere enn andre, og ingen er slått sammen.",
            "At svara er ulike, er eit funn i seg sjølv (råd 2, s. 5): Det er krevjande å nå ut til heile organisasjonen"
                    + " og skape ei felles drivkraft, og behovet for å snakke saman blir lett undervurdert. Ingen svar er"
                    + " rekna som rettare enn andre, og ingen er slått saman.",
            "That the same is seen differently is a finding in itself (advice 2, p. 5): reaching the whole organisation and"
                    + " creating a shared drive is hard, and the need to talk is easily underestimated. No answer is taken"
                    + " as truer than another, and none are merged."),
    STEP(
            "Gå sammen gjennom punktene under, de øverste først: Hva bygger hvert svar på? Skriv det dere kommer fram til"
                    + " i profilen, med grunnlag. Er dere fortsatt uenige, så la det stå.",
            "Gå saman gjennom punkta under, dei øvste først: Kva byggjer kvart svar på? Skriv det de kjem fram til i"
                    + " profilen, med grunnlag. Er de framleis usamde, så la det stå.",
            "Go through the points below together, from the top: what does each answer rest on? Write what you"
                    + " arrive at in the profile, with what shows it. If you still disagree, let it stand."),
    STEP_OWNER("de som har svart", "dei som har svart", "those who have answered"),
    STEP_EFFORT("ett møte", "eitt møte", "one meeting"),
    IS_SEEN_DIFFERENTLY("{}: ulike svar.", "{}: ulike svar.", "{}: different answers."),
    SAYS("{}: {}", "{}: {}", "{}: {}"),
    DECIDES("Avgjør: {} ({})", "Avgjer: {} ({})", "Decides: {} ({})"),
    DECIDES_NOTHING("Avgjør ingen funn.", "Avgjer ingen funn.", "Decides no finding."),
    DECIDES_TOO_MUCH_WORK(
            "Alt som dette avgjør, er ikke regnet ut. Reglene i regelpakkene krever for mye regning.",
            "Alt som dette avgjer, er ikkje rekna ut. Reglane i regelpakkane krev for mykje rekning.",
            "All that this decides was not worked out. The rules of the packs take too much working out."),
    ONLY_SOME("Ikke alle har med", "Ikkje alle har med", "Not included by all"),
    ONLY_BY("{} (bare {})", "{} (berre {})", "{} (only {})"),
    MORE("og {} til", "og {} til", "and {} more");

    private final Words words;

    DifferencePhrase(String nb, String nn, String en) {
        this.words = new Words(nb, nn, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
