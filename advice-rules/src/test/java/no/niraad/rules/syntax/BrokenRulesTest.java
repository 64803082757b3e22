package no.niraad.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Problem;
import no.niraad.model.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that can be wrong with rules, as files: {@code broken/<what-is-wrong>/} holds them and the exact words that people
 * get. {@code -Dgolden.update=true} writes the words anew; read them before you commit them.
 */
class BrokenRulesTest {

    private static final Path BROKEN = Texts.RESOURCES.resolve("broken");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Pattern CODE = Pattern.compile("\"(rules/[a-z-]*[a-z])\"");

    /** Much to keep as a file, or wrong with built-in rules alone: {@link DrlFilesTest} tells of them. */
    private static final Set<String> ELSEWHERE =
            Set.of("rules/too-large", "rules/too-many-rules", "rules/too-many-in-all", "rules/observation-concludes");

    @TestFactory
    Stream<DynamicTest> tells_what_is_wrong() throws IOException {
        return folders().stream()
                .flatMap(folder -> Stream.of(Language.values())
                        .map(language -> DynamicTest.dynamicTest(
                                folder.getFileName() + " in " + language.code(), () -> compare(folder, language))));
    }

    @Test
    void every_problem_that_can_be_told_is_told_of_one_of_them() throws IOException {
        Set<String> told = folders().stream()
                .flatMap(folder -> refused(folder).problems().stream())
                .map(Problem::code)
                .filter(code -> code.startsWith("rules/"))
                .collect(Collectors.toCollection(TreeSet::new));
        told.addAll(ELSEWHERE);

        assertThat(told).containsExactlyElementsOf(codes());
    }

    private static Set<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/no/niraad/rules/syntax"))) {
            for (Path source : sources.toList()) {
                CODE.matcher(Files.readString(source))
                        .results()
                        .map((MatchResult it) -> it.group(1))
                        .forEach(codes::add);
            }
        }
        return codes;
    }

    private static void compare(Path folder, Language language) throws IOException {
        String text = refused(folder).text(language);
        Path golden = folder.resolve("expected." + language.code() + ".txt");
        if (UPDATE) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    private static InvalidDocumentException refused(Path folder) {
        Throwable thrown = catchThrowable(() ->
                DrlFiles.read(Texts.drlFiles(folder).stream().map(Texts::source).toList(), Texts.PACK));
        assertThat(thrown).as(folder.toString()).isInstanceOf(InvalidDocumentException.class);
        return (InvalidDocumentException) thrown;
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.sorted().toList();
        }
    }
}
