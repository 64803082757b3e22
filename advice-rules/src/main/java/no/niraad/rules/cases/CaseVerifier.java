package no.niraad.rules.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;
import no.niraad.model.finding.Assessment;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Outcome;

/** Runs cases: changes the healthy profile, evaluates it, and compares what comes with what the case says. */
public final class CaseVerifier {

    private final AdviceEngine engine;
    private final CaseProfiles profiles;
    private final Assessment baseline;

    /**
     * @param engine with the rules to try
     * @param healthy the profile that every case changes
     */
    public CaseVerifier(AdviceEngine engine, Document healthy) {
        this.engine = engine;
        this.profiles = new CaseProfiles(healthy, engine.facts());
        this.baseline = engine.evaluate(profiles.with(Map.of()));
    }

    /** {@return what comes of the healthy profile itself} */
    public Assessment baseline() {
        return baseline;
    }

    /**
     * {@return the results of a folder's cases, in their order}
     *
     * @throws IOException when the file cannot be read
     * @throws no.niraad.model.document.InvalidDocumentException when the file is not a file of cases
     */
    public List<CaseResult> verify(Path casesFile) throws IOException {
        String name = casesFile.getFileName().toString();
        CaseFile file = Binder.bind(Documents.yaml(name, Files.readAllBytes(casesFile)), CaseFile.class);
        String folder = name.replace(".cases.yaml", "");
        return file.cases().stream().map(it -> verify(folder, it)).toList();
    }

    private CaseResult verify(String folder, Case tried) {
        Assessment assessment = engine.evaluate(profiles.with(tried.change()));
        List<String> differences =
                new Expectation(folder, tried).differences(Outcome.of(assessment), Outcome.of(baseline));
        return new CaseResult(folder, tried, assessment, differences);
    }

    /** {@return the files of cases below a folder of resources, ordered by name} */
    public static List<Path> caseFiles(Path rules) throws IOException {
        try (Stream<Path> files = Files.walk(rules)) {
            return files.filter(it -> it.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .toList();
        }
    }
}
