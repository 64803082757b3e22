package no.niraad.report.stored;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Scalar;
import no.niraad.model.document.Sequence;

/**
 * What a result says beside its lists of findings, as far as it follows from what the result was made from. Hashes and versions only
 * name that, and are told as causes; what follows from a hash is compared where the hash is the same.
 */
final class Derived {

    private static final Set<String> COMPARED_ITEM_BY_ITEM = Set.of("findings", "notJudged", "advice");
    private static final Set<String> NAMES_WHAT_IT_WAS_MADE_FROM = Set.of("schemaVersion", "language");

    private final Set<Cause.Of> others;

    /** @param causes what is another now */
    Derived(List<Cause> causes) {
        others = causes.stream().map(Cause::of).collect(Collectors.toSet());
    }

    /** {@return what is to be the same, by the keys of the result} */
    Map<String, Node> of(StoredResult result) {
        var derived = new LinkedHashMap<String, Node>();
        for (Mapping.Entry entry : result.root().entries()) {
            String key = entry.key().text();
            if (!COMPARED_ITEM_BY_ITEM.contains(key) && !NAMES_WHAT_IT_WAS_MADE_FROM.contains(key)) {
                derived.put(key, derived(key, entry.value()));
            }
        }
        return derived;
    }

    private Node derived(String key, Node value) {
        return switch (key) {
            case "product" -> without(value, Set.of("version"));
            case "profile" -> without(value, Set.of("hash"));
            case "rules" -> rules(value);
            default -> value;
        };
    }

    private Node rules(Node rules) {
        var named = new HashSet<>(Set.of("hash"));
        if (others.contains(Cause.Of.VERSION)) {
            named.add("version");
        }
        if (others.contains(Cause.Of.RULES)) {
            named.add("count");
        }
        return without(rules, named) instanceof Mapping left ? withPacks(left) : rules;
    }

    private Mapping withPacks(Mapping rules) {
        var entries = rules.entries().stream()
                .map(it -> it.key().text().equals("packs") ? new Mapping.Entry(it.key(), packs(it.value())) : it)
                .toList();
        return new Mapping(entries, rules.at());
    }

    private Node packs(Node packs) {
        Set<String> named =
                others.contains(Cause.Of.PACKS) ? Set.of("version", "hash", "rules") : Set.of("version", "hash");
        return packs instanceof Sequence list
                ? new Sequence(
                        list.items().stream().map(it -> without(it, named)).toList(), list.at())
                : packs;
    }

    private static Node without(Node node, Set<String> keys) {
        return node instanceof Mapping mapping
                ? new Mapping(
                        mapping.entries().stream()
                                .filter(it -> !keys.contains(it.key().text()) || !(it.value() instanceof Scalar))
                                .toList(),
                        mapping.at())
                : node;
    }
}
