package no.niraad.report.words;

import java.util.Map;
import no.niraad.model.text.Language;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/** What the choices of a profile are called: phases, stages, responsibilities and so on. */
final class ChoiceWords {

    /** The choices, by the last word of the fact's path. */
    private static final Map<String, Map<String, Words>> CHOICES = Map.of(
            "phase",
            Map.of(
                    "idea", new Words("idé", "idé", "idea"),
                    "concept", new Words("konsept", "konsept", "concept"),
                    "planning", new Words("planlegging", "planlegging", "planning"),
                    "execution", new Words("gjennomføring", "gjennomføring", "execution"),
                    "closing", new Words("avslutning", "avslutning", "closing"),
                    "realisation", new Words("realisering", "realisering", "realisation")),
            "stage",
            Map.of(
                    "early", new Words("tidlig fase", "tidleg fase", "early"),
                    "scaling", new Words("spredning", "spreiing", "scaling"),
                    "established", new Words("etablert", "etablert", "established")),
            "responsibility",
            Map.of(
                    "it", new Words("IT", "IT", "IT"),
                    "department", new Words("fagavdelingen", "fagavdelinga", "the department"),
                    "shared", new Words("delt", "delt", "shared")),
            "recipient",
            Map.of(
                    "users", new Words("brukerne", "brukarane", "the users"),
                    "organisation", new Words("virksomheten", "verksemda", "the organisation"),
                    "employees", new Words("de ansatte", "dei tilsette", "the employees"),
                    "others", new Words("andre", "andre", "others")),
            "drawnFrom",
            Map.of(
                    "middle-managers", new Words("mellomledere", "mellomleiarar", "middle managers"),
                    "union-representatives", new Words("tillitsvalgte", "tillitsvalde", "union representatives"),
                    "employees", new Words("ansatte", "tilsette", "employees"),
                    "it", new Words("IT", "IT", "IT")),
            "kind",
            Map.of(
                    "municipality", new Words("kommune", "kommune", "municipality"),
                    "county", new Words("fylkeskommune", "fylkeskommune", "county"),
                    "enterprise", new Words("foretak", "føretak", "enterprise"),
                    "state-body", new Words("statlig virksomhet", "statleg verksemd", "state body"),
                    "company", new Words("selskap", "selskap", "company")),
            "government",
            Map.of(
                    "formannskap", new Words("formannskap", "formannskap", "executive committee"),
                    "parlamentarisk", new Words("parlamentarisk", "parlamentarisk", "city government"),
                    "board", new Words("styre", "styre", "board")));

    private ChoiceWords() {}

    /**
     * {@return what a choice is called; null when it is none}
     *
     * @param what last word of the fact's path
     * @param value the choice as profile files write it
     */
    static @Nullable String of(String what, String value, Language language) {
        Words words = CHOICES.getOrDefault(what, Map.of()).get(value);
        return words == null ? null : words.in(language);
    }
}
