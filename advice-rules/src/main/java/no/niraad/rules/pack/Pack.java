package no.niraad.rules.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.niraad.model.PackPath;
import no.niraad.model.document.Document;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.document.SourceText;
import no.niraad.model.fact.Fact;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.text.Words;
import no.niraad.rules.facts.PackFacts;
import no.niraad.rules.source.FolderText.NumberText;
import no.niraad.rules.source.RuleText;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.FactTypes;
import org.jspecify.annotations.Nullable;

/**
 * Rules that somebody adds, read and checked. Nothing of it has run.
 *
 * <p>A pack is a folder or a jar with DRL files, and beside them, where there is more to tell, {@code pack.yaml} (what it is),
 * {@code <id>.yaml} (its texts and numbers), {@code <id>.facts.yaml} (what it asks beside the built-in facts) and {@code
 * <id>.cases.yaml} (what its rules should say). A single DRL file is a pack
 * too: it is called after the file, and says what its rules' descriptions say.
 */
public final class Pack {

    private final PackManifest manifest;
    private final String shown;
    private final String hash;
    private final List<SourceText> sources;
    private final @Nullable List<DrlFile> rules;
    private final @Nullable Document described;
    private final PackText written;
    private final Map<String, RuleText> texts;
    private final List<Fact> facts;
    private final @Nullable PackFile cases;

    Pack(
            PackManifest manifest,
            @Nullable Document described,
            PackFiles files,
            List<SourceText> sources,
            @Nullable List<DrlFile> rules,
            PackText written,
            Map<String, RuleText> texts,
            List<Fact> facts,
            @Nullable PackFile cases) {
        this.manifest = manifest;
        this.shown = files.shown();
        this.hash = PackHash.of(files.all());
        this.sources = List.copyOf(sources);
        this.rules = rules == null ? null : List.copyOf(rules);
        this.described = described;
        this.written = written;
        this.texts = Map.copyOf(texts);
        this.facts = List.copyOf(facts);
        this.cases = cases;
    }

    /**
     * {@return the pack in a folder, a jar or a single DRL file} Its rules can match facts and conclude, and nothing else.
     *
     * @throws no.niraad.model.document.InvalidDocumentException with all that is wrong with all its files but the cases
     * @throws IOException when they cannot be read
     */
    public static Pack read(Path path) throws IOException {
        return new PackReader(PackFiles.at(path), false).read();
    }

    /**
     * {@return a pack whose rules may be anything that Drools understands} Such rules are programs. They run with all the rights
     * of whoever runs this one, the building of the engine included: use it for rules of your own alone.
     *
     * @throws no.niraad.model.document.InvalidDocumentException with all that is wrong with its other files
     * @throws IOException when they cannot be read
     */
    public static Pack readWithFullRights(Path path) throws IOException {
        return new PackReader(PackFiles.at(path), true).read();
    }

    /**
     * {@return the packs in the jars of a class path, ordered by folder} Each jar names its own in {@code META-INF/no.niraad/packs}:
     * on each line a folder, and the files in it.
     *
     * @throws no.niraad.model.document.InvalidDocumentException with all that is wrong with one of them
     * @throws IOException when they cannot be read
     */
    public static List<Pack> onClassPath(ClassLoader loader) throws IOException {
        var packs = new ArrayList<Pack>();
        for (PackFiles files : ClassPathFiles.of(loader)) {
            packs.add(new PackReader(files, false).read());
        }
        return packs;
    }

    /**
     * {@return the id that a pack in a folder has, or would have}
     *
     * @throws no.niraad.model.document.InvalidDocumentException when its manifest cannot be read
     * @throws IOException when it cannot be read
     */
    public static String idIn(Path folder) throws IOException {
        return new PackReader(PackFiles.at(folder), false).id();
    }

    /** {@return whether an id is that of built-in rules, or of a file of every pack} */
    public static boolean isTaken(String id) {
        return PackReader.TAKEN.matcher(id).matches();
    }

    /** {@return what the ids of its rules begin with} */
    public String id() {
        return manifest.id();
    }

    /** {@return its version; {@code 0} when it does not say} */
    public String version() {
        return manifest.version();
    }

    /** {@return what it is called} */
    public Words title() {
        return manifest.title();
    }

    /** {@return under which terms others may use it, if it says so} */
    public Optional<String> licence() {
        return Optional.ofNullable(manifest.licence());
    }

    /** {@return the version of this product that it was written for, if it says so} */
    public Optional<String> product() {
        return Optional.ofNullable(manifest.product());
    }

    /** {@return what it changes in the built-in rules} Every report says so, with its name and the reason. */
    public List<RuleChange> changes() {
        return manifest.changes().by(id());
    }

    /**
     * Tells that it changes a rule or number as another pack does not.
     *
     * @param id one that both change
     */
    public Problems differsFrom(Pack other, String id) {
        Document manifest = Objects.requireNonNull(described, "what has no manifest changes nothing");
        Problems problems = Problems.of(manifest);
        Position at = WrittenChanges.place(manifest, id).orElse(Position.NONE);
        problems.add(at, "config/changed-by-two", "word", id, "pack", other.id(), "path", other.shown());
        return problems;
    }

    /** {@return where it was read from, as it was given} */
    public String shown() {
        return shown;
    }

    /** {@return SHA-256 of all its files but the cases, in lower-case hexadecimal} */
    public String hash() {
        return hash;
    }

    /** {@return whether its rules need all the rights of whoever runs them} Only where they were given, and were needed. */
    public boolean needsFullRights() {
        return rules == null;
    }

    /** {@return its DRL files, checked, ordered by name; none when it needs full rights} */
    public List<DrlFile> rules() {
        return rules == null ? List.of() : rules;
    }

    /** {@return the types that its rules may match} */
    public FactTypes types() {
        return FactTypes.forPacks();
    }

    /** {@return its DRL files as they were written, ordered by name} */
    public List<SourceText> sources() {
        return sources;
    }

    /** {@return the texts of its rules, by name: those of its file, or what the rules say of themselves} */
    public Map<String, RuleText> texts() {
        return texts;
    }

    /** {@return the numbers that its rules compare with, by id, such as {@code arkiv/most-years}} */
    public Map<String, Integer> numbers() {
        return written.numbersOf(id());
    }

    /** {@return its numbers with the reasons for them, by name} */
    public Map<String, NumberText> numberTexts() {
        return written.numbers();
    }

    /** {@return whether its rules have texts, rather than a description each} */
    public boolean hasTexts() {
        return !written.rules().isEmpty();
    }

    /** {@return whether it says what it is, in a file of its own} */
    public boolean hasManifest() {
        return described != null;
    }

    /** {@return what it asks beside the built-in facts, in its order} */
    public List<Fact> facts() {
        return facts;
    }

    /** {@return the same as its rules see it} */
    public PackFacts packFacts() {
        return packFacts(facts);
    }

    /** {@return facts that packs ask as their rules see them} */
    public static PackFacts packFacts(List<Fact> facts) {
        return PackFacts.of(
                facts.stream().flatMap(it -> PackPath.of(it.path()).stream()).toList());
    }

    /**
     * {@return its file of cases, if it has one} It is for authors, and not read before somebody asks for it.
     *
     * @throws no.niraad.model.document.InvalidDocumentException with all that is wrong with its form
     */
    public Optional<Document> cases() {
        return Optional.ofNullable(cases).map(PackFile::document);
    }
}
