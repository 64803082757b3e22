package no.niraad.model.document;

import java.util.List;
import java.util.Map;

/** What a choice may be called in bokmål and nynorsk, beside its name in English. */
final class ChoiceWords {

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("Kind.MUNICIPALITY", List.of("kommune")),
            Map.entry("Kind.COUNTY", List.of("fylkeskommune")),
            Map.entry("Kind.ENTERPRISE", List.of("foretak", "føretak")),
            Map.entry("Kind.STATE_BODY", List.of("statlig etat", "statleg etat", "etat")),
            Map.entry("Kind.COMPANY", List.of("selskap")),
            Map.entry("Government.BOARD", List.of("styre")),
            Map.entry("Stage.EARLY", List.of("tidlig", "tidleg")),
            Map.entry("Stage.SCALING", List.of("skalering", "spredning", "spreiing")),
            Map.entry("Stage.ESTABLISHED", List.of("etablert")),
            Map.entry("Phase.IDEA", List.of("idé", "ide")),
            Map.entry("Phase.CONCEPT", List.of("konsept")),
            Map.entry("Phase.PLANNING", List.of("planlegge", "planlegging", "planleggje")),
            Map.entry("Phase.EXECUTION", List.of("gjennomføre", "gjennomføring")),
            Map.entry("Phase.CLOSING", List.of("avslutte", "avslutning")),
            Map.entry("Phase.REALISATION", List.of("realisere", "realisering")),
            Map.entry("Recipient.USERS", List.of("brukere", "brukarar", "brukerne", "brukarane")),
            Map.entry("Recipient.ORGANISATION", List.of("organisasjonen", "virksomheten", "verksemda")),
            Map.entry("Recipient.EMPLOYEES", List.of("ansatte", "tilsette")),
            Map.entry("Recipient.OTHERS", List.of("andre")),
            Map.entry("Responsibility.DEPARTMENT", List.of("fagavdeling", "fageining", "fagenhet")),
            Map.entry("Responsibility.SHARED", List.of("delt")),
            Map.entry("AgentGroup.MIDDLE_MANAGERS", List.of("mellomledere", "mellomleiarar")),
            Map.entry("AgentGroup.UNION_REPRESENTATIVES", List.of("tillitsvalgte", "tillitsvalde")),
            Map.entry("AgentGroup.EMPLOYEES", List.of("ansatte", "tilsette")));

    private ChoiceWords() {}

    /** {@return the Norwegian words for a constant; none where the name in English serves all} */
    static List<String> of(Enum<?> constant) {
        return constant.name().equals("UNKNOWN")
                ? List.of("vet ikke", "veit ikkje", "ukjent", "ukjend")
                : WORDS.getOrDefault(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), List.of());
    }
}
