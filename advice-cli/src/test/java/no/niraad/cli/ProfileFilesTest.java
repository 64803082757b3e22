package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.niraad.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files the names of a command stand for. */
class ProfileFilesTest {

    @TempDir
    Path folder;

    @Test
    void a_pattern_finds_files_below_the_folder_it_names() throws IOException {
        Files.createFile(folder.resolve("a.yaml"));
        Files.createFile(folder.resolve("b.json"));
        assertThat(files().expand(List.of(folder + "/*.yaml")))
                .containsExactly(folder.resolve("a.yaml").toString());
    }

    @Test
    void a_name_that_stands_for_nothing_is_kept_for_the_one_who_reads_it() throws IOException {
        String nothing = folder + "/*.yaml";
        assertThat(files().expand(List.of(nothing, "-"))).containsExactly(nothing, "-");
    }

    @Test
    void a_backslash_stands_between_folders_where_it_does_so_in_paths() {
        assertThat(ProfileFiles.withSlashes("profiler\\*.yaml", '\\')).isEqualTo("profiler/*.yaml");
        assertThat(ProfileFiles.withSlashes("profiler/\\*.yaml", '/')).isEqualTo("profiler/\\*.yaml");
    }

    private static ProfileFiles files() {
        var console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                Map.of(),
                false);
        return new ProfileFiles(new Session(console, new Messages(Language.NB), new EngineInTheMaking()));
    }
}
