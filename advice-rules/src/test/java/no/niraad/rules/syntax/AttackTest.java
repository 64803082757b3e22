package no.niraad.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.facts.ProfileFacts;
import no.niraad.rules.internal.PackRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts that try to make the engine do something else than conclude: through every construct of DRL, through names and texts,
 * through characters that look like others. Each is refused, or all that it says is made of known words alone, and runs as such: from its
 * tree, and by Drools' own compiler.
 */
class AttackTest {

    private static final Path ATTACKS = Texts.RESOURCES.resolve("attacks");

    /** Odd, but they say nothing that a rule may not say. */
    private static final List<String> HARMLESS = List.of(
            "annotation-description-is-code",
            "braces-in-text",
            "comment-in-rule",
            "comment-in-text",
            "comment-slashes-in-text",
            "emoji-in-text",
            "mvel-interpolation",
            "mvel-interpolation-dollar",
            "name-of-a-built-in",
            "norwegian-text",
            "package-java",
            "package-of-drools",
            "regex-bomb-text",
            "text-like-rule-end",
            "variable-named-like-code");

    @TestFactory
    Stream<DynamicTest> does_nothing_but_conclude() {
        return Texts.drlFiles(ATTACKS).stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    for (DrlFile accepted :
                            accepted(file).stream().flatMap(List::stream).toList()) {
                        String text = Texts.forDrools(List.of(accepted)).get(0);
                        assertThat(PrintedTokens.foreign(text)).isEmpty();
                        Drools.run(List.of(text), ProfileFacts.of(RandomProfiles.of(7)));
                        PackRules.run(List.of(accepted), Texts.PACK.types(), ProfileFacts.of(RandomProfiles.of(7)));
                    }
                    assertThat(System.getProperty(Boom.REACHED)).isNull();
                }));
    }

    @Test
    void those_that_are_accepted_are_known_one_by_one() {
        var names = new ArrayList<String>();
        for (Path file : Texts.drlFiles(ATTACKS)) {
            accepted(file)
                    .ifPresent(it -> names.add(file.getFileName().toString().replace(".drl", "")));
        }

        assertThat(new TreeSet<>(names)).containsExactlyElementsOf(HARMLESS);
    }

    @Test
    void there_are_many_of_them() {
        assertThat(Texts.drlFiles(ATTACKS)).hasSizeGreaterThan(200);
    }

    /** {@return the file as a pack's; empty when it is refused} Anything thrown but a refusal fails the test. */
    private static Optional<List<DrlFile>> accepted(Path file) {
        try {
            return Optional.of(DrlFiles.read(List.of(Texts.source(file)), Texts.PACK));
        } catch (InvalidDocumentException refused) {
            assertThat(refused.problems()).isNotEmpty();
            return Optional.empty();
        }
    }
}
