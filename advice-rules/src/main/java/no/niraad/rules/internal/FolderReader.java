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
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.source.FolderText;
import no.niraad.rules.source.RuleText;

/** Reads a folder of rules from its DRL and YAML files. */
final class FolderReader {

    private FolderReader() {}

    /**
     * {@return the folder}
     *
     * @throws InvalidRulebookException with every problem in its DRL files
     * @throws IOException when a file cannot be read
     */
    static Folder read(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        var rules = new ArrayList<RuleInfo>();
        var problems = new ArrayList<String>();
        for (Path file : drlFiles(folder)) {
            try {
                rules.addAll(DrlReader.read(file.getFileName().toString(), Files.readString(file)));
            } catch (InvalidRulebookException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRulebookException(problems);
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
