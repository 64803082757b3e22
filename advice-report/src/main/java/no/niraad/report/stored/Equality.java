package no.niraad.report.stored;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Scalar;
import no.niraad.model.document.Sequence;

/**
 * When two parts of results are the same. Where in its file an answer stands never counts.
 *
 * @param countsWhatIsNew whether a key that only the newer has is a difference; not when its format is newer too
 * @param substanceAlone whether texts for people do not count
 */
record Equality(boolean countsWhatIsNew, boolean substanceAlone) {

    private static final Set<String> PLACES = Set.of("file", "line", "column", "place");
    private static final Set<String> TEXTS = Set.of("what", "why", "step", "law", "label", "title", "name", "page");

    boolean holds(Node then, Node now) {
        if (then instanceof Mapping before && now instanceof Mapping after) {
            return hold(before, after);
        }
        if (then instanceof Sequence before && now instanceof Sequence after) {
            return hold(before.items(), after.items());
        }
        return then instanceof Scalar before
                && now instanceof Scalar after
                && before.text().equals(after.text())
                && before.quoted() == after.quoted();
    }

    private boolean hold(Mapping before, Mapping after) {
        for (Mapping.Entry entry : before.entries()) {
            String key = entry.key().text();
            Optional<Node> now = after.value(key);
            if (counts(key) && (now.isEmpty() || !holds(entry.value(), now.get()))) {
                return false;
            }
        }
        return !countsWhatIsNew
                || after.entries().stream()
                        .map(it -> it.key().text())
                        .allMatch(it -> !counts(it) || before.value(it).isPresent());
    }

    private boolean hold(List<Node> before, List<Node> after) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!holds(before.get(i), after.get(i))) {
                return false;
            }
        }
        return before.size() == after.size();
    }

    private boolean counts(String key) {
        return !PLACES.contains(key) && !(substanceAlone && TEXTS.contains(key));
    }
}
