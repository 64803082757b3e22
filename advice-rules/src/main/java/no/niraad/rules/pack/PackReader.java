package no.niraad.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.niraad.model.document.Binder;
import no.niraad.model.document.BindingListener;
import no.niraad.model.document.Document;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Problems;
import no.niraad.model.document.SourceText;
import no.niraad.model.fact.Fact;
import no.niraad.rules.source.RuleText;
import no.niraad.rules.source.SourceFiles;
import no.niraad.rules.syntax.Dialect;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlFiles;
import no.niraad.rules.syntax.FactTypes;
import org.jspecify.annotations.Nullable;

/** Reads the files of one pack, and checks each by itself and against the others. */
final class PackReader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** Folders of built-in rules, and what the manifest is called, as the texts would be then. */
    static final Pattern TAKEN = Pattern.compile("advice[0-9]+|observations|pack");

    private final PackFiles files;
    private final boolean fullRights;
    private final Faults faults = new Faults();
    private @Nullable Document described;

    PackReader(PackFiles files, boolean fullRights) {
        this.files = files;
        this.fullRights = fullRights;
    }

    /** {@return the pack; throws with all that is wrong with all files} */
    Pack read() {
        checkSizes();
        faults.throwIfAny();
        PackManifest manifest = manifest();
        String id = manifest == null ? files.name() : manifest.id();
        if (manifest != null) {
            checkId(id);
            checkNames(id);
        }
        List<Fact> facts = facts(id);
        Document written = document(id + ".yaml");
        PackText text = written == null ? PackText.NONE : faults.trying(() -> Binder.bind(written, PackText.class));
        List<SourceText> sources = sources();
        DrlFiles read = DrlFiles.of(sources, dialect(id, text, facts));
        List<DrlFile> rules = rules(read);
        if ((rules != null || !fullRights) && text != null && written != null) {
            new TextCheck(read, sources, written, text, faults).check();
        }
        faults.throwIfAny();
        return new Pack(
                Objects.requireNonNull(manifest),
                described,
                files,
                sources,
                rules,
                Objects.requireNonNull(text),
                texts(rules, text),
                Objects.requireNonNull(facts),
                files.named(id + ".cases.yaml").orElse(null));
    }

    /** {@return the id that the manifest gives; throws when it cannot be read} */
    String id() {
        PackManifest manifest = manifest();
        faults.throwIfAny();
        return Objects.requireNonNull(manifest).id();
    }

    private void checkSizes() {
        if (files.drl().isEmpty()) {
            faults.add(about("pack/no-rules"));
        }
        if (files.all().size() > PackLimits.FILES) {
            faults.add(about("pack/too-many-files", "most", String.valueOf(PackLimits.FILES)));
        }
        for (PackFile file : files.all()) {
            if (file.bytes().length == PackLimits.worthReading(file.name())) {
                Problems problems = Faults.about(file.shown());
                String kilobytes = String.valueOf(file.bytes().length / 1024);
                problems.add(Faults.NOWHERE, "pack/file-too-large", "kilobytes", kilobytes);
                faults.add(problems);
            }
        }
    }

    private Problems about(String code, String... arguments) {
        Problems problems = Faults.about(files.shown());
        problems.add(Faults.NOWHERE, code, arguments);
        return problems;
    }

    private @Nullable PackManifest manifest() {
        described = document(PackManifest.NAME);
        if (described != null) {
            Document written = described;
            return faults.trying(() -> bound(written));
        }
        return files.named(PackManifest.NAME).isPresent() ? null : PackManifest.none(files.name());
    }

    private static PackManifest bound(Document written) {
        Problems problems = Problems.of(written);
        PackManifest manifest = Binder.bind(written.root(), PackManifest.class, problems, BindingListener.NONE);
        WrittenChanges.check(written, problems);
        problems.throwIfAny();
        return Objects.requireNonNull(manifest);
    }

    private void checkId(String id) {
        if (id.length() > PackLimits.ID || !ID.matcher(id).matches()) {
            faults.add(about("pack/id", "word", id, "most", String.valueOf(PackLimits.ID)));
        } else if (TAKEN.matcher(id).matches()) {
            faults.add(about("pack/id-taken", "word", id));
        }
    }

    /** A file that nobody reads would be missed in vain. */
    private void checkNames(String id) {
        Set<String> known =
                new TreeSet<>(List.of(PackManifest.NAME, PackFactFile.name(id), id + ".yaml", id + ".cases.yaml"));
        for (PackFile file : files.all()) {
            if (!file.name().endsWith(".drl") && !known.contains(file.name())) {
                Problems problems = Faults.about(file.shown());
                String meant = Nearest.to(file.name(), known);
                problems.addWithSuggestion(
                        Faults.NOWHERE, "pack/file-unknown", meant, "known", String.join(", ", known));
                faults.add(problems);
            }
        }
    }

    private @Nullable Document document(String name) {
        PackFile file = files.named(name).orElse(null);
        return file == null ? null : faults.trying(file::document);
    }

    private List<SourceText> sources() {
        var sources = new ArrayList<SourceText>();
        for (PackFile file : files.drl()) {
            SourceText source = faults.trying(() -> SourceText.of(file.shown(), file.bytes()));
            if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    /** {@return what the pack asks, in its order; null when the file cannot be read} */
    private @Nullable List<Fact> facts(String id) {
        String name = PackFactFile.name(id);
        Document written = document(name);
        if (written == null) {
            return files.named(name).isPresent() ? null : List.of();
        }
        PackFactFile file = faults.trying(() -> Binder.bind(written, PackFactFile.class));
        Problems problems = new FactsCheck(id, written).check();
        faults.add(problems);
        return file == null || !problems.isEmpty() ? null : file.facts();
    }

    /** What could not be read is not held against the rules. */
    private static Dialect dialect(String id, @Nullable PackText text, @Nullable List<Fact> facts) {
        Set<String> numbers = null;
        if (text != null) {
            numbers = new HashSet<>(SourceFiles.numbers());
            numbers.addAll(text.numbersOf(id).keySet());
        }
        return new Dialect(false, FactTypes.forPacks(), numbers, facts == null ? null : Pack.packFacts(facts));
    }

    /** {@return the rules; null when they are wrong, or need full rights and have them} */
    private @Nullable List<DrlFile> rules(DrlFiles read) {
        return (fullRights ? new Faults() : faults).trying(read::sound);
    }

    private static Map<String, RuleText> texts(@Nullable List<DrlFile> rules, PackText text) {
        return rules == null || !text.rules().isEmpty() ? text.rules() : OwnWords.of(rules);
    }
}
