package no.niraad.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.text.Language;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that can be wrong with a profile, as files: {@code broken/<what-is-wrong>/} holds the profile and the exact words that
 * people get. {@code -Dgolden.update=true} writes the words anew; read them before you commit them.
 */
class BrokenProfilesTest {

    private static final Path BROKEN = Path.of("src/test/resources/no/niraad/model/profile/broken");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /** A guard against hanging, not a measurement: BrokenProfilesTiming in advice-bench tells how long they take. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    @TestFactory
    Stream<DynamicTest> tells_what_is_wrong_in_every_language() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
    }

    @Test
    void there_are_many_of_them_and_a_folder_for_every_recipe() throws IOException {
        assertThat(folders())
                .hasSizeGreaterThanOrEqualTo(200)
                .map(folder -> folder.getFileName().toString())
                .containsAll(HostileRecipe.names());
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.sorted().toList();
        }
    }

    private static void compare(Path folder) {
        Throwable thrown = assertTimeoutPreemptively(HANGS, () -> catchThrowable(() -> read(folder)));

        assertThat(thrown).isInstanceOf(InvalidDocumentException.class);
        SoftAssertions.assertSoftly(softly -> {
            for (Language language : Language.values()) {
                Path golden = folder.resolve("expected." + language.code() + ".txt");
                String text = ((InvalidDocumentException) thrown).text(language);
                softly.assertThat(text).as(golden.toString()).isEqualTo(approved(golden, text));
            }
        });
    }

    private static String approved(Path golden, String text) {
        try {
            if (UPDATE) {
                Files.writeString(golden, text);
            }
            return Files.readString(golden);
        } catch (IOException e) {
            throw new UncheckedIOException(golden + " cannot be read; -Dgolden.update=true writes it", e);
        }
    }

    private static void read(Path folder) throws IOException {
        String recipe = folder.getFileName().toString();
        if (HostileRecipe.exists(recipe)) {
            ProfileReader.read(HostileRecipe.fileName(recipe), HostileRecipe.bytes(recipe));
            return;
        }
        String name = Files.exists(folder.resolve("profile.json")) ? "profile.json" : "profile.yaml";
        ProfileReader.read(name, Files.readAllBytes(folder.resolve(name)));
    }
}
