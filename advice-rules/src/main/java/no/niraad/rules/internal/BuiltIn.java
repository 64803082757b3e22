package no.niraad.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.niraad.model.fact.FactKind;
import no.niraad.model.fact.FactPath;
import no.niraad.model.text.Language;
import no.niraad.rules.Lexicon;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Wording;
import no.niraad.rules.condition.UnreadableConditionException;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;

/** The built-in rules as the build made them: metadata, words, and the executable model. */
public final class BuiltIn {

    private static final Map<Language, Wording> WORDINGS = new ConcurrentHashMap<>();

    private BuiltIn() {}

    /** {@return the rules with their metadata} */
    public static Rulebook rulebook() {
        return Loaded.RULEBOOK;
    }

    /** {@return the kind of a fact, of whichever part of the profile it is; empty when there is no such fact} */
    public static Optional<FactKind> kindOf(String path) {
        return Optional.ofNullable(Kinds.BY_PATTERN.get(FactPath.pattern(path)));
    }

    /** {@return the paths of all facts, with {@code *} for what names an item of a list} */
    static Set<String> facts() {
        return Kinds.BY_PATTERN.keySet();
    }

    /** {@return the words in a language} */
    public static Wording wording(Language language) {
        return WORDINGS.computeIfAbsent(language, it -> new Wording(it, lexicon(it)));
    }

    /** {@return the words in a language, read anew} */
    static Lexicon lexicon(Language language) {
        return read("words-" + language.code() + ".bin", PackedLexicon::read);
    }

    /**
     * {@return a rule base made from the executable model} Nothing is parsed or compiled for it. It is immutable, which makes
     * it forget facts that no rule matches.
     */
    static KieBase kieBase() {
        return KieBaseBuilder.createKieBaseFromModel(models(), KieBaseMutabilityOption.DISABLED);
    }

    /** {@return the executable model of each folder} */
    static List<Model> models() {
        return RuleModels.of(rulebook().rules());
    }

    /** {@return the class that a rule names} */
    static Class<?> type(String name) {
        try {
            return Class.forName(name, false, BuiltIn.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new UnreadableConditionException("There is no class " + name + ". Check the import.");
        }
    }

    private static <T> T read(String file, PackedIn.Item<T> reader) {
        String resource = "/no/niraad/rules/" + file;
        try {
            return reader.read(new PackedIn(bytes(resource)));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + resource + " cannot be read. The jar is not whole.", e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing. The jar is not whole.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + resource + " cannot be read.", e);
        }
    }

    private static final class Loaded {
        private static final Rulebook RULEBOOK = read("rulebook.bin", PackedRulebook::read);
    }

    /** Not part of the rulebook, since judging a profile does without. */
    private static final class Kinds {
        private static final Map<String, FactKind> BY_PATTERN =
                read("fact-kinds.bin", in -> in.map(it -> it.constant(FactKind.values())));
    }
}
