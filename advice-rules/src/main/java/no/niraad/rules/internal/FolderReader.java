package no.niraad.rules.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Documents;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.SourceText;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.source.FolderText;
import no.niraad.rules.source.RuleText;
import no.niraad.rules.syntax.Dialect;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlFiles;

/** Reads a folder of rules from its DRL and YAML files. */
final class FolderReader {

    private FolderReader() {}

    /**
     * {@return the folder}
     *
     * @throws InvalidDocumentException with every problem in its DRL files
     * @throws IOException when a file cannot be read
     */
    static Folder read(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        var sources = new ArrayList<SourceText>();
        for (Path file : drlFiles(folder)) {
            sources.add(SourceText.of(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        var rules = new ArrayList<RuleInfo>();
        for (DrlFile file : DrlFiles.read(sources, Dialect.BUILT_IN)) {
            rules.addAll(RuleReader.rules(file, name));
        }
        rules.sort(Comparator.comparing(RuleInfo::id));
        FolderText text = text(folder.resolve(name + ".yaml"));
        return new Folder(
                name, text, rules.stream().map(it -> withPlaceholders(it, text)).toList());
    }

    private static RuleInfo withPlaceholders(RuleInfo rule, FolderText text) {
        RuleText words = text.rules().get(rule.id().name());
        return words == null ? rule : rule.speakingOf(words.placeholders());
    }

    /** {@return the DRL files of a folder, ordered by name} */
    static List<Path> drlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".drl")).sorted().toList();
        }
    }

    private static FolderText text(Path file) throws IOException {
        return Binder.bind(Documents.yaml(file.getFileName().toString(), Files.readAllBytes(file)), FolderText.class);
    }
}
