package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in the working folder is used and told, and nothing further up is. A folder is that of a process, so it is one. */
class WorkingFolderTest {

    private static final String RULE = "advice02/managers-not-behind";

    @TempDir
    private Path folder;

    private String advice(Path in, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                AdviceCli.class.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void a_configuration_there_is_used_and_told_unless_it_is_not_wanted() throws Exception {
        Files.writeString(folder.resolve("advice.yaml"), "config: 1\noff: [{rule: " + RULE + ", reason: \"test\"}]\n");
        Path below = Files.createDirectory(folder.resolve("below"));

        assertThat(advice(folder, "explain", RULE, "--lang", "en"))
                .contains(
                        "advice: uses advice.yaml: no packs, one change of built-in rules. With --no-config it is not used.",
                        RULE + " is switched off: test");
        assertThat(advice(folder, "explain", RULE, "--lang", "en", "--no-config"))
                .doesNotContain("advice.yaml", "switched off");
        assertThat(advice(below, "explain", RULE, "--lang", "en")).doesNotContain("advice.yaml", "switched off");
    }
}
