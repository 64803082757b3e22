package no.niraad.rules.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.rules.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is asked in vain, or asked of an achievement whether it holds. */
class LintFactsTest {

    private static final Path JOURNAL = Path.of("src/test/resources/no/niraad/rules/pack/journal");

    @TempDir
    private Path folder;

    @Test
    void a_pack_that_reads_all_it_asks_gets_no_remarks() throws IOException {
        assertThat(new LintFacts(Pack.read(JOURNAL)).remarks()).isEmpty();
    }

    @Test
    void what_no_rule_reads_and_what_is_asked_in_the_wrong_way_is_told() throws IOException {
        try (Stream<Path> files = Files.list(JOURNAL)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path rules = folder.resolve("journal.drl");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace(
                                "fact == \"journal.caseResponsible\", answer.met",
                                "fact == \"journal.ownRecords\", answer.no")
                        .replace("answer.yes )\nthen", "answer.met )\nthen"));

        assertThat(new LintFacts(Pack.read(folder)).remarks().stream().map(it -> it.code() + " " + it.arguments()))
                .isEqualTo(List.of(
                                "fact-not-read [orgUnits.{id}.journal.caseResponsible]",
                                "question-of-kind [backlog-too, answer.met, journal.backlog, strain]",
                                "question-of-kind [plan-approved, answer.met, journal.backlog, strain]")
                        .stream()
                        .toList());
    }
}
