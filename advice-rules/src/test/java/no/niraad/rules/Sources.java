package no.niraad.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;
import no.niraad.rules.cases.CaseVerifier;

/** The folders of rules as they stand in the source tree. */
public final class Sources {

    /** Where the folders are. */
    public static final Path RULES = Path.of("src/main/resources/no/niraad/rules");

    private static final class Engine {
        private static final AdviceEngine ENGINE = AdviceEngine.create();
    }

    private Sources() {}

    /** {@return one engine for all tests} */
    public static AdviceEngine engine() {
        return Engine.ENGINE;
    }

    /** {@return the healthy profile as a document} */
    public static Document healthy() {
        return document("healthy.profile.yaml");
    }

    /** {@return a YAML file below the rules} */
    public static Document document(String name) {
        try {
            return Documents.yaml(name, Files.readAllBytes(RULES.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a verifier of cases} */
    public static CaseVerifier caseVerifier() {
        return new CaseVerifier(engine(), healthy());
    }
}
