package no.niraad.rules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.niraad.model.document.Document;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Node;
import no.niraad.model.document.Problems;
import no.niraad.model.document.Scalar;
import no.niraad.model.document.SourceText;
import no.niraad.rules.source.CultureFirst;
import no.niraad.rules.source.RuleText;
import no.niraad.rules.source.SourceFiles;
import no.niraad.rules.source.Vocabulary;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlFiles;
import no.niraad.rules.syntax.DrlRule;
import no.niraad.rules.syntax.DrlRule.Annotation;
import org.jspecify.annotations.Nullable;

/** Checks texts against the rules they belong to: that each rule has its own, and that they can be filled in. */
final class TextCheck {

    private final DrlFiles read;
    private final List<SourceText> sources;
    private final Document document;
    private final PackText text;
    private final Faults faults;
    private final Problems problems;
    private final Vocabulary vocabulary = SourceFiles.vocabulary();
    private final Map<String, DrlRule> rules = new LinkedHashMap<>();

    /** @param read the rules, which may be wrong, or not all of them readable: their texts are checked as far as that goes */
    TextCheck(DrlFiles read, List<SourceText> sources, Document document, PackText text, Faults faults) {
        this.read = read;
        this.sources = sources;
        this.document = document;
        this.text = text;
        this.faults = faults;
        this.problems = Problems.of(document);
        read.asFarAsRead()
                .forEach(file -> file.rules().forEach(it -> rules.put(it.name().text(), it)));
    }

    void check() {
        List<DrlFile> files = read.asFarAsRead();
        for (int i = 0; i < files.size() && !text.rules().isEmpty(); i++) {
            missing(files.get(i), sources.get(i).problems());
        }
        for (Mapping.Entry entry : entries(at(document.root(), "rules").orElse(null))) {
            String name = entry.key().text();
            DrlRule rule = rules.get(name);
            if (rule == null && read.isWhole()) {
                String meant = Nearest.to(name, rules.keySet());
                problems.addWithSuggestion(entry.key().at(), "pack/text-of-unknown", meant, "word", name);
            } else if (rule != null) {
                check(rule, entry);
            }
        }
        faults.add(problems);
    }

    private void missing(DrlFile file, Problems found) {
        for (DrlRule rule : file.rules()) {
            if (!text.rules().containsKey(rule.name().text())) {
                String word = rule.name().text();
                found.add(rule.name().at(), "pack/text-missing", "word", word, "path", document.name());
            }
        }
        faults.add(found);
    }

    private void check(DrlRule rule, Mapping.Entry entry) {
        RuleText own = text.rules().get(rule.name().text());
        boolean reason = is(rule, "kind", "reason");
        if (own == null || (reason ? own.why() : own.what()) == null) {
            problems.add(
                    entry.key().at(),
                    "pack/text-part-missing",
                    "word",
                    entry.key().text(),
                    "key",
                    reason ? "why" : "what");
        }
        if (is(rule, "basis", "duty") && (own == null || own.law() == null)) {
            problems.add(
                    entry.key().at(), "pack/law-missing", "word", entry.key().text());
        }
        checkStep(at(entry.value(), "step").orElse(null));
        var placeholders = new PlaceholderCheck(rule, vocabulary, text.numbers().keySet(), problems);
        Stream.of(
                        at(entry.value(), "what"),
                        at(entry.value(), "why"),
                        at(entry.value(), "step").flatMap(it -> at(it, "text")))
                .flatMap(Optional::stream)
                .forEach(it -> {
                    placeholders.check(it);
                    checkCulture(it);
                });
    }

    /** Promise 9, and claim 4.5: nobody is to wait for the culture. */
    private void checkCulture(Node words) {
        for (Mapping.Entry language : entries(words)) {
            if (language.value() instanceof Scalar text) {
                CultureFirst.in(text.text()).ifPresent(it -> problems.add(text.at(), "pack/culture-first", "word", it));
            }
        }
    }

    private static boolean is(DrlRule rule, String annotation, String value) {
        return rule.annotation(annotation)
                .map(Annotation::text)
                .filter(value::equals)
                .isPresent();
    }

    private void checkStep(@Nullable Node step) {
        if (step != null) {
            word(step, "owner", vocabulary.roles());
            word(step, "effort", vocabulary.efforts());
            word(step, "product", vocabulary.products());
        }
    }

    private void word(Node step, String key, Map<String, ?> known) {
        if (at(step, key).orElse(null) instanceof Scalar word && !word.isNull() && !known.containsKey(word.text())) {
            String meant = Nearest.to(word.text(), known.keySet());
            String all = String.join(", ", known.keySet());
            problems.addWithSuggestion(
                    word.at(), "pack/word-unknown", meant, "word", word.text(), "key", key, "known", all);
        }
    }

    private static Optional<Node> at(@Nullable Node node, String key) {
        return node instanceof Mapping mapping ? mapping.value(key) : Optional.empty();
    }

    private static List<Mapping.Entry> entries(@Nullable Node node) {
        return node instanceof Mapping mapping ? mapping.entries() : List.of();
    }
}
