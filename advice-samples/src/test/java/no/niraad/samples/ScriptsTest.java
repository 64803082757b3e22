package no.niraad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    void bothStartWithTheArchiveOfClassesThatTheBuildCallsAfterTheirJava() throws IOException {
        assertThat(found("advice", "(?m)^archive=\\$root/(\\S+)"))
                .containsExactly("advice-cli/target/advice-cli-$version.jsa");
        assertThat(found("advice.cmd", "(?m)^set \"ARCHIVE=%ROOT%([^\"]+)\""))
                .containsExactly("advice-cli\\target\\advice-cli-%VERSION%.jsa");
    }

    @Test
    void bothBuildWithTheSameOptions() throws IOException {
        List<String> unix = options("advice", "-DskipTests");
        assertThat(unix).contains("-pl");
        assertThat(options("advice.cmd", "-DskipTests")).isEqualTo(unix);
    }

    @Test
    void bothBuildAgainWhenTheSameSourcesAreNewer() throws IOException {
        List<String> unix = found("advice", "\"\\$root/([^\"]+)\"");
        assertThat(unix)
                .contains("pom.xml", "advice-rules/src/main")
                .allSatisfy(it -> assertThat(ROOT.resolve(it)).exists());
        List<String> windows = found("advice.cmd", "(?m)^set \"SOURCES=(?:%SOURCES%;)?([^\"]+)\"").stream()
                .flatMap(it -> Stream.of(it.split(";")))
                .toList();
        assertThat(windows).isEqualTo(unix);
    }

    /** The shell of Windows finds a label for certain only where lines end with carriage return and line feed. */
    @Test
    void theOneForWindowsGoesToLabelsThatAreThere() throws IOException {
        assertThat(Files.readString(ROOT.resolve("advice.cmd")).replace("\r\n", ""))
                .doesNotContain("\n");
        assertThat(found("advice.cmd", "(?m)^:(\\w+)\\r?$"))
                .containsOnlyOnceElementsOf(Set.copyOf(found("advice.cmd", "\\bgoto (\\w+)")));
    }

    private static List<String> found(String script, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(ROOT.resolve(script)))
                .results()
                .map(it -> it.group(1))
                .toList();
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
