package no.niraad.rules.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.fact.FactKind;
import no.niraad.model.fact.FactPath;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;

/**
 * Run by the build: turns the folders of rules into one file of rules and one file of words per language.
 *
 * <p>So that a program starts without parsing a line of DRL or YAML.
 */
public final class CompileRulebook {

    private static final String BASE = "no/niraad/rules";

    private CompileRulebook() {}

    /**
     * Compiles.
     *
     * @param args the folder of resources, the folder to write to, the version of the product, and the folder for
     *     Java files that are written
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]).resolve(BASE);
        Path target = Files.createDirectories(Path.of(args[1]).resolve(BASE));
        List<Folder> folders = folders(sources);
        Rulebook rulebook = rulebook(folders, args[2], RuleHash.of(sources));
        try (var out = Files.newOutputStream(target.resolve("rulebook.bin"))) {
            PackedRulebook.write(new PackedOut(out), rulebook);
        }
        ConstraintCompiler.compile(rulebook.rules(), Path.of(args[3]), Path.of(args[1]));
        Files.write(
                target.resolve("numbers.txt"),
                new TreeSet<>(rulebook.thresholds().keySet()));
        Files.write(target.resolve("rules.txt"), changeable(rulebook));
        try (var out = Files.newOutputStream(target.resolve("fact-kinds.bin"))) {
            new PackedOut(out).map(factKinds(), PackedOut::constantOrNull);
        }
        var words = new WordsCompiler(folders, sources);
        for (Language language : Language.values()) {
            try (var out = Files.newOutputStream(target.resolve("words-" + language.code() + ".bin"))) {
                PackedLexicon.write(new PackedOut(out), words.in(language));
            }
        }
    }

    /** An observation makes no finding: what rests on it would change, and no report would say how. */
    private static List<String> changeable(Rulebook rulebook) {
        return rulebook.rules().stream()
                .filter(it -> it.kind() != RuleKind.OBSERVATION)
                .map(it -> it.id().toString())
                .toList();
    }

    /** So that the kinds of facts are known without reading the whole catalogue. */
    private static Map<String, FactKind> factKinds() {
        var kinds = new TreeMap<String, FactKind>();
        FactCatalogue.standard().facts().forEach(it -> kinds.put(FactPath.pattern(it.path()), it.kind()));
        return kinds;
    }

    private static List<Folder> folders(Path sources) throws IOException {
        try (Stream<Path> files = Files.list(sources)) {
            var folders = new ArrayList<Folder>();
            for (Path folder : files.filter(Files::isDirectory).sorted().toList()) {
                if (!FolderReader.drlFiles(folder).isEmpty()) {
                    folders.add(FolderReader.read(folder));
                }
            }
            return folders;
        }
    }

    private static Rulebook rulebook(List<Folder> folders, String version, String hash) {
        List<RuleInfo> rules = folders.stream()
                .flatMap(it -> it.rules().stream())
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
        List<AdviceInfo> advice = folders.stream()
                .filter(it -> it.text().advice() > 0)
                .map(it -> new AdviceInfo(
                        it.text().advice(), it.name(), it.text().source().page()))
                .sorted(Comparator.comparingInt(AdviceInfo::number))
                .toList();
        return new Rulebook(new RuleSet(version, hash, rules.size()), advice, rules, thresholds(folders));
    }

    private static Map<String, Integer> thresholds(List<Folder> folders) {
        var thresholds = new TreeMap<String, Integer>();
        for (Folder folder : folders) {
            folder.text()
                    .numbers()
                    .forEach((name, number) -> thresholds.put(folder.name() + "/" + name, number.value()));
        }
        return thresholds;
    }
}
