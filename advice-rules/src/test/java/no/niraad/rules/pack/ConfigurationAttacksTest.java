package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.InvalidRulebookException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A configuration is found in the working folder, and may come with a folder from anybody: what is odd in it is told, and does nothing. */
class ConfigurationAttacksTest {

    private static final AdviceEngine ENGINE = AdviceEngine.create();
    private static final String OFF = "config: 1\noff: [{rule: advice02/managers-not-behind, reason: %s}]\n";
    private static final String NUMBER =
            "config: 1\nnumbers: [{number: advice08/many-at-once, value: %s, reason: a}]\n";
    private static final String PACK = "config: 1\npacks: [%s]\n";

    @TempDir
    private Path folder;

    static Stream<String> attacks() {
        return Stream.of(
                        List.of(
                                "config: 1 # \u001B[2J",
                                "config: 1\n\u202Epacks: []",
                                "config: 1\n\"\\u001b[2J\\u200f\": 1",
                                "config: 1\noff: " + "[".repeat(100_000),
                                "config: 1\noff: " + "{a: ".repeat(10_000) + "1" + "}".repeat(10_000),
                                "config: 1\n" + "  ".repeat(30_000) + "a: 1",
                                "config: 1\noff: &a [*a]",
                                "config: 1\noff: !!java.net.URL [http://localhost]",
                                "%TAG ! tag:java:\n---\nconfig: 1",
                                "config: 1\n---\nconfig: 1",
                                "config: 1\n".repeat(50_000),
                                "config: 1\ntrust: true",
                                "config: 1\ntrust-rules: [own]",
                                "config: 1\npacks: {own: {trusted: true}}",
                                "config: 2",
                                "config: -1",
                                "config: 99999999999999999999",
                                "config: null\noff: null",
                                "config: 1\noff: [[{rule: a}]]",
                                "config: 1\noff: [null]",
                                "config: 1\noff: advice02/managers-not-behind",
                                "config: 1\noff: [{rule: '*', reason: a}]",
                                "config: 1\noff: [{rule: 'advice02/MANAGERS-NOT-BEHIND', reason: a}]",
                                "config: 1\noff: [{rule: \"a\\u200F\\nno such line\", reason: a}]",
                                "config: 1\noff: [{rule: advice02/managers-not-behind}]",
                                "config: 1\noff: [{rule: advice02/managers-not-behind, reason: a}, {rule: advice02/managers-not-behind, reason: b}]",
                                "config: 1\noff: [{rule: " + "a".repeat(20_000) + ", reason: a}]",
                                "\uFEFF\uFEFFconfig: 1",
                                "\u0000config: 1")
                                .stream(),
                        Stream.of("''", "' '", "\"\\n\"", "\"\\u200B\"", "\"\\u3164\\u2800\"", "null", "[a]", "{a: b}")
                                .map(OFF::formatted),
                        Stream.of("-1", "1.5", "1e3", "0x10", "2147483648", "''", "null", "[3]", "\"\\u0663\"")
                                .map(NUMBER::formatted),
                        Stream.of(
                                        "''",
                                        ".",
                                        "/dev/zero",
                                        "/etc/passwd",
                                        "\"\\0\"",
                                        "gone",
                                        "[own]",
                                        "null",
                                        "~",
                                        "advice.yaml")
                                .map(PACK::formatted))
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void is_told_in_words_of_ours(String text) throws IOException {
        Path file = Files.writeString(folder.resolve(Configuration.NAME), text);

        Throwable told =
                catchThrowable(() -> ENGINE.toBuilder().configuration(file).build());

        assertThat(told).isInstanceOfAny(InvalidDocumentException.class, InvalidRulebookException.class);
        for (Language language : Language.values()) {
            String words =
                    told instanceof InvalidDocumentException invalid ? invalid.text(language) : told.getMessage();
            assertThat(words)
                    .hasSizeLessThan(100_000)
                    .doesNotContain("\u001B", "\u202E", "\u200F", "\u200B", "root:", "\nno such line");
        }
    }
}
