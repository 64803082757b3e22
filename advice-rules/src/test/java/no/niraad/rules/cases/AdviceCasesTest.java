package no.niraad.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.rules.Sources;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of every folder, as one test each. Never edited when a rule is added. */
class AdviceCasesTest {

    private final CaseVerifier verifier = Sources.caseVerifier();

    @TestFactory
    Stream<DynamicNode> cases() throws IOException {
        return CaseVerifier.caseFiles(Sources.RULES).stream()
                .filter(it -> it.toString().contains(System.getProperty("advice", "")))
                .map(this::folder);
    }

    private DynamicNode folder(Path file) {
        try {
            List<CaseResult> results = verifier.verify(file);
            return dynamicContainer(
                    file.getFileName().toString(),
                    results.stream()
                            .map(it -> dynamicTest(
                                    it.tried().name(),
                                    () -> assertThat(it.differences())
                                            .as(it.folder() + ": " + it.tried().name())
                                            .isEmpty())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_healthy_profile_has_nothing_to_mend_and_nothing_open() {
        assertThat(verifier.baseline().riskFlags()).isEmpty();
        assertThat(verifier.baseline().recommendations()).isEmpty();
        assertThat(verifier.baseline().notJudged()).isEmpty();
        assertThat(verifier.baseline().strengths()).isNotEmpty();
    }
}
