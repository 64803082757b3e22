package no.niraad.rules.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;

/** The YAML files that come with the rules, for those who explain or document them. Judging needs none of them. */
public final class SourceFiles {

    private SourceFiles() {}

    /** {@return the claims of the source, in all three languages} */
    public static ClaimFile claims() {
        return Binder.bind(document("claims.yaml"), ClaimFile.class);
    }

    /** {@return the words that all texts share: roles, efforts, products} */
    public static Vocabulary vocabulary() {
        return Binder.bind(document("vocabulary.yaml"), Vocabulary.class);
    }

    /** {@return the words and numbers of a folder of rules, such as {@code advice02}} */
    public static FolderText folder(String folder) {
        return Binder.bind(document(folder + "/" + folder + ".yaml"), FolderText.class);
    }

    /** {@return what a plan needs to know beside the rules: lengths, weights and what builds on what} */
    public static PlanKnowledge plan() {
        return Binder.bind(document("plan.yaml"), PlanKnowledge.class);
    }

    /** {@return ids of the numbers that the built-in rules compare with, such as {@code advice08/many-at-once}} */
    public static Set<String> numbers() {
        return lines("numbers.txt").collect(Collectors.toUnmodifiableSet());
    }

    /** {@return ids of the built-in rules that can be switched off: all but observations, on which others rest} */
    public static Set<String> rules() {
        return lines("rules.txt").collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines();
    }

    private static Document document(String name) {
        return Documents.yaml(name, bytes(name));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = SourceFiles.class.getResourceAsStream("/no/niraad/rules/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The resource no/niraad/rules/" + name + " is missing.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The resource no/niraad/rules/" + name + " cannot be read.", e);
        }
    }
}
