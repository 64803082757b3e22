package no.niraad.rules.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.PackPath;
import no.niraad.model.ProfileKeys;
import no.niraad.model.document.Document;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Problems;
import no.niraad.model.document.Scalar;
import no.niraad.model.document.Sequence;
import no.niraad.model.fact.FactPath;
import no.niraad.rules.source.Claim;
import no.niraad.rules.source.SourceFiles;
import org.jspecify.annotations.Nullable;

/** Checks what a pack asks: that each fact is its own, is asked once, and has an answer that rules understand. */
final class FactsCheck {

    /** A label stands in tables, where there is no room for more. */
    private static final int LONGEST_LABEL = 45;

    /** What stands under these keys is read as a name, not as an answer. */
    private static final Set<String> NAMES = Set.of("id", "name", "owner", "profile");

    private final String pack;
    private final Document document;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();
    private @Nullable Set<String> claims;

    FactsCheck(String pack, Document document) {
        this.pack = pack;
        this.document = document;
        this.problems = Problems.of(document);
    }

    /** {@return all that is wrong} */
    Problems check() {
        if (ProfileKeys.has(pack)) {
            problems.add(Faults.NOWHERE, "pack/facts-prefix-taken", "word", pack);
        }
        List<Node> facts = at(document.root(), "facts").map(FactsCheck::items).orElse(List.of());
        if (facts.size() > PackLimits.FACTS) {
            problems.add(Faults.NOWHERE, "pack/too-many-facts", "most", String.valueOf(PackLimits.FACTS));
        }
        facts.forEach(this::check);
        return problems;
    }

    private void check(Node fact) {
        scalar(fact, "path").ifPresent(this::path);
        scalar(fact, "kind")
                .filter(it -> it.text().equals("context"))
                .ifPresent(it -> problems.add(it.at(), "pack/fact-kind"));
        at(fact, "claims").map(FactsCheck::items).orElse(List.of()).forEach(this::claim);
        at(fact, "label").ifPresent(this::label);
    }

    private void path(Scalar written) {
        Optional<PackPath> path = PackPath.of(written.text());
        if (path.filter(it -> it.pack().equals(pack)).isEmpty()
                || path.filter(it -> !it.list().isEmpty() && !it.item().equals("{id}"))
                        .isPresent()) {
            problems.add(written.at(), "pack/fact-path", "word", written.text(), "pack", pack);
        } else if (NAMES.contains(path.get().name())) {
            problems.add(written.at(), "pack/fact-name", "word", path.get().name());
        }
        Integer first =
                lines.putIfAbsent(FactPath.pattern(written.text()), written.at().line());
        if (first != null) {
            problems.add(written.at(), "pack/fact-twice", "word", written.text(), "line", first.toString());
        }
    }

    private void claim(Node written) {
        if (written instanceof Scalar claim && !claims().contains(claim.text())) {
            problems.add(claim.at(), "pack/claim-unknown", "word", claim.text());
        }
    }

    /** Read when a fact names one, which few do. */
    private Set<String> claims() {
        if (claims == null) {
            claims = SourceFiles.claims().claims().stream().map(Claim::id).collect(Collectors.toSet());
        }
        return claims;
    }

    private void label(Node words) {
        Stream.of("nb", "nn", "en")
                .flatMap(it -> scalar(words, it).stream())
                .filter(it -> it.text().length() > LONGEST_LABEL)
                .forEach(it -> problems.add(it.at(), "pack/label-long", "characters", String.valueOf(LONGEST_LABEL)));
    }

    private static Optional<Scalar> scalar(Node node, String key) {
        return at(node, key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    private static Optional<Node> at(Node node, String key) {
        return node instanceof Mapping mapping ? mapping.value(key) : Optional.empty();
    }

    private static List<Node> items(Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of();
    }
}
