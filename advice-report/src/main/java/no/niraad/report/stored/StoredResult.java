package no.niraad.report.stored;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Problems;
import no.niraad.model.document.Scalar;
import no.niraad.model.document.Sequence;
import no.niraad.model.text.Language;

/** A result as {@link no.niraad.report.JsonReport} wrote it once, by this version or an earlier one. */
public final class StoredResult {

    private final Mapping root;
    private final Language language;

    private StoredResult(Mapping root, Language language) {
        this.root = root;
        this.language = language;
    }

    /**
     * {@return a result that was written down}
     *
     * @throws InvalidDocumentException when it is no result, or that of a profile that could not be read
     */
    public static StoredResult read(Document document) {
        Problems problems = Problems.of(document);
        Node root = document.root();
        Optional<String> version = text(root, "schemaVersion");
        Optional<Language> language = text(root, "language").flatMap(Language::of);
        if (version.isEmpty() || language.isEmpty()) {
            problems.add(root.at(), "result/none");
        } else if (!version.get().startsWith("1.")) {
            problems.add(root.at(), "result/version", "version", version.get());
        } else if (child(root, "findings").isEmpty()) {
            problems.add(root.at(), "result/unread");
        }
        problems.throwIfAny();
        return new StoredResult((Mapping) root, language.orElseThrow());
    }

    /** {@return a result that was just written} */
    public static StoredResult of(String json) {
        return read(Documents.json("result.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    /** {@return the language of its texts} */
    public Language language() {
        return language;
    }

    /** {@return whether it tells what could be otherwise too, and not what was found alone} */
    public boolean tellsOutlook() {
        return child(root, "outlook").isPresent();
    }

    Mapping root() {
        return root;
    }

    /** {@return a single value, by the keys that lead to it} */
    Optional<String> text(String... keys) {
        return text(root, keys);
    }

    /** {@return the items of a list, by the keys that lead to it; none where there is no such list} */
    List<Node> items(String... keys) {
        return find(root, keys)
                .map(it -> it instanceof Sequence list ? list.items() : null)
                .orElse(List.of());
    }

    static Optional<String> text(Node node, String... keys) {
        return find(node, keys).map(it -> it instanceof Scalar scalar ? scalar.text() : null);
    }

    private static Optional<Node> find(Node node, String... keys) {
        Optional<Node> found = Optional.of(node);
        for (String key : keys) {
            found = found.flatMap(it -> child(it, key));
        }
        return found;
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Mapping mapping ? mapping.value(key) : Optional.empty();
    }
}
