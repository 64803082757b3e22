package no.niraad.rules.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Documents;
import no.niraad.model.document.RecordSchema;
import no.niraad.model.text.Language;
import no.niraad.model.text.Words;
import no.niraad.rules.cases.CaseFile;
import no.niraad.rules.pack.Configuration;
import no.niraad.rules.pack.PackFactFile;
import no.niraad.rules.pack.PackManifest;
import no.niraad.rules.pack.PackText;
import no.niraad.rules.source.FolderText;
import no.niraad.rules.source.SourceFiles;
import no.niraad.rules.source.Vocabulary;

/** JSON Schemas (2020-12) of the files that authors of rules write, for their editors. The readers check more. */
public final class FileSchemas {

    /** The files that there are schemas of. */
    public enum Kind {
        /** {@code pack.yaml}: what a pack is. */
        PACK(PackManifest.class),
        /** {@code <pack>.yaml}: the texts and numbers of a pack. */
        TEXTS(PackText.class),
        /** {@code <pack>.facts.yaml}: what a pack asks beside the built-in facts. */
        FACTS(PackFactFile.class),
        /** {@code <pack>.cases.yaml} and {@code adviceNN.cases.yaml}. */
        CASES(CaseFile.class),
        /** {@code adviceNN.yaml}: the texts and numbers of one of the product's own folders. */
        ADVICE(FolderText.class),
        /** {@code advice.yaml}: which packs are used, and what is changed in the built-in rules. */
        CONFIG(Configuration.Written.class);

        private final Class<? extends Record> type;

        Kind(Class<? extends Record> type) {
            this.type = type;
        }
    }

    /** What is said of each key, by the record and the component that it is bound to. */
    record Keys(Map<String, Words> keys) {}

    private final Language language;
    private final Map<String, Words> keys = keys();
    private final Map<String, Set<String>> words = words();

    private FileSchemas(Language language) {
        this.language = language;
    }

    /** {@return the schema of a kind of file, with descriptions in a language} */
    public static String json(Kind kind, Language language) {
        String id = "urn:niraad:" + kind.name().toLowerCase(Locale.ROOT) + ":1";
        return RecordSchema.json(id, kind.type, new FileSchemas(language)::known);
    }

    /** {@return what is said of the keys of all files} */
    static Map<String, Words> keys() {
        String name = "/no/niraad/authors/keys.yaml";
        try (InputStream in = Objects.requireNonNull(FileSchemas.class.getResourceAsStream(name))) {
            return Binder.bind(Documents.yaml(name, in.readAllBytes()), Keys.class)
                    .keys();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that a key may have, where they are known beforehand. */
    private static Map<String, Set<String>> words() {
        Vocabulary vocabulary = SourceFiles.vocabulary();
        return Map.of(
                "StepText.owner", vocabulary.roles().keySet(),
                "StepText.effort", vocabulary.efforts().keySet(),
                "StepText.product", vocabulary.products().keySet(),
                "Fact.kind", Set.of("achievement", "circumstance", "view", "strain"),
                "Off.rule", SourceFiles.rules(),
                "Changed.number", SourceFiles.numbers());
    }

    private Map<String, Object> known(RecordComponent component) {
        String key = key(component);
        var known = new LinkedHashMap<String, Object>();
        Words description = keys.get(key);
        if (description != null) {
            known.put("description", description.in(language));
        }
        if (words.containsKey(key)) {
            known.put("enum", List.copyOf(new TreeSet<>(words.get(key))));
        }
        return known;
    }

    static String key(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
