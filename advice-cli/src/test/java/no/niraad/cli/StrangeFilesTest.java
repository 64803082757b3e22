package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are larger than any memory, and links that somebody laid where a file is to be saved. */
class StrangeFilesTest {

    private static final String PROFILE = """
            profile: 1
            organisation: {name: Fjellvik kommune, kind: municipality, inhabitants: 5000, government: formannskap, stage: scaling}
            assessed: {on: 2026-11-01}
            """;

    @TempDir
    private Path folder;

    private Path profile;

    @BeforeEach
    void writeProfile() throws IOException {
        profile = Files.writeString(folder.resolve("fjellvik.yaml"), PROFILE);
    }

    /** Larger than an array can be, and without a byte on the disk. */
    private Path huge(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var written = new RandomAccessFile(file.toFile(), "rw")) {
            written.setLength(3_000_000_000L);
        }
        return file;
    }

    @Test
    void a_result_of_any_size_is_refused_in_our_words() throws IOException {
        Cli cli = Cli.run("verify", huge("result.json").toString(), profile.toString(), "--lang", "en");

        assertThat(cli.exit()).as(cli.err()).isEqualTo(ExitCode.INVALID_PROFILE);
        assertThat(cli.err()).contains("result.json: the file is larger than 50 MB");
    }

    @Test
    void a_profile_of_any_size_cannot_be_asked_about() throws IOException {
        Cli cli = Cli.run("ask", huge("huge.yaml").toString(), "--lang", "en");

        assertThat(cli.exit()).as(cli.err()).isEqualTo(ExitCode.INVALID_PROFILE);
        assertThat(cli.err()).contains("huge.yaml: the file is larger than 2 MB");
    }

    @Test
    void an_answer_is_saved_past_a_link_that_leads_elsewhere() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "kept");
        Path trap = folder.resolve("fjellvik.yaml.new");
        try {
            Files.createSymbolicLink(trap, other);
        } catch (IOException | UnsupportedOperationException cannot) {
            Assumptions.abort("no links here: " + cannot);
        }
        Cli cli = Cli.typing("ja\n\n", "ask", profile.toString());

        assertThat(cli.exit()).as(cli.err()).isZero();
        assertThat(Files.isSymbolicLink(profile)).isFalse();
        assertThat(Files.readString(profile)).hasSizeGreaterThan(PROFILE.length());
        assertThat(other).hasContent("kept");
        try (var files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString()).sorted().toList())
                    .isEqualTo(List.of("fjellvik.yaml", "fjellvik.yaml.new", "other"));
        }
    }
}
