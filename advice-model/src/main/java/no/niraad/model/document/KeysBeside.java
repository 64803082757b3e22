package no.niraad.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;

/** The keys of a mapping that its record does not have: those that the listener knows of hold answers, all others are reported. */
final class KeysBeside {

    private static final int KEYS_LISTED = 12;

    private final Binding binding;
    private final Problems problems;
    private final BindingListener listener;
    private final List<String> own;
    private final KeyPath path;

    /**
     * @param own the keys that the record has
     * @param path the way to the record
     */
    KeysBeside(Binding binding, Problems problems, BindingListener listener, List<String> own, KeyPath path) {
        this.binding = binding;
        this.problems = problems;
        this.listener = listener;
        this.own = own;
        this.path = path;
    }

    void bind(Mapping.Entry entry) {
        String key = entry.key().text();
        Map<String, List<String>> beside = listener.keysBeside(path.toString());
        List<String> answers = beside.get(key);
        if (answers == null) {
            var known = new ArrayList<>(own);
            known.addAll(beside.keySet());
            report(entry, known, path);
        } else if (entry.value() instanceof Mapping mapping) {
            mapping.entries().forEach(it -> answer(it, answers, path.to(key)));
        } else if (!entry.value().isNull()) {
            binding.expected("mapping", entry.value(), path.to(key));
        }
    }

    private void answer(Mapping.Entry entry, List<String> known, KeyPath here) {
        String name = entry.key().text();
        if (!known.contains(name)) {
            report(entry, known, here);
        } else if (!isNothing(entry.value())) {
            binding.bind(entry.value(), Answer.class, here.to(name));
        }
    }

    private static boolean isNothing(Node value) {
        return value instanceof Scalar scalar
                && (scalar.isNull() || scalar.text().isBlank());
    }

    private void report(Mapping.Entry entry, List<String> known, KeyPath here) {
        if (problems.isFull()) {
            return;
        }
        String listed = String.join(", ", known.subList(0, Math.min(KEYS_LISTED, known.size())));
        String near = Nearest.to(entry.key().text(), known);
        problems.addWithSuggestion(
                entry.key().at(),
                near == null ? listener.codeOfUnknown(here.toString(), entry) : "document/unknown-key",
                near,
                "key",
                entry.key().text(),
                "known",
                known.size() > KEYS_LISTED ? listed + " ..." : listed);
    }
}
