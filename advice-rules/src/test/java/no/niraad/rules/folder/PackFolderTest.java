package no.niraad.rules.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Problem;
import no.niraad.rules.AdviceEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases of a pack are for its author: nobody else's check is slower, or fails, for them. */
class PackFolderTest {

    private static final String RULE = """
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.rules.drl.Conclude;
            rule "no-support"
                @kind( risk ) @severity( follow-up )
            when
                $u : OrgUnit( managers.support.%s )
            then
                insertLogical( Conclude.that( drools.getRule(), $u ) );
            end
            """;

    @TempDir
    private Path folder;

    private Path pack(String question, String cases) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("own"));
        Files.writeString(pack.resolve("own.drl"), RULE.formatted(question));
        Files.writeString(pack.resolve("own.cases.yaml"), cases);
        return pack;
    }

    private static InvalidDocumentException refused(Path pack) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> RuleFolders.read(pack));
    }

    @Test
    void cases_that_cannot_be_read_are_told_to_authors_alone() throws IOException {
        Path pack = pack("lacking", "cases: [");

        assertThatCode(() -> AdviceEngine.builder().pack(pack).build()).doesNotThrowAnyException();
        assertThat(refused(pack).problems()).extracting(Problem::code).containsExactly("yaml/unexpected-end");
    }

    @Test
    void a_broken_promise_and_a_wrong_case_are_told_at_once() throws IOException {
        Path pack = pack("met", "cases: [{name: a, change: {culture.lovely: YES}, expect: []}]");

        assertThat(refused(pack).problems())
                .extracting(Problem::code)
                .containsExactly("pack/better-is-punished", "document/unknown-key");
    }
}
