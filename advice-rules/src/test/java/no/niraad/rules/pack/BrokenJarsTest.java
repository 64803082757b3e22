package no.niraad.rules.pack;

import static no.niraad.rules.pack.HostilePack.harmless;
import static no.niraad.rules.pack.HostilePack.jar;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import no.niraad.model.document.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars that were damaged on the way. */
class BrokenJarsTest {

    @TempDir
    private Path folder;

    /** A jar that was cut, turned and overwritten is read, refused, or no jar; nothing else comes of it. */
    @Test
    void a_broken_jar_breaks_nothing_else() throws IOException {
        byte[] whole = Files.readAllBytes(harmless(jar("whole"))
                .with("META-INF/no.niraad/packs", "a hostile.drl\n")
                .with("a/hostile.drl", harmless())
                .write(folder));
        var random = new Random(20_261_128);
        Path broken = folder.resolve("broken.jar");
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = Arrays.copyOf(whole, random.nextInt(8) == 0 ? random.nextInt(whole.length) : whole.length);
            for (int turned = random.nextInt(6); turned >= 0 && bytes.length > 0; turned--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(broken, bytes);
            try {
                Pack.read(broken);
            } catch (InvalidDocumentException | IOException told) {
                assertThat(told).hasMessageNotContaining("null");
            }
        }
    }
}
