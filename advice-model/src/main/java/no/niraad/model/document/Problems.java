package no.niraad.model.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one file, so that all of it can be told at once. */
public final class Problems {

    /** Beyond this many, further problems are counted but not kept. */
    private static final int KEPT = 1_000;

    /** Placeholders for what is longer than a word, but made by us. All others may come from the file, and are cut. */
    private static final Set<String> LISTS = Set.of("allowed", "chain", "detail", "known", "path");

    /** Placeholder for lines that we wrote ourselves, a profile that shows something: nothing of them comes from a file. */
    private static final String BLOCK = "profile";

    private final String file;
    private final Lines lines;
    private final List<Problem> problems = new ArrayList<>();

    Problems(String file, Lines lines) {
        this.file = file;
        this.lines = lines;
    }

    /** {@return a collector that begins with what parsing the document found} */
    public static Problems of(Document document) {
        Problems problems = new Problems(document.name(), document.lines());
        problems.problems.addAll(document.problems());
        return problems;
    }

    /**
     * Adds a problem.
     *
     * @param at where it stands
     * @param code what is wrong
     * @param arguments placeholder, value, placeholder, value ...; one that is read in each language in words of its own ends in
     *     {@code .nb}, {@code .nn} and {@code .en}
     */
    public void add(Position at, String code, String... arguments) {
        add(at, code, null, arguments);
    }

    /** Adds a problem, with what was probably meant instead; see {@link #add(Position, String, String...)}. */
    public void addWithSuggestion(Position at, String code, @Nullable String suggestion, String... arguments) {
        Words alike = suggestion == null ? null : new Words(suggestion, suggestion, suggestion);
        add(at, code, alike, arguments);
    }

    /** Adds a problem, with what was probably meant instead, in the words of each language. */
    public void addWithSuggestion(Position at, String code, @Nullable Words suggestion, String... arguments) {
        add(at, code, suggestion, arguments);
    }

    private void add(Position at, String code, @Nullable Words suggestion, String[] arguments) {
        if (!isFull()) {
            problems.add(new Problem(file, at, code, asMap(arguments), lines.excerpt(at), suggestion));
        }
    }

    private static Map<String, String> asMap(String[] arguments) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            map.put(arguments[i], shown(arguments[i], arguments[i + 1]));
        }
        return map;
    }

    private static String shown(String placeholder, String value) {
        if (placeholder.equals(BLOCK)) {
            return value;
        }
        int dot = placeholder.indexOf('.');
        String name = dot < 0 ? placeholder : placeholder.substring(0, dot);
        return LISTS.contains(name) ? Visible.list(value) : Visible.shortText(value);
    }

    /** {@return whether no more problems are kept, so that it is no use to describe them well} */
    boolean isFull() {
        return problems.size() >= KEPT;
    }

    /** {@return whether nothing is wrong so far} */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** {@return all that is wrong so far, in the order of the file} */
    public List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(Problem::at).thenComparing(Problem::code));
        return sorted;
    }

    /** @throws InvalidDocumentException if anything is wrong */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(inOrder());
        }
    }

    /**
     * Does so for several files, so that all of all files is told at once.
     *
     * @throws InvalidDocumentException if anything is wrong with one of them; the files keep their order
     */
    public static void throwIfAny(Collection<Problems> files) {
        List<Problem> all =
                files.stream().flatMap(file -> file.inOrder().stream()).toList();
        if (!all.isEmpty()) {
            throw new InvalidDocumentException(all);
        }
    }

    /** {@return an exception that holds this last problem and those before it, for what makes it pointless to go on} */
    InvalidDocumentException stop(Position at, String code, String... arguments) {
        add(at, code, null, arguments);
        return new InvalidDocumentException(inOrder());
    }

    Lines lines() {
        return lines;
    }
}
