package no.niraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a report with the one that was read and approved. {@code -Dgolden.update=true} writes it anew. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/no/niraad/report/golden");

    private Golden() {}

    static void check(String name, String report) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, report);
            }
            assertThat(report)
                    .as(file + "; after a wanted change: mvn test -pl advice-report -Dgolden.update=true, then read it")
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
