package no.niraad.rules.internal;

import java.util.HashMap;
import java.util.List;
import no.niraad.model.fact.FactPath;
import no.niraad.model.text.Language;
import no.niraad.rules.Lexicon;
import no.niraad.rules.PackInfo;
import no.niraad.rules.Wording;

/** The words of packs beside those of the built-in rules. */
public final class PackWords {

    private PackWords() {}

    /** {@return all words in a language} */
    public static Wording wording(Language language, List<PackInfo> packs) {
        Lexicon words = BuiltIn.lexicon(language);
        var titles = new HashMap<>(words.titles());
        var rules = new HashMap<>(words.rules());
        var facts = new HashMap<>(words.facts());
        for (PackInfo pack : packs) {
            titles.put(pack.id(), pack.title().in(language));
            pack.facts()
                    .forEach(it ->
                            facts.put(FactPath.pattern(it.path()), it.label().in(language)));
            pack.texts().forEach((name, text) -> rules.put(pack.id() + "/" + name, WordsCompiler.rule(text, language)));
        }
        return new Wording(
                language,
                new Lexicon(
                        titles,
                        rules,
                        words.organisations(),
                        words.roles(),
                        words.efforts(),
                        words.products(),
                        facts,
                        words.pages()));
    }
}
