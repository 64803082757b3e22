package no.niraad.report.words;

import no.niraad.model.text.Language;
import no.niraad.model.text.Words;

/**
 * The fixed words of the reports, the three languages side by side. A {@code {}} stands for a value, in order.
 *
 * <p>They are Java and no resource: reading a file of words would cost more than writing the report.
 */
public enum Phrase {
    TITLE(
            "Status mot de ni rådene om digital omstilling",
            "Status mot dei ni råda om digital omstilling",
            "Status on the nine pieces of advice on digital transformation"),
    KNOWN("{} av {} opplysninger er kjent.", "{} av {} opplysningar er kjende.", "{} of {} facts asked for are known."),
    ANSWERED_BY("Svarene er gitt av {}.", "Svara er gjevne av {}.", "The answers were given by {}."),

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

    NOTHING_NOW(
            "Ut fra det som er kjent, er det ingenting som bør tas tak i nå.",
            "Ut frå det som er kjent, er det ingenting som bør takast tak i no.",
            "From what is known, nothing needs to be acted on now."),
    NOTHING_KNOWN(
            "Ingen opplysninger er gitt ennå, så ingenting kan vurderes.",
            "Ingen opplysningar er gjevne enno, så ingenting kan vurderast.",
            "No information has been given yet, so nothing can be judged."),

    ONE_FINDING("{} funn", "{} funn", "{} finding"),
    FINDINGS("{} funn", "{} funn", "{} findings"),
    FINDINGS_IN_POINTS("{} funn i {} punkter", "{} funn i {} punkt", "{} findings in {} points"),
    FINDINGS_IN_ONE_POINT("{} funn i ett punkt", "{} funn i eitt punkt", "{} findings in one point"),
    SAME_FOR("Det samme gjelder {}.", "Det same gjeld {}.", "The same goes for {}."),
    FIRST_STEP("Første steg: {}", "Første steg: {}", "First step: {}"),
    OWNER("Ansvarlig: {}", "Ansvarleg: {}", "Owner: {}"),
    EFFORT("Arbeid: {}", "Arbeid: {}", "Effort: {}"),
    PRODUCT("Produkt: {}", "Produkt: {}", "Product: {}"),
    ANSWERS_BEHIND("Svarene bak:", "Svara bak:", "The answers behind it:"),
    GROUNDS("Grunnlag: {}", "Grunnlag: {}", "Shown by: {}"),
    MORE_ANSWERS("og {} svar til", "og {} svar til", "and {} more"),
    MORE_NAMES("{} til", "{} til", "{} more"),

    ADVICE("Råd {}", "Råd {}", "Advice {}"),
    PAGE("s. {}", "s. {}", "p. {}"),
    DUTY("Plikt", "Plikt", "Duty"),
    DUTY_BY("Plikt: {}", "Plikt: {}", "Duty: {}"),
    A_DUTY("plikt", "plikt", "duty"),
    HOUSE("husregel", "husregel", "house rule"),

    HOUSE_RULES("Husregler", "Husreglar", "House rules"),

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
            "Korta ned: den fulle rapporten (--all) har alle grunngjevingar, steg og svar.",
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

    /** {@return the phrase in a language, with the values in their places} */
    public String in(Language language, Object... values) {
        String text = words.in(language);
        if (values.length == 0) {
            return text;
        }
        var filled = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int place = text.indexOf("{}", from);
            filled.append(text, from, place).append(value);
            from = place + 2;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
