package no.niraad.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Documents;
import no.niraad.rules.Sources;
import no.niraad.rules.folder.RuleFolders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cases hold the rules: hardly anything in a rule can be changed without one of them noticing. */
class MutationTest {

    private static final Path PAGE = Path.of("../docs/mutation.md");
    private static final Path SURVIVORS = Path.of("src/test/resources/no/niraad/rules/mutation/survivors.yaml");
    private static final double LEAST = 0.95;

    private static MutationRun run;
    private static MutationResult result;

    @BeforeAll
    static void mutate() throws IOException {
        run = new MutationRun(RuleFolders.below(Sources.RULES), Sources.healthy());
        result = run.ofAll();
    }

    @Test
    void at_least_95_per_cent_of_the_mutants_of_each_folder_are_noticed() {
        assertThat(result.judged()).hasSizeGreaterThan(2_000);
        result.byFolder()
                .forEach((folder, of) -> assertThat(of.score())
                        .as(folder + ", of which survived " + of.survivors())
                        .isGreaterThanOrEqualTo(LEAST));
    }

    @Test
    void each_survivor_has_a_reason_and_each_reason_a_survivor() throws IOException {
        assertThat(result.survivors().stream().map(Mutant::toString).collect(Collectors.toSet()))
                .isEqualTo(reasons().keySet());
    }

    @Test
    void the_page_on_mutants_is_up_to_date() throws IOException {
        String now = MutationPage.of(run, result, reasons());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, now);
        }
        assertThat(PAGE).as("write it with -Dgolden.update=true").exists();
        assertThat(Files.readString(PAGE)).isEqualTo(now);
    }

    private static Map<String, String> reasons() throws IOException {
        return Binder.bind(Documents.yaml("survivors.yaml", Files.readAllBytes(SURVIVORS)), Survivors.class)
                .survivors();
    }
}
