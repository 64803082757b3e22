package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that can be wrong with a pack, as folders: {@code broken/<what-is-wrong>/} holds a pack and the exact words that people
 * get. {@code -Dgolden.update=true} writes the words anew; read them before you commit them.
 */
class BrokenPacksTest {

    private static final Path BROKEN = Packs.RESOURCES.resolve("broken");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> tells_what_is_wrong() throws IOException {
        return folders().stream()
                .flatMap(folder -> Stream.of(Language.values())
                        .map(language -> DynamicTest.dynamicTest(
                                folder.getFileName() + " in " + language.code(), () -> compare(folder, language))));
    }

    private static void compare(Path folder, Language language) throws IOException {
        String text = refused(folder.resolve("arkiv")).text(language).replace('\\', '/');
        Path golden = folder.resolve("expected." + language.code() + ".txt");
        if (UPDATE) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    private static InvalidDocumentException refused(Path pack) throws IOException {
        Path single = single(pack);
        Throwable thrown = catchThrowable(() -> Packs.engine(single));
        assertThat(thrown).as(pack.toString()).isInstanceOf(InvalidDocumentException.class);
        return (InvalidDocumentException) thrown;
    }

    /** A folder {@code arkiv}, or the one file beside the expected words. */
    private static Path single(Path pack) throws IOException {
        if (Files.isDirectory(pack)) {
            return pack;
        }
        try (Stream<Path> beside = Files.list(pack.resolveSibling("."))) {
            return beside.filter(it -> !it.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow()
                    .normalize();
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.sorted().toList();
        }
    }
}
