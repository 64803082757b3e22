package no.niraad.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.document.SourceText;

/**
 * The file {@code META-INF/no.niraad/packs} of a jar. Each line names the folder of a pack and its files, since a class loader
 * cannot list a folder: {@code no/example/arkiv pack.yaml arkiv.drl arkiv.yaml}.
 */
final class PackIndex {

    static final String NAME = "META-INF/no.niraad/packs";

    /** Possessive, so that a long line takes no stack. */
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9_-]++(/[A-Za-z0-9_-]++)*+");

    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]++(\\.[A-Za-z0-9_-]++)++");

    /** One line of it. */
    record Line(String folder, List<String> files) {

        /** {@return the name of the folder itself} */
        String name() {
            return folder.substring(folder.lastIndexOf('/') + 1);
        }
    }

    private PackIndex() {}

    /**
     * {@return its lines; empty ones and those that begin with {@code #} are left out}
     *
     * @throws no.niraad.model.document.InvalidDocumentException with every line that is none
     */
    static List<Line> lines(String shown, byte[] bytes) {
        SourceText text = SourceText.of(shown, bytes);
        Problems problems = text.problems();
        var lines = new ArrayList<Line>();
        int number = 0;
        for (String written : text.text().split("\n", -1)) {
            number++;
            String line = written.strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                List<String> words = List.of(line.split("\\s+"));
                check(words, new Position(number, 1), problems);
                lines.add(new Line(words.get(0), words.subList(1, words.size())));
            }
        }
        problems.throwIfAny();
        return lines;
    }

    private static void check(List<String> words, Position at, Problems problems) {
        if (!FOLDER.matcher(words.get(0)).matches()) {
            problems.add(at, "pack/index-folder", "word", words.get(0));
        }
        if (words.size() == 1 || words.size() > PackLimits.FILES + 1) {
            problems.add(at, "pack/index-files", "word", words.get(0), "most", String.valueOf(PackLimits.FILES));
        }
        for (String file : words.subList(1, words.size())) {
            if (!FILE.matcher(file).matches() || !file.endsWith(".drl") && !file.endsWith(".yaml")) {
                problems.add(at, "pack/index-file", "word", file);
            }
        }
    }
}
