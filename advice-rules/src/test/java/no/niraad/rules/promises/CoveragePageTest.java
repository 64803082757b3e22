package no.niraad.rules.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on coverage tells how it is now. Run with {@code -Dgolden.update=true} to write it anew. */
class CoveragePageTest {

    private static final Path PAGE = Path.of("../docs/coverage.md");

    @Test
    void the_page_on_coverage_is_up_to_date() throws IOException {
        String now = CoveragePage.text();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, now);
        }
        assertThat(PAGE).as("write it with -Dgolden.update=true").exists();
        assertThat(Files.readString(PAGE)).isEqualTo(now);
    }
}
