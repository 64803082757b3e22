package no.niraad.rules.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Documents;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.fact.FactPath;
import no.niraad.model.text.Language;
import no.niraad.model.text.Words;
import no.niraad.rules.Lexicon;
import no.niraad.rules.RuleWords;
import no.niraad.rules.source.ClaimFile;
import no.niraad.rules.source.RuleText;
import no.niraad.rules.source.Vocabulary;
import org.jspecify.annotations.Nullable;

/** All words of the rules in one language at a time. */
final class WordsCompiler {

    private final List<Folder> folders;
    private final Vocabulary vocabulary;
    private final FactCatalogue catalogue = FactCatalogue.standard();
    private final Map<String, Integer> pages = new TreeMap<>();

    WordsCompiler(List<Folder> folders, Path sources) throws IOException {
        this.folders = folders;
        this.vocabulary = read(sources, "vocabulary.yaml", Vocabulary.class);
        read(sources, "claims.yaml", ClaimFile.class).claims().forEach(it -> pages.put(it.id(), it.page()));
    }

    private static <T extends Record> T read(Path sources, String name, Class<T> type) throws IOException {
        return Binder.bind(Documents.yaml(name, Files.readAllBytes(sources.resolve(name))), type);
    }

    Lexicon in(Language language) {
        var titles = new TreeMap<String, String>();
        var rules = new TreeMap<String, RuleWords>();
        for (Folder folder : folders) {
            titles.put(folder.name(), folder.text().title().in(language));
            folder.text().rules().forEach((name, text) -> rules.put(folder.name() + "/" + name, rule(text, language)));
        }
        return new Lexicon(
                titles,
                rules,
                each(vocabulary.organisations(), language),
                values(vocabulary.roles(), it -> each(it, language)),
                each(vocabulary.efforts(), language),
                each(vocabulary.products(), language),
                labels(language),
                pages);
    }

    /** {@return the texts of a rule in one language} */
    static RuleWords rule(RuleText text, Language language) {
        RuleText.StepText step = text.step();
        return new RuleWords(
                in(text.what(), language),
                in(text.why(), language),
                step == null
                        ? null
                        : new RuleWords.StepWords(
                                step.owner(),
                                step.effort(),
                                step.product(),
                                step.text().in(language)),
                in(text.law(), language));
    }

    private Map<String, String> labels(Language language) {
        var labels = new TreeMap<String, String>();
        for (Fact fact : catalogue.facts()) {
            labels.put(FactPath.pattern(fact.path()), fact.label().in(language));
        }
        return labels;
    }

    private static @Nullable String in(@Nullable Words words, Language language) {
        return words == null ? null : words.in(language);
    }

    private static Map<String, String> each(Map<String, Words> words, Language language) {
        return values(words, it -> it.in(language));
    }

    private static <T, R> Map<String, R> values(Map<String, T> map, Function<T, R> change) {
        var changed = new TreeMap<String, R>();
        map.forEach((key, value) -> changed.put(key, change.apply(value)));
        return changed;
    }
}
