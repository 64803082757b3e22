package no.niraad.report.words;

import no.niraad.model.text.Words;

/**
 * The fixed words of the reports, the three languages side by side. A {@code {}} stands for a value, in order.
 *
 * <p>They are Java and no resource: reading a file of words would cost more than writing the report.
 */
public enum Phrase implements Said {
    TITLE(
            "Status mot de ni rådene om digital omstilling",
            "Status mot dei ni råda om digital omstilling",
            "Status on the nine pieces of advice on digital transformation"),
    KNOWN("{} av {} opplysninger er kjent.", "{} av {} opplysningar er kjende.", "{} of {} facts asked for are known."),
    ANSWERED_BY("Svarene er gitt av {}.", "Svara er gitte av {}.", "The answers were given by {}."),

    NAME_OF_TEMPLATE(
            "Navnet på virksomheten er fortsatt det som står i malen. Skriv inn det riktige.",
            "Namnet på verksemda er framleis det som står i malen. Skriv inn det rette.",
            "The name of the organisation is still that of the template. Enter the right one."),
    LOOKS_PERSONAL(
            "Her står noe som ligner {}. Skriv roller og saksnummer, ikke opplysninger om personer.",
            "Her står noko som liknar {}. Skriv roller og saksnummer, ikkje opplysningar om personar.",
            "Here is something that looks like {}. Write roles and case numbers, not information about persons."),
    AN_E_MAIL_ADDRESS("en e-postadresse", "ei e-postadresse", "an e-mail address"),
    A_PHONE_NUMBER("et telefonnummer", "eit telefonnummer", "a telephone number"),
    A_BIRTH_NUMBER("et fødselsnummer", "eit fødselsnummer", "a national identity number"),
    NOTE_NAME(
            "Merk: Navnet på virksomheten er fortsatt det som står i malen.",
            "Merk: Namnet på verksemda er framleis det som står i malen.",
            "Note: The name of the organisation is still that of the template."),
    NOTE_PERSONAL(
            "Merk: Profilen ser ut til å ha opplysninger om personer ({}). Fjern dem før rapporten deles.",
            "Merk: Profilen ser ut til å ha opplysningar om personar ({}). Fjern dei før rapporten blir delt.",
            "Note: The profile seems to hold information about persons ({}). Remove it before the report is shared."),

    ADVICE_COLUMN("Råd", "Råd", "Advice"),
    STATE_COLUMN("Status", "Status", "Status"),
    KNOWN_COLUMN("Kjent", "Kjent", "Known"),

    ACT_NOW("Bør tas tak i nå", "Bør takast tak i no", "Act now"),
    FOLLOW_UP("Bør følges opp", "Bør følgjast opp", "Follow up"),
    FOR_INFORMATION("Til orientering", "Til orientering", "For information"),
    IN_ORDER("I orden", "I orden", "In order"),
    NOT_JUDGED("Ikke vurdert", "Ikkje vurdert", "Not judged"),
    TOO_LITTLE_KNOWN("For lite kjent", "For lite kjent", "Too little known"),
    STRENGTHS("Styrker", "Styrkar", "Strengths"),
    ACCEPTED("Akseptert", "Akseptert", "Accepted"),

    NOTHING_NOW(
            "Ut fra det som er kjent, er det ingenting som bør tas tak i nå.",
            "Ut frå det som er kjent, er det ingenting som bør takast tak i no.",
            "From what is known, nothing needs to be acted on now."),
    TOO_LITTLE_TO_TELL(
            "For lite er kjent til å si om noe bør tas tak i nå.",
            "For lite er kjent til å seie om noko bør takast tak i no.",
            "Too little is known to say whether anything needs to be acted on now."),
    NOTHING_KNOWN(
            "Ingen opplysninger er gitt ennå, så ingenting kan vurderes.",
            "Ingen opplysningar er gitte enno, så ingenting kan vurderast.",
            "No information has been given yet, so nothing can be judged."),

