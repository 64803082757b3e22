package no.niraad.rules.promises;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.niraad.model.text.Language;
import no.niraad.model.text.Words;
import no.niraad.rules.Folders;
import no.niraad.rules.source.CultureFirst;
import org.junit.jupiter.api.Test;

/** The words of the texts: bokmål is bokmål, nynorsk is nynorsk, and some things are never said. */
class LanguageTest {

    private static final Pattern ONLY_BOKMAL = words(
            "ikke|hvordan|hva|hvem|hvor|hvorfor|hvilk\\w*|hver|hvert|noen|noe|"
                    + "mye|flere|fra|bare|uten|vært|være|gjøre|gjør|ansatte?|tillitsvalgte?|verneombud\\w*|mellomleder\\w*|"
                    + "leder\\w*|ledelse\\w*|virksomhet\\w*|enhet\\w*|tjeneste\\w*|oppgave\\w*|innbygger\\w*|dem|dere|egne|egen|"
                    + "eget|selv|sammen|hele|helt|uke|uker|uken|måned\\w*|sier|hvis|mulig\\w*|endringen|løsning(er|ene)|"
                    + "kommuner|kommunene|et|ei?er|vet|\\w{3,}lig|\\w{3,}lige|\\w{3,}ligt|\\w{3,}het|\\w{3,}heten|\\w{3,}heter|"
                    + "\\w{4,}ringen|\\w{4,}ningen|\\w{3,}else|\\w{3,}elsen|\\w{3,}elser|gevinster|tiltakene|systemer|prosjekter");

    private static final Pattern ONLY_NYNORSK = words("ikkje|korleis|kva|kven|kvar|kvart|kvifor|kor|nokon|noko|nokre|"
            + "mykje|fleire|frå|berre|utan|vore|vere|gjere|gjer|tilsette?|tilsett|tillitsvalde?|\\w*leiar\\w*|leiing\\w*|"
            + "verksemd\\w*|eining\\w*|teneste\\w*|oppgåve\\w*|innbyggjar\\w*|dei|eigen|eiga|sjølv\\w*|veke|veker|månad\\w*|"
            + "saman|heile|heilt|ein|eit|mogleg\\w*|seier|vert|dersom ein|då|difor|\\w{3,}leg|\\w{3,}lege|\\w{3,}heit|"
            + "\\w{3,}heita|\\w{4,}inga|gevinstar|prosjekta|høyr\\w*|verneombod\\w*|kommunar|treng|bruker ein");

    private static final Map<Language, Pattern> FOREIGN = Map.of(Language.NB, ONLY_NYNORSK, Language.NN, ONLY_BOKMAL);

    /** Of these, a pattern above would be wrong. */
    private static final Pattern RIGHT_IN_BOTH =
            words("\\w*villige?|billige?|ansvarlig\\w*|kollege|lege|tilleggsendinga|ledig|arbeidsinnsats");

    private static final Pattern NEVER = Pattern.compile(
            "rådmann|\\bdifi\\b|modenhetsnivå|modn?ingsnivå|mognadsnivå|modenheitsnivå|maturity level|poengsum|\\bscore\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Faults faults = new Faults();

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}{])(" + alternatives.replace("\\w", "\\p{L}") + ")(?![\\p{L}}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Test
    void bokmal_and_nynorsk_are_not_mixed() {
        FOREIGN.forEach((language, foreign) -> Folders.eachText((id, text) -> text.words()
                .forEach((part, words) ->
                        foreign(id + " " + part + " " + language.code(), words.in(language), foreign))));
        faults.none();
    }

    private void foreign(String where, String said, Pattern foreign) {
        Matcher matcher = foreign.matcher(said.replaceAll("\\{[^}]*}", ""));
        while (matcher.find()) {
            faults.unless(
                    RIGHT_IN_BOTH.matcher(matcher.group()).matches(),
                    where,
                    "'" + matcher.group() + "' is a word of the other language");
        }
    }

    @Test
    void words_that_are_never_used_are_not() {
        eachText((where, said) -> never(where, said, NEVER, "is never said here"));
        faults.none();
    }

    @Test
    void nobody_is_told_to_wait_for_the_culture() {
        eachText((where, said) -> CultureFirst.in(said)
                .ifPresent(it -> faults.add(where, "'" + it + "' makes somebody wait for the culture")));
        faults.none();
    }

    private void never(String where, String said, Pattern pattern, String what) {
        Matcher matcher = pattern.matcher(said);
        while (matcher.find()) {
            faults.add(where, "'" + matcher.group() + "' " + what);
        }
    }

    private static void eachText(java.util.function.BiConsumer<String, String> use) {
        Folders.byName().forEach((folder, text) -> {
            eachLanguage(folder + " title", text.title(), use);
            text.numbers().forEach((name, number) -> eachLanguage(folder + "/" + name, number.reference(), use));
        });
        Folders.eachText(
                (id, text) -> text.words().forEach((part, words) -> eachLanguage(id + " " + part, words, use)));
    }

    private static void eachLanguage(String where, Words words, java.util.function.BiConsumer<String, String> use) {
        for (Language language : Language.values()) {
            use.accept(where + " " + language.code(), words.in(language));
        }
    }
}
