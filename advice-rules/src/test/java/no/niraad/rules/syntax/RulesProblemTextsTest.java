package no.niraad.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Documents;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The words for problems with rules and the code that tells them agree, and each text is whole in every language. */
class RulesProblemTextsTest {

    private static final Path WORDS = Path.of("src/main/resources/no/niraad/problems/rules.yaml");
    private static final Path SOURCES = Path.of("src/main/java/no/niraad/rules/syntax");
    private static final Pattern CODE = Pattern.compile("\"rules/([a-z-]*[a-z])\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    record ProblemText(Words message, @Nullable Words advice) {}

    record ProblemFile(Map<String, ProblemText> problems) {}

    @Test
    void each_code_has_words_and_all_words_are_used() throws IOException {
        var used = new TreeSet<String>();
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.toList()) {
                CODE.matcher(Files.readString(source)).results().forEach(code -> used.add(code.group(1)));
            }
        }

        assertThat(used)
                .containsExactlyElementsOf(new TreeSet<>(read().problems().keySet()));
    }

    @Test
    void all_languages_speak_of_the_same_and_say_what_to_do() throws IOException {
        for (ProblemText text : read().problems().values()) {
            assertThat(text.advice()).as(text.message().en()).isNotNull();
            Stream.of(text.message(), text.advice())
                    .forEach(words -> assertThat(placeholders(words.nb()))
                            .as(words.nb())
                            .isEqualTo(placeholders(words.nn()))
                            .isEqualTo(placeholders(words.en())));
        }
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static ProblemFile read() throws IOException {
        return Binder.bind(Documents.read(WORDS), ProblemFile.class);
    }
}
