package no.niraad.samples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.niraad.rules.Rulebook;
import org.junit.jupiter.api.Test;

/** What the documentation shows is compiled and run: each of its blocks stands in consumer or spring-boot. */
class ReadmeSnippetsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern BLOCK =
            Pattern.compile("^( *)```(java|xml)\\R(.*?)^ *```", Pattern.MULTILINE | Pattern.DOTALL);

    /** One code block of a Markdown file; its lines as they are, without blank ones at the ends. */
    private record Block(Path file, String language, String text) {}

    @Test
    void javaIsCompiled() {
        List<String> sources = sources(".java");
        assertThat(blocks("java"))
                .allSatisfy(it -> assertThat(sources)
                        .as(shown(it, "consumer or spring-boot"))
                        .anyMatch(source -> contains(source, it.text())));
    }

    @Test
    void dependenciesAreBuiltWith() {
        List<String> poms = sources("pom.xml");
        assertThat(blocks("xml"))
                .filteredOn(it -> it.text().contains("<artifactId>advice-"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(poms)
                        .as(shown(it, "consumer/pom.xml or spring-boot/pom.xml"))
                        .anyMatch(pom -> contains(pom, it.text())));
    }

    @Test
    void thePomsAskForThisVersion() {
        String version = Rulebook.builtIn().ruleSet().version();
        assertThat(sources("pom.xml"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it)
                        .containsPattern(
                                "<artifactId>advice-bom</artifactId>\\s*<version>" + Pattern.quote(version) + "<"));
    }

    @Test
    void theReadmeShowsJava() {
        assertThat(README).exists();
        assertThat(blocks("java"))
                .as("java blocks of " + README)
                .anyMatch(it -> it.file().equals(README));
    }

    @Test
    void theReadmeShowsWhatFjellvikPrints() throws IOException {
        String text = Files.readString(README);
        int start = text.indexOf("```text\n") + "```text\n".length();
        String shown = text.substring(start, text.indexOf("…\n```", start)).strip();
        assertThat(Files.readString(Path.of("reports/fjellvik.nb.txt"))).startsWith(shown);
    }

    private static String shown(Block block, String where) {
        return block.file() + " shows this, and it does not stand in " + where + ":\n" + block.text();
    }

    /** Whether the lines stand there one after the other, whatever their indentation. */
    private static boolean contains(String source, String block) {
        return ("\n" + flush(source) + "\n").contains("\n" + flush(block) + "\n");
    }

    private static String flush(String text) {
        return text.strip().lines().map(String::strip).collect(joining("\n"));
    }

    private static List<Block> blocks(String language) {
        List<Path> files = new ArrayList<>(files(ROOT.resolve("docs"), ".md"));
        if (Files.exists(README)) {
            files.add(README);
        }
        return files.stream()
                .flatMap(it -> blocks(it).stream())
                .filter(it -> it.language().equals(language))
                .toList();
    }

    private static List<Block> blocks(Path file) {
        return BLOCK.matcher(read(file))
                .results()
                .map(it -> new Block(file, it.group(2), it.group(3)))
                .toList();
    }

    private static List<String> sources(String ending) {
        return Stream.of("consumer", "spring-boot")
                .flatMap(it -> files(Path.of(it), ending).stream())
                .map(ReadmeSnippetsTest::read)
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it ->
                            it.toString().endsWith(ending) && !it.toString().contains("target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
