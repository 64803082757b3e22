package no.niraad.rules.folder;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Documents;
import no.niraad.model.document.SourceText;
import no.niraad.model.finding.Basis;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.Rulebook;
import no.niraad.rules.cases.Case;
import no.niraad.rules.cases.CaseFile;
import no.niraad.rules.internal.RuleReader;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.source.FolderText;
import no.niraad.rules.syntax.Dialect;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlFiles;
import org.jspecify.annotations.Nullable;

/** Reads folders of rules: DRL, and beside it words and cases as far as there are any. */
public final class RuleFolders {

    private static final String PACKAGE = "package no.niraad.rules.";
    private static final String CASES = ".cases.yaml";

    private RuleFolders() {}

    /** {@return the built-in folders, observations too, ordered by name} They are read from the jar's own copy of their files. */
    public static List<RuleFolder> builtIn() throws IOException {
        URL claims = Objects.requireNonNull(Rulebook.class.getResource("claims.yaml"));
        try {
            URI uri = claims.toURI();
            if (uri.getScheme().equals("file")) {
                return below(Path.of(uri).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return below(jar.provider().getPath(uri).getParent());
            }
        } catch (URISyntaxException e) {
            throw new IOException(claims + " is not where rules can be read from.", e);
        }
    }

    /** {@return the folders of rules that stand below another, ordered by name} */
    public static List<RuleFolder> below(Path sources) throws IOException {
        var folders = new ArrayList<RuleFolder>();
        for (Path folder : list(sources, "")) {
            if (Files.isDirectory(folder) && !list(folder, ".drl").isEmpty()) {
                folders.add(read(folder));
            }
        }
        return List.copyOf(folders);
    }

    /**
     * {@return a folder of the product's own rules, or else the pack in a folder, a jar or a single DRL file}
     *
     * @throws no.niraad.model.document.InvalidDocumentException with all that is wrong with its files, or with the promises that it breaks
     * @throws IOException when it cannot be read
     */
    public static RuleFolder read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return PackFolder.of(Pack.read(path));
        }
        List<SourceText> sources = hasPlainFilesAlone(path) ? sources(path) : List.of();
        return isOfProduct(sources, name(path)) ? ofProduct(path, sources) : PackFolder.of(Pack.read(path));
    }

    /** Links and the like are for packs to refuse: anybody can write that a folder is the product's. */
    private static boolean hasPlainFilesAlone(Path folder) throws IOException {
        return Stream.concat(list(folder, ".drl").stream(), list(folder, ".yaml").stream())
                .allMatch(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS));
    }

    private static List<SourceText> sources(Path folder) throws IOException {
        var sources = new ArrayList<SourceText>();
        for (Path file : list(folder, ".drl")) {
            sources.add(SourceText.of(file.getFileName().toString(), Documents.bytes(file)));
        }
        return sources;
    }

    /** The product's own folders say which package they stand in, wherever somebody has them. */
    private static boolean isOfProduct(List<SourceText> sources, String name) {
        String own = PACKAGE + name + ";";
        return !sources.isEmpty() && sources.stream().allMatch(it -> it.text().contains(own));
    }

    private static RuleFolder ofProduct(Path folder, List<SourceText> sources) throws IOException {
        String name = name(folder);
        List<DrlFile> files = DrlFiles.read(sources, Dialect.BUILT_IN);
        return of(name, files, Basis.ADVICE, text(folder, name), cases(folder), null);
    }

    /** {@return a folder of files that are checked} */
    static RuleFolder of(
            String name,
            List<DrlFile> files,
            Basis usual,
            @Nullable FolderText text,
            List<Case> cases,
            @Nullable Pack pack) {
        var draft = new RuleFolder(name, files, List.of(), text, cases, pack, List.of());
        List<RuleInfo> rules = files.stream()
                .flatMap(it -> RuleReader.rules(it, name, usual).stream())
                .map(it -> draft.text(it)
                        .map(words -> it.speakingOf(words.placeholders()))
                        .orElse(it))
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
        return new RuleFolder(name, files, rules, text, cases, pack, List.of());
    }

    /** {@return the name of a folder, which is also that of its files} */
    static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "rules" : name.toString().replace("/", "");
    }

    private static @Nullable FolderText text(Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".yaml");
        return Files.exists(file)
                ? Binder.bind(Documents.yaml(name + ".yaml", Documents.bytes(file)), FolderText.class)
                : null;
    }

    private static List<Case> cases(Path folder) throws IOException {
        var cases = new ArrayList<Case>();
        for (Path file : list(folder, CASES)) {
            String name = file.getFileName().toString();
            cases.addAll(Binder.bind(Documents.yaml(name, Documents.bytes(file)), CaseFile.class)
                    .cases());
        }
        return cases;
    }

    /** {@return what stands in a folder and ends in a certain way, ordered by name} */
    static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
