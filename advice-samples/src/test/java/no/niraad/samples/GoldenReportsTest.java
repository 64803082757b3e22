package no.niraad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.text.Language;
import no.niraad.report.JsonReport;
import no.niraad.report.Report;
import no.niraad.report.Style;
import no.niraad.report.TextReport;
import no.niraad.rules.Rulebook;
import no.niraad.rules.whatif.Insight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports on all samples, as they were read and approved. {@code -Dgolden.update=true} writes them anew. */
class GoldenReportsTest {

    private static final Path FOLDER = Path.of("reports");
    private static final String AFTER_A_WANTED_CHANGE =
            "; after a wanted change: ./mvnw test -pl advice-samples -am -Dtest=GoldenReportsTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true, then read the difference";

    @ParameterizedTest
    @MethodSource("no.niraad.samples.SampleProfiles#names")
    void areAsApproved(String sample) throws IOException {
        Assessment assessment = ofNoBuild(SampleProfiles.assessment(sample));
        Insight insight = SampleProfiles.insight(assessment);
        for (Language language : Language.values()) {
            check(sample + "." + language.code() + ".txt", new TextReport(Style.PLAIN), assessment, insight, language);
        }
        check(sample + ".json", new JsonReport(true), assessment, insight, Language.NB);
    }

    @Test
    @DisabledIfSystemProperty(named = "golden.update", matches = "true")
    void belongToASample() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (String name : SampleProfiles.names()) {
            wanted.addAll(List.of(name + ".nb.txt", name + ".nn.txt", name + ".en.txt", name + ".json"));
        }
        assertThat(FOLDER).as(FOLDER + AFTER_A_WANTED_CHANGE).exists();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .as("files in " + FOLDER + AFTER_A_WANTED_CHANGE)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    /** Version and hash change with every release and every rule; the reports shall only change with what they say. */
    private static Assessment ofNoBuild(Assessment it) {
        var rules = new RuleSet("0.0.0", "0".repeat(64), it.rules().rules());
        return new Assessment(it.profile(), it.findings(), it.advice(), it.notJudged(), rules);
    }

    private static void check(String name, Report report, Assessment assessment, Insight insight, Language language)
            throws IOException {
        var out = new StringBuilder();
        report.write(assessment, insight, Rulebook.builtIn().wording(language), out);
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, out);
        }
        if (!Files.exists(file)) {
            fail(file + " is missing" + AFTER_A_WANTED_CHANGE);
        }
        assertThat(out).as(file + AFTER_A_WANTED_CHANGE).hasToString(Files.readString(file));
    }
}
