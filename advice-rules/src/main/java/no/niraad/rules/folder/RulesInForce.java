package no.niraad.rules.folder;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.rules.Rulebook;
import no.niraad.rules.internal.PackList;

/**
 * The folders whose rules are judged by together, and those of them that somebody works on.
 *
 * @param all every folder, ordered by name
 * @param asked those that are tried, covered or documented
 */
public record RulesInForce(List<RuleFolder> all, List<RuleFolder> asked) {

    private static final String HEALTHY = "healthy.profile.yaml";

    public RulesInForce {
        all = List.copyOf(all);
        asked = List.copyOf(asked);
    }

    /**
     * {@return the built-in folders with some of an author's beside them} One that is called as a built-in folder is called
     * stands in its place. With none, the built-in folders are what is worked on.
     *
     * @throws no.niraad.model.document.InvalidDocumentException when packs among them have one id, or want different things of the built-in
     *     rules
     */
    public static RulesInForce with(List<RuleFolder> own) throws IOException {
        PackList.mustAgree(
                List.of(),
                own.stream().map(RuleFolder::pack).filter(Objects::nonNull).toList());
        var all = new ArrayList<>(own);
        for (RuleFolder each : RuleFolders.builtIn()) {
            if (own.stream().noneMatch(it -> it.name().equals(each.name()))) {
                all.add(each);
            }
        }
        all.sort(Comparator.comparing(RuleFolder::name));
        return new RulesInForce(all, own.isEmpty() ? all : own);
    }

    /** {@return all that profiles may answer for some folders: the built-in facts, and those that packs among them ask} */
    static FactCatalogue facts(List<RuleFolder> folders) {
        return FactCatalogue.standard()
                .and(folders.stream().flatMap(it -> it.facts().stream()).toList());
    }

    /** {@return the profile that every case changes: all that is asked for is in place} */
    public static Document healthy() throws IOException {
        try (InputStream in = Objects.requireNonNull(Rulebook.class.getResourceAsStream(HEALTHY))) {
            return Documents.yaml(HEALTHY, in.readAllBytes());
        }
    }
}
