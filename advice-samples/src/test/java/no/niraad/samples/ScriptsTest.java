package no.niraad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The command is started by a script for Unix and one for Windows, and is the same command. */
class ScriptsTest {

    private static final Path ROOT = Path.of("..");
    /** What is set when the system gives no large pages, as on Windows. */
    private static final Pattern MEMORY = Pattern.compile("(?m)^memory=(\\S+)$");

    private static final Pattern OPTION = Pattern.compile("(?<=\\s)-[A-Za-z][^\\s\")]*|no\\.niraad\\.[A-Za-z.]+");

    @Test
    void bothStartJavaWithTheSameOptions() throws IOException {
        List<String> unix = options("advice", "-cp");
        assertThat(unix).contains("no.niraad.cli.AdviceCli");
        assertThat(options("advice.cmd", "-cp")).isEqualTo(unix);
    }

    @Test
    void bothBuildWithTheSameOptions() throws IOException {
        List<String> unix = options("advice", "-DskipTests");
        assertThat(unix).contains("-pl");
        assertThat(options("advice.cmd", "-DskipTests")).isEqualTo(unix);
    }

    /** {@return the options in the command of a script that has one of them; a line that ends with a backslash goes on} */
    private static List<String> options(String script, String one) throws IOException {
        String text = Files.readString(ROOT.resolve(script));
        String memory = MEMORY.matcher(text)
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElse("");
        return text.replace("\\\n", " ")
                .replace("$memory", memory)
                .lines()
                .filter(it -> it.contains(" " + one + " "))
                .flatMap(it -> OPTION.matcher(it).results().map(MatchResult::group))
                .toList();
    }
}
