package no.niraad.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.niraad.model.document.Binder;
import no.niraad.rules.source.Claim;
import no.niraad.rules.source.ClaimFile;
import no.niraad.rules.source.FolderText;
import no.niraad.rules.source.RuleText;
import no.niraad.rules.source.Vocabulary;

/** The folders of rules, read from the source tree once for all tests. */
public final class Folders {

    private static final Map<String, FolderText> TEXTS = texts();
    private static final Vocabulary VOCABULARY = Binder.bind(Sources.document("vocabulary.yaml"), Vocabulary.class);
    private static final ClaimFile CLAIMS = Binder.bind(Sources.document("claims.yaml"), ClaimFile.class);

    private Folders() {}

    /** {@return words and numbers of each folder, the one of the observations too} */
    public static Map<String, FolderText> byName() {
        return TEXTS;
    }

    /** {@return the claims of the source, in its order} */
    public static List<Claim> claims() {
        return CLAIMS.claims();
    }

    /** {@return the document that the claims are taken from} */
    public static ClaimFile.Document source() {
        return CLAIMS.source();
    }

    /** {@return the words that all folders share} */
    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    /** {@return the rules as they are loaded} */
    public static List<RuleInfo> rules() {
        return Rulebook.builtIn().rules();
    }

    /** Tells the text of every rule, by its id. */
    public static void eachText(BiConsumer<String, RuleText> use) {
        TEXTS.forEach((folder, text) -> text.rules().forEach((name, rule) -> use.accept(folder + "/" + name, rule)));
    }

    /** {@return the DRL files of all folders, ordered by name} */
    public static List<Path> drlFiles() {
        try (Stream<Path> files = Files.walk(Sources.RULES)) {
            return files.filter(it -> it.toString().endsWith(".drl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, FolderText> texts() {
        var texts = new TreeMap<String, FolderText>();
        for (Path file : drlFiles()) {
            texts.computeIfAbsent(
                    file.getParent().getFileName().toString(),
                    it -> Binder.bind(Sources.document(it + "/" + it + ".yaml"), FolderText.class));
        }
        return texts;
    }
}