    ONE_FINDING("{} funn", "{} funn", "{} finding"),
    FINDINGS("{} funn", "{} funn", "{} findings"),
    FINDINGS_IN_POINTS("{} funn i {} punkter", "{} funn i {} punkt", "{} findings in {} points"),
    FINDINGS_IN_ONE_POINT("{} funn i ett punkt", "{} funn i eitt punkt", "{} findings in one point"),
    SAME_FOR("Det samme gjelder {}.", "Det same gjeld {}.", "The same goes for {}."),
    SIMILAR_FOR("Tilsvarende gjelder {}.", "Tilsvarande gjeld {}.", "Something similar goes for {}."),
    FIRST_STEP("Første steg: {}", "Første steg: {}", "First step: {}"),
    OWNER("Ansvarlig: {}", "Ansvarleg: {}", "Owner: {}"),
    EFFORT("Arbeid: {}", "Arbeid: {}", "Effort: {}"),
    PRODUCT("Produkt: {}", "Produkt: {}", "Product: {}"),
    PLANNED_ALREADY("Planlagt: {}", "Planlagt: {}", "Planned: {}"),
    ANSWERS_BEHIND("Svarene bak:", "Svara bak:", "The answers behind it:"),
    GROUNDS("Grunnlag: {}", "Grunnlag: {}", "Shown by: {}"),
    MORE_ANSWERS("og {} svar til", "og {} svar til", "and {} more"),
    MORE_NAMES("{} til", "{} til", "{} more"),

    GOES_AWAY_IN_PLACE(
            "Faller bort når dette er på plass: {}.",
            "Fell bort når dette er på plass: {}.",
            "Goes away when this is in place: {}."),
    GOES_AWAY_ANSWERED(
            "Faller bort når svaret er: {}.", "Fell bort når svaret er: {}.", "Goes away when the answer is: {}."),
    EACH_GOES_AWAY_IN_PLACE(
            "Faller bort hvert sted der dette er på plass: {}.",
            "Fell bort kvar stad der dette er på plass: {}.",
            "Goes away wherever this is in place: {}."),
    EACH_GOES_AWAY_ANSWERED(
            "Faller bort hvert sted der svaret er: {}.",
            "Fell bort kvar stad der svaret er: {}.",
            "Goes away wherever the answer is: {}."),
    NOTHING_CLEARS(
            "Ingen av svarene kan endres slik at dette faller bort. Det skal noe nytt til; begynn med det første steget.",
            "Ingen av svara kan endrast slik at dette fell bort. Det skal noko nytt til; byrj med det første steget.",
            "None of the answers can be changed so that this goes away. It takes something new; begin with the first step."),
    TOO_MUCH_TO_CLEAR(
            "Hva som skal til for at dette faller bort, er ikke regnet ut. Reglene i regelpakkene krever for mye utregning.",
            "Kva som skal til for at dette fell bort, er ikkje rekna ut. Reglane i regelpakkane krev for mykje utrekning.",
            "What it takes for this to go away was not worked out. The rules of the packs take too much working out."),
    OR(" – eller ", " – eller ", " – or "),
    ONE_RAISED(
            " (da kommer ett annet funn til)", " (då kjem eitt anna funn til)", " (one other finding comes up then)"),
    RAISED(" (da kommer {} andre funn til)", " (då kjem {} andre funn til)", " ({} other findings come up then)"),

    CERTAIN("Sikre funn", "Sikre funn", "Certain findings"),
    POSSIBLE(
            "Mulige funn, alt etter hva de ukjente svarene er",
            "Moglege funn, alt etter kva dei ukjende svara er",
            "Possible findings, depending on the unknown answers"),
    UNBOUNDED(
            "Utenom disse tallene: regler fra {}. Hva flere svar gjør med dem, lar seg ikke regne ut.",
            "Utanom desse tala: reglar frå {}. Kva fleire svar gjer med dei, lèt seg ikkje rekne ut.",
            "Not in these numbers: rules from {}. What more answers do to them cannot be worked out."),
    ASK_NEXT("Finn ut dette først", "Finn ut dette først", "Find this out first"),
    DECIDES("kan avgjøre {} funn", "kan avgjere {} funn", "can settle {} findings"),
    DECIDES_ONE("kan avgjøre ett funn", "kan avgjere eitt funn", "can settle one finding"),
    TOO_MUCH_TO_TELL(
            "hva svaret kan avgjøre, er ikke regnet ut; reglene i regelpakkene krever for mye utregning",
            "kva svaret kan avgjere, er ikkje rekna ut; reglane i regelpakkane krev for mykje utrekning",
            "what the answer can settle was not worked out; the rules of the packs take too much working out"),
    URGENT(
            "og {} av dem bør i så fall tas tak i nå",
            "og {} av dei bør i så fall takast tak i no",
            "of which {} would have to be acted on now"),
    URGENT_ONE(
            "som i så fall bør tas tak i nå",
            "som i så fall bør takast tak i no",
            "which would have to be acted on now"),

