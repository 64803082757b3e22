package no.niraad.model.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.niraad.model.Answer;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/** What a choice, such as a phase or a kind of organisation, is called: what is shown, and what more is understood. */
public final class ChoiceWords {

    /**
     * The words for a choice.
     *
     * @param shown what people read; each of the three is understood in files too
     * @param more other words that are understood
     */
    private record Choice(Words shown, List<String> more) {}

    private static final Map<String, Choice> CHOICES = Map.ofEntries(
            choice("Kind.MUNICIPALITY", "kommune", "kommune", "municipality"),
            choice("Kind.COUNTY", "fylkeskommune", "fylkeskommune", "county"),
            choice("Kind.ENTERPRISE", "foretak", "føretak", "enterprise"),
            choice("Kind.STATE_BODY", "statlig etat", "statleg etat", "state body", "etat"),
            choice("Kind.COMPANY", "selskap", "selskap", "company"),
            choice("Government.FORMANNSKAP", "formannskap", "formannskap", "executive committee"),
            choice("Government.PARLAMENTARISK", "parlamentarisk", "parlamentarisk", "city government"),
            choice("Government.BOARD", "styre", "styre", "board"),
            choice("Stage.EARLY", "tidlig fase", "tidleg fase", "early", "tidlig", "tidleg"),
            choice("Stage.SCALING", "skalering", "skalering", "scaling", "spredning", "spreiing"),
            choice("Stage.ESTABLISHED", "etablert", "etablert", "established"),
            choice("Phase.IDEA", "idé", "idé", "idea", "ide"),
            choice("Phase.CONCEPT", "konsept", "konsept", "concept"),
            choice("Phase.PLANNING", "planlegging", "planlegging", "planning", "planlegge", "planleggje"),
            choice("Phase.EXECUTION", "gjennomføring", "gjennomføring", "execution", "gjennomføre"),
            choice("Phase.CLOSING", "avslutning", "avslutning", "closing", "avslutte"),
            choice("Phase.REALISATION", "realisering", "realisering", "realisation", "realisere"),
            choice("Recipient.USERS", "brukerne", "brukarane", "the users", "brukere", "brukarar"),
            choice(
                    "Recipient.ORGANISATION",
                    "virksomheten",
                    "verksemda",
                    "the organisation",
                    "organisasjonen",
                    "kommunen"),
            choice("Recipient.EMPLOYEES", "de ansatte", "dei tilsette", "the employees", "ansatte", "tilsette"),
            choice("Recipient.OTHERS", "andre", "andre", "others"),
            choice("Responsibility.IT", "IT", "IT", "IT"),
            choice(
                    "Responsibility.DEPARTMENT",
                    "fagavdelingen",
                    "fagavdelinga",
                    "the department",
                    "fagavdeling",
                    "fageining",
                    "fagenhet"),
            choice("Responsibility.SHARED", "delt", "delt", "shared"),
            choice("AgentGroup.MIDDLE_MANAGERS", "mellomledere", "mellomleiarar", "middle managers"),
            choice("AgentGroup.UNION_REPRESENTATIVES", "tillitsvalgte", "tillitsvalde", "union representatives"),
            choice("AgentGroup.EMPLOYEES", "ansatte", "tilsette", "employees"),
            choice("AgentGroup.IT", "IT", "IT", "IT"));

    private static final Choice UNKNOWN = new Choice(AnswerWords.of(Answer.UNKNOWN), List.of("ukjent", "ukjend"));

    private ChoiceWords() {}

    private static Map.Entry<String, Choice> choice(String name, String nb, String nn, String en, String... more) {
        return Map.entry(name, new Choice(new Words(nb, nn, en), List.of(more)));
    }

    /**
     * {@return what a choice is called when it is shown}
     *
     * @throws IllegalArgumentException when there are no words for it
     */
    public static Words of(Enum<?> constant) {
        Choice choice = find(constant);
        if (choice == null) {
            throw new IllegalArgumentException("no words for " + name(constant) + "; add them in ChoiceWords");
        }
        return choice.shown();
    }

    /** {@return every word that is read as a constant, beside its name; none for what is not asked in profiles} */
    static Collection<String> read(Enum<?> constant) {
        Choice choice = find(constant);
        if (choice == null) {
            return List.of();
        }
        Words shown = choice.shown();
        Set<String> words = new LinkedHashSet<>();
        for (String word : List.of(shown.nb(), shown.nn(), shown.en())) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
        words.addAll(choice.more());
        return words;
    }

    private static @Nullable Choice find(Enum<?> constant) {
        return constant.name().equals("UNKNOWN") ? UNKNOWN : CHOICES.get(name(constant));
    }

    private static String name(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
