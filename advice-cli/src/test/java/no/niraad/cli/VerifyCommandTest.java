package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result is made, and verified: untouched, after a change of the profile, and after a change of the result. */
class VerifyCommandTest {

    private static final String PROFILE = """
            profile: 1
            organisation: {name: Storvik kommune}
            assessed: {on: 2026-11-01}
            leadership: {politicalOwnership: nei}
            """;

    @TempDir
    private Path folder;

    private Path profile;
    private Path result;

    @BeforeEach
    void make() throws IOException {
        profile = Files.writeString(folder.resolve("storvik.yaml"), PROFILE);
        result = folder.resolve("resultat.json");
        assertThat(Cli.run("check", profile.toString(), "-o", result.toString(), "--lang", "nn")
                        .exit())
                .isZero();
    }

    @Test
    void an_untouched_result_holds_in_whatever_language_one_asks() {
        assertThat(verify("--lang", "en")).isEqualTo(new Cli(0, """
                ✓ The result is the same.
                  Profile, rules and version are the same.
                """, ""));
    }

    @Test
    void a_profile_with_a_comment_more_is_the_same() throws IOException {
        Files.writeString(profile, "# Til rådsmøtet\n" + PROFILE.replace("nei", "no"));
        assertThat(verify().exit()).isZero();
    }

    @Test
    void another_answer_makes_another_result() throws IOException {
        Files.writeString(profile, PROFILE.replace("nei", "ja"));
        Cli verified = verify();
        assertThat(verified.exit()).isEqualTo(ExitCode.FOUND);
        assertThat(verified.out())
                .startsWith("▲ Resultatet er ikke det samme.\n  Dette er annerledes enn da:\n  – profilen (")
                .containsPattern("(?m)^− advice01/\\S+ organisation er borte$");
    }

    @Test
    void a_result_that_somebody_has_changed_is_told_as_altered() throws IOException {
        Files.writeString(result, Files.readString(result).replaceFirst("act-now|follow-up", "for-information"));
        Cli verified = verify("-f", "json");
        assertThat(verified.exit()).isEqualTo(ExitCode.FOUND);
        assertThat(verified.out()).contains("\"outcome\": \"altered\"");
    }

    @Test
    void a_pack_that_was_not_there_then_is_told_as_why() {
        Cli verified = verify("--rules", "src/test/resources/packs/arkiv");
        assertThat(verified.out()).contains("regelpakkene (ingen da, arkiv ");
    }

    @Test
    void what_is_no_result_and_what_is_not_there_are_told() {
        assertThat(Cli.run("verify", folder.resolve("nei.json").toString(), profile.toString()))
                .satisfies(it -> assertThat(it.exit()).isEqualTo(ExitCode.INVALID_PROFILE))
                .satisfies(it -> assertThat(it.err()).startsWith("advice: Fant ikke resultatet '"));
        assertThat(Cli.run(
                                "verify",
                                result.toString(),
                                folder.resolve("nei.yaml").toString())
                        .exit())
                .isEqualTo(ExitCode.INVALID_PROFILE);
        assertThat(Cli.run("verify", result.toString(), profile.toString(), "-o", "x.pdf")
                        .exit())
                .isEqualTo(ExitCode.USAGE);
    }

    private Cli verify(String... more) {
        var args = new ArrayList<>(List.of("verify", result.toString(), profile.toString()));
        args.addAll(List.of(more));
        return Cli.run(args.toArray(String[]::new));
    }
}
