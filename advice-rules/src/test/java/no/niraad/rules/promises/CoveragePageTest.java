package no.niraad.rules.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.niraad.rules.folder.RuleCoverage;
import org.junit.jupiter.api.Test;

/** The page on coverage tells how it is now. Run with {@code -Dgolden.update=true} to write it anew. */
class CoveragePageTest {

    private static final Path PAGE = Path.of("../docs/coverage.md");

    @Test
    void every_rule_is_told_in_a_case_and_each_of_its_conditions_is_true_in_one_and_false_in_one() {
        var faults = new Faults();
        for (RuleCoverage rule : CaseCounts.rules()) {
            faults.unless(rule.isWhole(), rule.rule().id(), rule.toString());
        }
        faults.none();
    }

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
