package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The command as a user meets it: each file in {@code scenarios} has a command, what stands on standard input, and after
 * the rule the exit code, the result and the messages. {@code -Dgolden.update=true} writes what follows the rule anew.
 */
class ScenarioTest {

    private static final Path FOLDER = Path.of("src/test/resources/scenarios");
    private static final String RULE = "----------------------------------------\n";

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void comes_out_as_written(Path file) throws IOException {
        String text = Files.readString(file);
        String given = text.substring(0, text.indexOf(RULE));
        String found = given + RULE + run(given);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, found);
        } else {
            assertThat(found).isEqualTo(text);
        }
    }

    private static String run(String given) {
        String command = given.lines().findFirst().orElseThrow().replaceFirst("^\\$ advice ?", "");
        String input = given.substring(given.indexOf('\n') + 1);
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                Map.of(),
                false);
        int exit = AdviceCli.run(console, command.isBlank() ? new String[0] : command.split(" "));
        return "exit " + exit + "\n" + ofNoBuild(section("out", out)) + section("err", err);
    }

    /** Version, hash and number of rules change with every release and every rule; results of the command shall not. */
    private static String ofNoBuild(String text) {
        return text.replaceAll("(\"version\": ?)\"[^\"]*\"", "$1\"0.0.0\"")
                .replaceAll("(\"hash\": ?)\"[0-9a-f]*\"", "$1\"" + "0".repeat(64) + "\"")
                .replaceAll("(\"count\": ?)\\d+", "$1\\0")
                .replaceAll("(Regelsett|Rule set) .*", "$1 0.0.0");
    }

    private static String section(String name, StringWriter text) {
        return text.toString().isEmpty() ? "" : "== " + name + "\n" + text;
    }
}
