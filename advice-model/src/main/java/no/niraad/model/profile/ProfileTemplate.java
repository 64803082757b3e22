package no.niraad.model.profile;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.niraad.model.document.EnumNames;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.organisation.Organisation;
import no.niraad.model.text.Language;
import no.niraad.model.text.Words;

/** An empty profile to fill in: every question as a comment above its answer, in the language of the one who fills it in. */
public final class ProfileTemplate {

    private static final int WIDTH = 96;

    private static final Words HEADING = new Words("""
            Profil for Ni råd. Svar: ja, delvis, planlagt, nei, vet ikke eller ikke relevant. Tomt svar betyr at det \
            ikke er spurt. Vis gjerne hva svaret bygger på: {answer: delvis, evidence: "sak 24/17", on: 2026-03-12}. \
            Skriv roller og saksnummer, aldri navn på personer.""", """
            Profil for Ni råd. Svar: ja, delvis, planlagt, nei, veit ikkje eller ikkje relevant. Tomt svar tyder at \
            det ikkje er spurt. Vis gjerne kva svaret byggjer på: {answer: delvis, evidence: "sak 24/17", on: \
            2026-03-12}. Skriv roller og saksnummer, aldri namn på personar.""", """
            Profile for Ni råd. Answers: yes, partly, planned, no, don't know or not relevant. An empty answer means \
            that nobody was asked. Say what an answer rests on where you can: {answer: partly, evidence: "case \
            24/17", on: 2026-03-12}. Write roles and case numbers, never names of persons.""");

    private static final Words NAME =
            new Words("Navn på virksomheten", "Namn på verksemda", "Name of the organisation");

    private static final Words LISTS = new Words(
            "Enheter, tiltak, systemer og anskaffelser: fjern # og kopier så mange ganger som nødvendig.",
            "Einingar, tiltak, system og innkjøp: fjern # og kopier så mange gonger som nødvendig.",
            "Units, initiatives, systems and procurements: remove # and copy as often as needed.");

    private final Language language;
    private final boolean quick;
    private final FactCatalogue catalogue;
    private final StringBuilder text = new StringBuilder();

    private ProfileTemplate(Language language, boolean quick, FactCatalogue catalogue) {
        this.language = language;
        this.quick = quick;
        this.catalogue = catalogue;
    }

    /**
     * {@return a profile file with every question and no answer} It can be read as it is.
     *
     * @param language of the questions
     * @param quick whether to ask the quick set alone, twelve questions at most
     * @param on the date that the profile describes
     */
    public static String yaml(Language language, boolean quick, LocalDate on) {
        return yaml(language, quick, on, FactCatalogue.standard());
    }

    /** {@return a profile file that asks for the facts of packs too; see {@link #yaml(Language, boolean, LocalDate)}} */
    public static String yaml(Language language, boolean quick, LocalDate on, FactCatalogue facts) {
        var template = new ProfileTemplate(language, quick, facts);
        template.head(on);
        for (RecordComponent component : ProfileFile.class.getRecordComponents()) {
            if (component.getType().isRecord() && !component.getName().equals("organisation")) {
                template.part(component.getName());
            }
        }
        facts.addedTo("").keySet().forEach(template::part);
        if (!quick) {
            template.lists();
        }
        return template.text.toString();
    }

    /** {@return whether a name of an organisation is the one that a template begins with} */
    public static boolean isPlaceholder(String name) {
        return List.of(NAME.nb(), NAME.nn(), NAME.en()).contains(name.strip());
    }

    private void head(LocalDate on) {
        comment("", HEADING);
        line("profile: " + ProfileFile.VERSION);
        line("organisation:");
        line("  name: \"" + NAME.in(language) + "\"");
        facts("organisation").forEach(it -> question("  ", it, true));
        line("assessed:");
        line("  on: " + on);
        line("  by:");
    }

    private void part(String name) {
        List<Fact> facts =
                facts(name).stream().filter(it -> !quick || it.quick()).toList();
        if (!facts.isEmpty()) {
            line("");
            line(name + ":");
            facts.forEach(it -> question("  ", it, false));
        }
    }

    private List<Fact> facts(String theme) {
        return catalogue.facts().stream()
                .filter(it -> it.path().startsWith(theme + "."))
                .toList();
    }

    private void question(String indent, Fact fact, boolean choices) {
        comment(indent, fact.question());
        if (!quick) {
            comment(indent, fact.guidance());
        }
        if (choices) {
            choices(fact).forEach(it -> line(indent + "# " + it));
        }
        line(indent + lastName(fact) + ":");
    }

    private static String lastName(Fact fact) {
        return fact.path().substring(fact.path().lastIndexOf('.') + 1);
    }

    /** The values that a fact about the organisation can have, where it is a choice. */
    private static List<String> choices(Fact fact) {
        return Arrays.stream(Organisation.class.getRecordComponents())
                .filter(it ->
                        it.getName().equals(lastName(fact)) && it.getType().isEnum())
                .map(it -> String.join(" | ", constants(it.getType())))
                .toList();
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> EnumNames.of((Enum<?>) it))
                .filter(it -> !it.equals("unknown"))
                .toList();
    }

    private void lists() {
        line("");
        comment("", LISTS);
        example("orgUnits", "{id: skole, name: Skole}");
        example("initiatives", "{id: nettbrett, name: Nettbrett, phase: execution, affects: [skole]}");
        example("systems", "{id: journal, name: Journal, responsibility: it}");
        example("procurements", "{id: rammeavtale, name: Rammeavtale}");
    }

    /** One list with its questions, all commented out. */
    private void example(String list, String item) {
        line("");
        line("# " + list + ":");
        line("#   - " + item);
        for (Fact fact : facts(list)) {
            String rest = fact.path().substring(fact.path().indexOf('}') + 2);
            line("#     " + rest + ":   # " + onOneLine(fact.question()));
        }
    }

    /** What a pack asks may have line breaks, and what stands after one would be no comment. */
    private String onOneLine(Words words) {
        return words.in(language).strip().replaceAll("\\s+", " ");
    }

    private void comment(String indent, Words words) {
        var line = new StringBuilder(indent + "#");
        for (String word : words.in(language).split("\\s+")) {
            if (line.length() + word.length() + 1 > WIDTH) {
                line(line.toString());
                line = new StringBuilder(indent + "#");
            }
            line.append(' ').append(word);
        }
        line(line.toString());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
