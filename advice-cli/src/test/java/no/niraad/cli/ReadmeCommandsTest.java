package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.niraad.cli.Shell.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever types a command of the README or of CONTRIBUTING, one after the other, gets what it is there for, and no error. */
@DisabledOnOs(OS.WINDOWS)
class ReadmeCommandsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK =
            Pattern.compile("^```(console|yaml)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    /** A command in the middle of a sentence, which may go on over the end of a line. */
    private static final Pattern INLINE = Pattern.compile("`(\\./advice [^`]+)`");

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(folder);
        Files.createSymbolicLink(folder.resolve("advice-samples"), ROOT.resolve("advice-samples"));
    }

    @Test
    void the_commands_of_the_readme() throws IOException, InterruptedException {
        saveWhatTheyRead();
        List<String> commands = blocks("console").stream()
                .flatMap(String::lines)
                .filter(it -> it.startsWith("./advice"))
                .toList();
        assertThat(commands).hasSizeGreaterThan(15);
        for (String each : commands) {
            // Of what is accepted, nothing is found in a profile without answers.
            assertEnds(each.contains("waivers check") ? ExitCode.FOUND : ExitCode.OK, each);
        }
    }

    @Test
    void the_commands_for_those_who_contribute() throws IOException, InterruptedException {
        assertThat(shell.run("cp -R advice-samples/packs/arkiv FOLDER").exit()).isZero();
        List<String> commands = INLINE.matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")))
                .results()
                .map(it -> it.group(1).replaceAll("\\s+", " "))
                .toList();
        assertThat(commands).hasSizeGreaterThan(4);
        for (String each : commands) {
            assertEnds(ExitCode.OK, each);
        }
    }

    @Test
    void the_configuration_of_the_readme_is_used_and_shown() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("advice.yaml"), yaml("config: 1"));
        Files.writeString(folder.resolve("profil.yaml"), yaml("profile: 1"));
        Files.writeString(folder.resolve("fylket.drl"), rule());
        String packs =
                "mkdir pakker && cp -R advice-samples/packs/arkiv pakker && jar --create --file fylket.jar fylket.drl";
        assertThat(shell.run(packs).exit()).isZero();
        Ended ended = run("./advice check profil.yaml");
        assertThat(ended.exit()).isZero();
        assertThat(String.join(" ", ended.printed()))
                .contains("Vi måler det i lederundersøkelsen", "Vi er en stor kommune", "fylket");
    }

    @Test
    void what_the_readme_accepts_is_found_in_fjellvik() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("akseptert.yaml"), yaml("waivers: 1"));
        assertEnds(ExitCode.OK, "./advice samples copy fjellvik");
        assertEnds(ExitCode.OK, "./advice waivers check akseptert.yaml fjellvik.yaml");
    }

    private void saveWhatTheyRead() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("akseptert.yaml"), yaml("waivers: 1"));
        for (String each : List.of("i-fjor", "i-aar", "ledelse", "tillitsvalgte", "it")) {
            Files.writeString(folder.resolve(each + ".yaml"), yaml("profile: 1"));
        }
        String others = "mkdir profiler && cp i-aar.yaml profiler && cp -R advice-samples/packs/arkiv my-rules"
                + " && jar --create --file arkiv.jar -C my-rules .";
        assertThat(shell.run(others).exit()).isZero();
    }

    private void assertEnds(int exit, String command) throws IOException, InterruptedException {
        Ended ended = run(command);
        assertThat(ended.exit())
                .as(command + "\n" + String.join("\n", ended.printed()))
                .isEqualTo(exit);
    }

    private Ended run(String command) throws IOException, InterruptedException {
        return shell.run(command.substring("./".length()));
    }

    private static String yaml(String first) throws IOException {
        return blocks("yaml").stream()
                .filter(it -> it.startsWith(first + "\n"))
                .findFirst()
                .orElseThrow();
    }

    private static String rule() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/first-rule.md"));
        int start = page.indexOf("```drl\n") + "```drl\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .filter(it -> it.group(1).equals(language))
                .map(ReadmeCommandsTest::text)
                .toList();
    }

    private static String text(MatchResult block) {
        return block.group(2);
    }
}
