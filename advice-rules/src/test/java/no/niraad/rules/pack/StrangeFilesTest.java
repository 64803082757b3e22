package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.rules.folder.RuleFolders;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of a pack may come from anybody: what is no file of its own is told, and never read. */
class StrangeFilesTest {

    private static final Path ENDLESS = Path.of("/dev/zero");

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void writePack() throws IOException {
        pack = Files.createDirectories(folder.resolve("small"));
        Files.copy(Packs.LONE, pack.resolve("small.drl"));
    }

    /** Where no links can be made, there are none. */
    private static void link(Path from, Path to) {
        try {
            Files.createSymbolicLink(from, to);
        } catch (IOException | UnsupportedOperationException cannot) {
            Assumptions.abort("no links here: " + cannot);
        }
    }

    @Test
    void a_link_out_of_the_folder_shows_nothing_of_what_it_leads_to() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "password: hunter2");
        link(pack.resolve("pack.yaml"), secret);

        assertThatThrownBy(() -> Pack.read(pack))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(pack.resolve("pack.yaml") + ": the link leads out of the folder of the pack")
                .hasMessageNotContaining("hunter2");
    }

    /** Anybody can write that rules stand in the product's package. */
    @Test
    void a_folder_that_calls_itself_the_products_is_held_to_the_same() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "password: hunter2");
        Path rules = pack.resolve("small.drl");
        Files.writeString(rules, "package no.niraad.rules.small;\n" + Files.readString(rules));
        link(pack.resolve("small.cases.yaml"), secret);

        assertThatThrownBy(() -> RuleFolders.read(pack))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("small.cases.yaml: the link leads out of the folder of the pack")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_told() throws IOException {
        Files.createDirectory(pack.resolve("pack.yaml"));

        assertThatThrownBy(() -> Pack.read(pack))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("pack.yaml: this is no file that can be read");
    }

    @Test
    void a_link_within_the_folder_is_a_file_of_it() throws IOException {
        Path data = Files.createDirectories(pack.resolve("..data"));
        Files.move(pack.resolve("small.drl"), data.resolve("small.drl"));
        link(pack.resolve("small.drl"), Path.of("..data", "small.drl"));

        assertThat(Pack.read(pack).rules()).hasSize(1);
    }

    @Test
    void a_folder_that_is_reached_by_a_link_is_one_all_the_same() throws IOException {
        Path linked = folder.resolve("linked");
        link(linked, pack);

        assertThat(Pack.read(linked).id()).isEqualTo("small");
    }

    /** A rule that is silently missing is worse than none. */
    @Test
    void what_leads_nowhere_or_round_and_round_is_told() {
        link(pack.resolve("gone.drl"), Path.of("nowhere.drl"));
        link(pack.resolve("round.drl"), Path.of("round.drl"));

        assertThatThrownBy(() -> Pack.read(pack))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("gone.drl: this is no file that can be read")
                .hasMessageContaining("round.drl: this is no file that can be read");
    }

    @Test
    void a_device_is_not_read_however_it_is_reached() {
        Assumptions.assumeTrue(Files.exists(ENDLESS));
        link(pack.resolve("zero.drl"), ENDLESS);

        for (Path path : new Path[] {pack, pack.resolve("zero.drl"), ENDLESS}) {
            assertThatThrownBy(() -> Pack.read(path))
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessageContaining("this is no file that can be read");
        }
        assertThatThrownBy(() -> RuleFolders.read(pack))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("zero.drl: this is no file that can be read");
    }

    /** Whoever opens one waits until somebody writes to it. */
    @Test
    void a_pipe_is_not_waited_for_however_it_is_reached() throws Exception {
        Path pipe = pack.resolve("pipe.drl");
        try {
            Assumptions.assumeTrue(
                    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        } catch (IOException cannot) {
            Assumptions.abort("no pipes here: " + cannot);
        }
        Path linked = folder.resolve("linked.jar");
        link(linked, pipe);

        for (Path path : new Path[] {pack, pipe, linked}) {
            assertThatThrownBy(() -> Pack.read(path))
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessageContaining("this is no file that can be read");
        }
        assertThatThrownBy(() -> RuleFolders.read(pack)).isInstanceOf(InvalidDocumentException.class);
    }

    /** As much is read of a file as it may have and a byte more, however much somebody writes to it meanwhile. */
    @Test
    void a_file_that_grows_while_it_is_read_is_too_large() throws Exception {
        Path growing = pack.resolve("growing.drl");
        var more = new byte[1 << 16];
        var stop = new AtomicBoolean();
        Files.write(growing, more);
        var writer = new Thread(() -> {
            try (OutputStream out = Files.newOutputStream(growing, StandardOpenOption.APPEND)) {
                for (int i = 0; i < 2_000 && !stop.get(); i++) {
                    out.write(more);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        try {
            while (Files.size(growing) == more.length) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> Pack.read(pack))
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessageContaining("growing.drl: the file is larger than 64 kB");
        } finally {
            stop.set(true);
            writer.join();
        }
    }
}
