package no.niraad.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.niraad.model.document.Binder;
import no.niraad.model.document.BindingListener;
import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Problems;
import no.niraad.model.document.Scalar;
import no.niraad.model.document.Sequence;
import no.niraad.model.finding.RuleChange;

/**
 * What an organisation has decided about the rules, in a file that can be kept and shared: which packs are used, which built-in rules
 * are switched off, and which numbers are another, each with its reason. It gives no pack full rights.
 *
 * @param packs the packs; paths in the file lead from the folder it stands in
 * @param changes what is changed in the built-in rules
 */
public record Configuration(List<Path> packs, List<RuleChange> changes) {

    /** What the file is called where nobody says. */
    public static final String NAME = "advice.yaml";

    /** The version of the format. */
    private static final int VERSION = 1;

    public Configuration {
        packs = List.copyOf(packs);
        changes = List.copyOf(changes);
    }

    /**
     * The file as it is written.
     *
     * @param config version of the format: 1
     * @param packs paths of folders, jars or DRL files
     * @param off built-in rules that are switched off
     * @param numbers numbers of built-in rules that are another
     */
    public record Written(
            int config, List<String> packs, List<WrittenChanges.Off> off, List<WrittenChanges.Changed> numbers) {}

    /**
     * {@return what a file says}
     *
     * @throws no.niraad.model.document.InvalidDocumentException with all that is wrong with it
     * @throws IOException when it cannot be read
     */
    public static Configuration read(Path file) throws IOException {
        Document document = Documents.read(file);
        Problems problems = Problems.of(document);
        Written written = Binder.bind(document.root(), Written.class, problems, BindingListener.NONE);
        if (written != null && written.config() != VERSION) {
            problems.add(document.root().at(), "config/version", "got", String.valueOf(written.config()));
        }
        List<Path> packs = packs(document, file, problems);
        WrittenChanges.check(document, problems);
        problems.throwIfAny();
        Objects.requireNonNull(written);
        return new Configuration(packs, new WrittenChanges(written.off(), written.numbers()).by(null));
    }

    private static List<Path> packs(Document document, Path file, Problems problems) {
        var packs = new ArrayList<Path>();
        if (document.root() instanceof Mapping root && root.value("packs").orElse(null) instanceof Sequence paths) {
            for (Node each : paths.items()) {
                if (each instanceof Scalar written) {
                    pack(written, file, problems, packs);
                }
            }
        }
        return packs;
    }

    private static void pack(Scalar written, Path file, Problems problems, List<Path> packs) {
        try {
            Path path = file.resolveSibling(written.text());
            if (Files.exists(path)) {
                packs.add(path);
                return;
            }
        } catch (InvalidPathException e) {
            // Told below: what can be no path leads nowhere.
        }
        problems.add(written.at(), "config/no-pack", "path", written.text());
    }
}
