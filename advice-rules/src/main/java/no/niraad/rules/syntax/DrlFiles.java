package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.document.SourceText;

/** The files of one folder of rules, built in or of a pack: read and checked together. */
public final class DrlFiles {

    private static final String PRODUCT = "no.niraad";

    private final Dialect dialect;
    private final List<Problems> problems = new ArrayList<>();
    private final List<DrlFile> files = new ArrayList<>();
    private boolean whole = true;

    private DrlFiles(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * {@return the files as trees, in their order} All that comes back is known to mean something: each type, property and
     * variable exists, like is compared with like, and nothing but conclusions follows.
     *
     * @throws InvalidDocumentException with all that is wrong with all files
     */
    public static List<DrlFile> read(List<SourceText> sources, Dialect dialect) {
        return of(sources, dialect).sound();
    }

    /** {@return the files, read and checked as far as can be} For those who have more to tell about them. */
    public static DrlFiles of(List<SourceText> sources, Dialect dialect) {
        var folder = new DrlFiles(dialect);
        sources.forEach(folder::parse);
        if (folder.areFewEnough()) {
            folder.check();
            new FolderChecker(folder.files, folder.problems).check(folder.whole);
        }
        return folder;
    }

    /**
     * {@return the files as trees, as {@link #read} does}
     *
     * @throws InvalidDocumentException with all that is wrong with all files
     */
    public List<DrlFile> sound() {
        Problems.throwIfAny(problems);
        return List.copyOf(files);
    }

    /** {@return what could be read of the files, in their order} Where something is wrong, it is good for nothing but telling what else is. */
    public List<DrlFile> asFarAsRead() {
        return List.copyOf(files);
    }

    /** {@return whether every rule could be read, be it right or wrong} */
    public boolean isWhole() {
        return whole;
    }

    private void parse(SourceText source) {
        Problems found = source.problems();
        FileParser.Parsed parsed = FileParser.parse(source, found);
        files.add(parsed.file());
        whole &= parsed.whole();
        problems.add(found);
    }

    /** Asked before anything is checked: what is compared with each other grows with the square. */
    private boolean areFewEnough() {
        int rules = files.stream().mapToInt(it -> it.rules().size()).sum();
        boolean few = dialect.builtIn() || rules <= Limits.RULES_IN_ALL;
        if (!few) {
            whole = false;
            problems.get(0).add(Position.NONE, "rules/too-many-in-all", "most", String.valueOf(Limits.RULES_IN_ALL));
        }
        return few;
    }

    private void check() {
        for (int i = 0; i < files.size(); i++) {
            check(files.get(i), problems.get(i));
        }
    }

    private void check(DrlFile file, Problems found) {
        Name name = file.packageName();
        if (!dialect.builtIn() && name != null && (name.text() + ".").startsWith(PRODUCT + ".")) {
            found.add(name.at(), "rules/package", "word", name.text());
        }
        var imports = new Imports(file.imports(), dialect, found);
        file.rules().forEach(it -> new RuleChecker(dialect, imports, it, found).check());
    }
}
