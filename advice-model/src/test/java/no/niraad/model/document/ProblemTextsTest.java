package no.niraad.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.niraad.model.text.Language;
import no.niraad.model.text.Words;
import org.junit.jupiter.api.Test;

/** The words for problems and the code that reports them agree, and each text is whole in every language. */
class ProblemTextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources/no/niraad/problems");
    private static final Pattern CODE =
            Pattern.compile("\"((?:document|yaml|json|profile|waiver)/[a-z0-9-]*[a-z0-9])\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    @Test
    void each_code_has_words_and_all_words_are_used() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path source : files(SOURCES, ".java")) {
            CODE.matcher(Files.readString(source)).results().forEach(code -> used.add(code.group(1)));
        }
        // Made of a prefix and what was expected.
        List.of("keys", "list", "mapping", "value").forEach(what -> used.add("document/expected-" + what));

        assertThat(used).containsExactlyElementsOf(written());
    }

    private static Set<String> written() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path file : files(WORDS, ".yaml")) {
            String area = file.getFileName().toString().replace(".yaml", "");
            read(file).problems().keySet().forEach(code -> codes.add(area + "/" + code));
        }
        return codes;
    }

    @Test
    void all_languages_speak_of_the_same() throws IOException {
        for (Path file : files(WORDS, ".yaml")) {
            for (ProblemTexts.ProblemText text : read(file).problems().values()) {
                List<Words> all = new ArrayList<>(List.of(text.message()));
                if (text.advice() != null) {
                    all.add(text.advice());
                }
                all.forEach(words -> assertThat(placeholders(words.nb()))
                        .as(words.nb())
                        .isEqualTo(placeholders(words.nn()))
                        .isEqualTo(placeholders(words.en())));
            }
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    @Test
    void what_stands_in_the_file_is_never_taken_for_a_placeholder() {
        Problems problems = new Problems("a.yaml", new Lines("{line}: ja\n"));
        problems.add(Position.START, "document/duplicate-key", "key", "{line}", "line", "7");

        assertThat(problems.inOrder().get(0).text(Language.EN)).startsWith("a.yaml:1:1: '{line}' is also on line 7\n");
    }

    private static ProblemTexts.ProblemFile read(Path file) throws IOException {
        return Binder.bind(Documents.read(file), ProblemTexts.ProblemFile.class);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
