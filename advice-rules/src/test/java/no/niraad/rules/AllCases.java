package no.niraad.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.niraad.model.finding.Assessment;
import no.niraad.rules.cases.CaseResult;
import no.niraad.rules.cases.CaseVerifier;

/** What came of every case of every folder, evaluated once for all tests. */
public final class AllCases {

    private static final class Evaluated {
        private static final CaseVerifier VERIFIER = Sources.caseVerifier();
        private static final Map<String, List<CaseResult>> BY_FOLDER = evaluate();
    }

    private AllCases() {}

    /** {@return the results of the cases, by folder} */
    public static Map<String, List<CaseResult>> byFolder() {
        return Evaluated.BY_FOLDER;
    }

    /** {@return the results of the cases of a folder; none when it has no cases} */
    public static List<CaseResult> of(String folder) {
        return byFolder().getOrDefault(folder, List.of());
    }

    /** {@return what came of the healthy profile} */
    public static Assessment healthy() {
        return Evaluated.VERIFIER.baseline();
    }

    private static Map<String, List<CaseResult>> evaluate() {
        try {
            var byFolder = new TreeMap<String, List<CaseResult>>();
            for (Path file : CaseVerifier.caseFiles(Sources.RULES)) {
                List<CaseResult> results = Evaluated.VERIFIER.verify(file);
                results.forEach(it -> byFolder.put(it.folder(), results));
            }
            return byFolder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
