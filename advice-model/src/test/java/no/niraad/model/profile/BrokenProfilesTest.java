package no.niraad.model.profile;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that can be wrong with a profile, as files: {@code broken/<what-is-wrong>/} holds the profile and the exact words that
 * people get. {@code -Dgolden.update=true} writes the words anew; read them before you commit them.
 */
class BrokenProfilesTest {

    private static final Path BROKEN = Path.of("src/test/resources/no/niraad/model/profile/broken");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> tells_what_is_wrong() throws IOException {
        return folders().stream()
                .flatMap(folder -> Stream.of(Language.values()).map(language -> test(folder, language)))
                .filter(test -> test != null);
    }

    @Test
    void there_are_many_of_them_and_a_third_in_all_languages() throws IOException {
        List<Path> folders = folders();

        assertThat(folders)
                .hasSizeGreaterThanOrEqualTo(110)
                .allMatch(folder -> Files.exists(golden(folder, Language.NB)));
        assertThat(folders.stream().filter(folder -> Files.exists(golden(folder, Language.NN))))
                .hasSizeGreaterThanOrEqualTo(folders.size() / 3);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.sorted().toList();
        }
    }

    private static DynamicTest test(Path folder, Language language) {
        Path golden = golden(folder, language);
        boolean wanted = Files.exists(golden) || (UPDATE && language == Language.NB);
        String name = folder.getFileName() + " in " + language.code();
        return wanted ? DynamicTest.dynamicTest(name, () -> compare(folder, golden, language)) : null;
    }

    private static Path golden(Path folder, Language language) {
        return folder.resolve("expected." + language.code() + ".txt");
    }

    private static void compare(Path folder, Path golden, Language language) throws IOException {
        Throwable thrown = catchThrowable(() -> read(folder));

        assertThat(thrown).isInstanceOf(InvalidDocumentException.class);
        String text = ((InvalidDocumentException) thrown).text(language);
        if (UPDATE) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
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
