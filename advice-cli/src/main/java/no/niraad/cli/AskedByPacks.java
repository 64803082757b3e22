package no.niraad.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactPath;
import no.niraad.model.text.Language;
import no.niraad.rules.folder.AskedPaths;

/** What packs ask beside the built-in facts, by what it is called. */
final class AskedByPacks {

    private static final Pattern NAMED = Pattern.compile("fact\\s*==\\s*\"([^\"]+)\"");

    private final Map<String, String> labels = new HashMap<>();

    AskedByPacks(List<Fact> facts, Language language) {
        facts.forEach(it -> labels.put(FactPath.pattern(it.path()), it.label().in(language)));
    }

    /** {@return what the fact at a path is called; empty for one that no pack asks} */
    Optional<String> label(String path) {
        return Optional.ofNullable(labels.get(FactPath.pattern(path)));
    }

    /** {@return what the fact is called that the constraints on a type mean; empty when they mean none} */
    Optional<String> label(String type, List<String> constraints) {
        return constraints.stream()
                .map(NAMED::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(it -> AskedPaths.ofPack(type, it.group(1)))
                .flatMap(this::label);
    }

    /** {@return the constraints but for the one that only says which fact is meant} */
    static List<String> withoutName(List<String> constraints) {
        return constraints.stream().filter(it -> !NAMED.matcher(it).matches()).toList();
    }
}