    NOT_GIVEN("ikke oppgitt", "ikkje oppgitt", "not given"),

    ADVICE("Råd {}", "Råd {}", "Advice {}"),
    PAGE("s. {}", "s. {}", "p. {}"),
    DUTY("Plikt", "Plikt", "Duty"),
    DUTY_BY("Plikt: {}", "Plikt: {}", "Duty: {}"),
    A_DUTY("plikt", "plikt", "duty"),
    HOUSE("husregel", "husregel", "house rule"),

    UNDER_WAY("På vei", "På veg", "Under way"),
    UNDER_WAY_MEANS(
            "Dette er delvis på plass eller planlagt. Det regnes ikke som på plass før det er gjort.",
            "Dette er delvis på plass eller planlagt. Det blir ikkje rekna som på plass før det er gjort.",
            "This is partly in place or planned. It counts as in place when it is done."),

    CANNOT_BE_JUDGED("Dette kan ikke vurderes ennå", "Dette kan ikkje vurderast enno", "What cannot be judged yet"),
    ANSWER_THESE_FIRST(
            "Svar på dette først, så kan mer vurderes. Tallet i parentes viser hvor mange regler som venter på svaret.",
            "Svar på dette først, så kan meir vurderast. Talet i parentes viser kor mange reglar som ventar på svaret.",
            "Answer these first, and more can be judged. In brackets: how many rules wait for the answer."),
    ONE_RULE_WAITS("{} regel venter", "{} regel ventar", "{} rule waits"),
    RULES_WAIT("{} regler venter", "{} reglar ventar", "{} rules wait"),

    AND_MORE("… og {} til", "… og {} til", "… and {} more"),

    SHORTENED(
            "Kortet ned: den fulle rapporten (--all) har alle begrunnelser, steg og svar.",
            "Korta ned: den fulle rapporten (--all) har alle grunngivingar, steg og svar.",
            "Shortened: the full report (--all) has every reason, step and answer."),
    RULE_SET("Regelsett {} · {} regler · {}", "Regelsett {} · {} reglar · {}", "Rule set {} · {} rules · {}"),
    PACK(
            "Regelpakke {} {} · regler: {} · {}",
            "Regelpakke {} {} · reglar: {} · {}",
            "Rule pack {} {} · rules: {} · {}"),
    PACK_UNCHECKED(
            "Reglene i {} er kjørt med fulle rettigheter, og det de sier, er ikke kontrollert.",
            "Reglane i {} er køyrde med fulle rettar, og det dei seier, er ikkje kontrollert.",
            "The rules of {} ran with full rights, and what they say is not checked."),
    BY_PACK("{} (endret av pakken {})", "{} (endra av pakka {})", "{} (changed by the pack {})"),
    RULE_OFF("Regelen {} er slått av: {}", "Regelen {} er slått av: {}", "The rule {} is switched off: {}"),
    NUMBER_CHANGED("Tallet {} er {}, ikke {}: {}", "Talet {} er {}, ikkje {}: {}", "The number {} is {}, not {}: {}"),
    BUILDS_ON(
            "Bygger på KS-rapporten «Gode råd for å lykkes med digitale omstillingsprosesser» om sju organisasjoner i"
                    + " 2017–2018, men er ikke laget eller godkjent av KS. Rapporten er ingen revisjon og gir ingen"
                    + " poengsum: reglene gir råd, mennesker bestemmer.",
            "Byggjer på KS-rapporten «Gode råd for å lykkes med digitale omstillingsprosesser» om sju organisasjonar i"
                    + " 2017–2018, men er ikkje laga eller godkjend av KS. Rapporten er ingen revisjon og gir ingen"
                    + " poengsum: reglane gir råd, menneske bestemmer.",
            "Builds on KS's report \"Gode råd for å lykkes med digitale omstillingsprosesser\" on seven organisations in"
                    + " 2017–2018, but is neither made nor approved by KS. It is no audit and gives no score: the rules"
                    + " advise, people decide.");

    private final Words words;

    Phrase(String nb, String nn, String en) {
        this.words = new Words(nb, nn, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
