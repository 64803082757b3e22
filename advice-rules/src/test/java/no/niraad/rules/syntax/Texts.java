package no.niraad.rules.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.niraad.model.PackPath;
import no.niraad.model.document.SourceText;
import no.niraad.rules.facts.PackFacts;

/** DRL files that tests read. */
final class Texts {

    static final Path RESOURCES = Path.of("src/test/resources/no/niraad/rules/syntax");
    static final Path BUILT_IN = Path.of("src/main/resources/no/niraad/rules");

    /** What a pack may use that knows one number, and asks about the organisation and its units. */
    static final Dialect PACK = Dialect.pack(
            FactTypes.forPacks(),
            Set.of("advice08/long-run", "pack/limit"),
            PackFacts.of(List.of(
                    new PackPath("", "", "pack", "plan"), new PackPath("orgUnits", "{id}", "pack", "responsible"))));

    private Texts() {}

    /** {@return the DRL files below a folder, ordered by name} */
    static List<Path> drlFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".drl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceText source(Path file) {
        try {
            return SourceText.of(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what Drools would be given of the checked files} */
    static List<String> forDrools(List<DrlFile> files) {
        return files.stream()
                .map(it -> DrlText.forDrools(it, PACK.types(), "no.niraad.packs.test", name -> name))
                .toList();
    }
}
