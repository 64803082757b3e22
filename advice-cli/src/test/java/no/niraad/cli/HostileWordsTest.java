package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a pack calls itself, says and asks is shown as its words, and never as a line of ours, a command, a link or an answer. */
class HostileWordsTest {

    private static final String LINE = "no such line";
    private static final String WORDS = "{nb: \"%1$s\", nn: \"%1$s\", en: \"%1$s\"}"
            .formatted("a\\n" + LINE + "\\n# " + LINE + "\\n<b>[x](javascript:x)\\u200F`x`");
    private static final String ASKED = "{nb: \"%1$s\", nn: \"%1$s\", en: \"%1$s\"}"
            .formatted("a?\\nleadership:\\n  sponsor: ja\\nno such line: b");
    private static final String RULE = """
            import no.niraad.model.organisation.Organisation;
            import no.niraad.rules.drl.Conclude;
            rule "tried"
                @kind( risk ) @severity( act-now )
            when
                $o : Organisation()
            then
                insertLogical( Conclude.that( drools.getRule(), $o ) );
            end
            """;

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void writePack() throws IOException {
        pack = Files.createDirectories(folder.resolve("hostile"));
        write("pack.yaml", "id: hostile\nversion: \"1\\n" + LINE + "\"\ntitle: " + WORDS + "\n");
        write("hostile.yaml", "rules:\n  tried: {what: " + WORDS + ", why: " + WORDS + "}\n");
        write("hostile.cases.yaml", "cases: [{name: \"a\\n" + LINE + "\", change: {}, expect: []}]\n");
        write("hostile.facts.yaml", "facts:\n" + fact("hostile.x") + fact("orgUnits.{id}.hostile.y"));
        write("rules.drl", RULE);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(pack.resolve(name), text);
    }

    private static String fact(String path) {
        return "  - {path: '" + path + "', kind: achievement, label: {nb: a, nn: a, en: a}, question: " + ASKED
                + ", guidance: " + ASKED + ", sufficient: " + ASKED + ", insufficient: " + ASKED + "}\n";
    }

    static Stream<List<String>> shown() {
        return Stream.of(
                List.of("explain", "hostile/tried", "--rules", "PACK"),
                List.of("rules", "list", "--rules", "PACK"),
                List.of("rules", "test", "PACK"),
                List.of("rules", "lint", "PACK"),
                List.of("rules", "coverage", "PACK"),
                List.of("samples", "run", "alt-daarlig", "--rules", "PACK"),
                List.of("samples", "run", "alt-daarlig", "--all", "--rules", "PACK"),
                List.of("init", "--rules", "PACK"),
                List.of("init", "--quick", "--rules", "PACK"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void stay_on_lines_of_their_own(List<String> words) {
        Cli cli = Cli.run(words.stream()
                .map(it -> it.equals("PACK") ? pack.toString() : it)
                .toArray(String[]::new));

        assertThat(cli.exit()).as(cli.err()).isLessThan(ExitCode.USAGE);
        assertThat(cli.out()).isNotBlank().doesNotContain("\u001B", "\u200F");
        assertThat(cli.out().lines()).noneMatch(it -> it.startsWith(LINE) || it.startsWith("# " + LINE));
    }

    @Test
    void a_template_answers_nothing() {
        String template = Cli.run("init", "--rules", pack.toString()).out();

        assertThat(template.lines())
                .noneMatch(it -> it.endsWith("sponsor: ja") && !it.strip().startsWith("#"));
    }

    @Test
    void a_page_shows_no_markup_of_theirs() throws IOException {
        Path to = folder.resolve("pages");
        assertThat(Cli.run("rules", "docs", pack.toString(), "-o", to.toString())
                        .exit())
                .isZero();

        assertThat(Files.readString(to.resolve("hostile/tried.md")))
                .contains("\\<b>\\[x\\](javascript:x)[U+200F]\\`x\\`".replace("[U+200F]", "\\[U+200F\\]"))
                .doesNotContain("\n# " + LINE);
        assertThat(Files.readString(to.resolve("hostile/tried.html"))).doesNotContain("<b>", "\u200F");
    }

    @Test
    void a_file_cannot_command_a_terminal_by_its_name() throws IOException {
        try {
            Files.move(pack.resolve("rules.drl"), pack.resolve("a\u001B[2J\n" + LINE + ".drl"));
        } catch (InvalidPathException | IOException cannot) {
            return; // where no file can be called so, none is
        }
        Cli cli = Cli.run("explain", "hostile/tried", "--rules", pack.toString());

        assertThat(cli.exit()).as(cli.err()).isZero();
        assertThat(cli.out()).doesNotContain("\u001B").contains("[U+001B]");
        assertThat(cli.out().lines()).noneMatch(it -> it.startsWith(LINE));
    }

    @Test
    void a_jar_whose_index_is_one_long_word_leaves_no_trace_of_ours() throws IOException {
        Path jar = folder.resolve("long.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/no.niraad/packs"));
            zip.write(("a/".repeat(8_000) + "a a.drl").getBytes(StandardCharsets.UTF_8));
        }
        Cli cli = Cli.run("rules", "list", "--rules", jar.toString());

        assertThat(cli.exit()).isEqualTo(ExitCode.INVALID_RULES);
        assertThat(cli.err()).doesNotContain("\tat ", "StackOverflow");
    }
}
