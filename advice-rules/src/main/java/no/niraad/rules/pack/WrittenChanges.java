package no.niraad.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.niraad.model.document.Document;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Node;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.document.Scalar;
import no.niraad.model.document.Sequence;
import no.niraad.model.finding.RuleChange;
import no.niraad.rules.source.SourceFiles;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest or a configuration changes in the built-in rules.
 *
 * @param off rules that are switched off
 * @param numbers numbers that are another
 */
public record WrittenChanges(List<Off> off, List<Changed> numbers) {

    /** A rule that is switched off: its id, such as {@code advice02/managers-not-behind}, and why. */
    public record Off(String rule, String reason) {}

    /** A number that is another: its id, such as {@code advice08/many-at-once}, what it is, and why. */
    public record Changed(String number, int value, String reason) {}

    /**
     * Checks that there is each rule and number, and that none is changed twice, as far as the document has any.
     *
     * @param problems gets what is wrong, at its place in the document
     */
    static void check(Document document, Problems problems) {
        var seen = new HashSet<String>();
        check(written(document.root(), "off", "rule"), "rule", SourceFiles::rules, seen, problems);
        check(written(document.root(), "numbers", "number"), "number", SourceFiles::numbers, seen, problems);
    }

    private static void check(
            List<Scalar> ids, String key, Supplier<Set<String>> all, Set<String> seen, Problems problems) {
        Set<String> known = ids.isEmpty() ? Set.of() : all.get();
        for (Scalar id : ids) {
            if (!known.contains(id.text())) {
                String meant = Nearest.to(id.text(), known.stream().sorted().toList());
                problems.addWithSuggestion(id.at(), "config/unknown-" + key, meant, "word", id.text());
            } else if (!seen.add(id.text())) {
                problems.add(id.at(), "config/changed-twice", "word", id.text());
            }
        }
    }

    /** {@return where a document changes a rule or number, if it does} */
    static Optional<Position> place(Document document, String id) {
        return Stream.concat(
                        written(document.root(), "off", "rule").stream(),
                        written(document.root(), "numbers", "number").stream())
                .filter(it -> it.text().equals(id))
                .map(Scalar::at)
                .findFirst();
    }

    private static List<Scalar> written(Node root, String list, String key) {
        var written = new ArrayList<Scalar>();
        if (root instanceof Mapping mapping && mapping.value(list).orElse(null) instanceof Sequence items) {
            for (Node item : items.items()) {
                if (item instanceof Mapping each && each.value(key).orElse(null) instanceof Scalar id) {
                    written.add(id);
                }
            }
        }
        return written;
    }

    /** {@return the changes, made by a pack; by the user when it is null} */
    List<RuleChange> by(@Nullable String pack) {
        var changes = new ArrayList<RuleChange>();
        off.forEach(it -> changes.add(new RuleChange(it.rule(), null, null, it.reason(), pack)));
        numbers.forEach(it -> changes.add(new RuleChange(it.number(), null, it.value(), it.reason(), pack)));
        return changes;
    }
}
