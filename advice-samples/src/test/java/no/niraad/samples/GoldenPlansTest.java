package no.niraad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.text.Language;
import no.niraad.report.PlanReport;
import no.niraad.report.Style;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.plan.Plan;
import no.niraad.rules.plan.Planner;
import no.niraad.rules.plan.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans for some samples, as they were read and approved. {@code -Dgolden.update=true} writes them anew. */
class GoldenPlansTest {

    private static final Path FOLDER = Path.of("plans");
    private static final String AFTER_A_WANTED_CHANGE =
            "; after a wanted change: ./mvnw test -pl advice-samples -am -Dtest=GoldenPlansTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true, then read the difference";
    private static final AdviceEngine ENGINE = AdviceEngine.create();
    private static final Planner PLANNER = Planner.of(ENGINE);

    /** What the first one is planned until; the others until half a year after their date. */
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    @ParameterizedTest
    @ValueSource(strings = {"fjellvik", "smaadal", "alt-daarlig", "eksempel-nav"})
    void areAsApproved(String sample) throws IOException {
        Assessment assessment = SampleProfiles.assessment(sample);
        Terms usual = PLANNER.usual(assessment.profile());
        Plan plan = PLANNER.plan(assessment, sample.equals("fjellvik") ? usual.withUntil(JUNE) : usual);
        var report = new PlanReport(ofNoBuild(plan), ENGINE.rulebook());
        for (Language language : Language.values()) {
            var out = new StringBuilder();
            report.writeText(language, Style.PLAIN, out);
            check(sample + "." + language.code() + ".txt", out);
        }
        var out = new StringBuilder();
        report.writeJson(Language.NB, out);
        check(sample + ".json", out);
    }

    @Test
    @DisabledIfSystemProperty(named = "golden.update", matches = "true")
    void belongToASample() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (String name : List.of("fjellvik", "smaadal", "alt-daarlig", "eksempel-nav")) {
            wanted.addAll(List.of(name + ".nb.txt", name + ".nn.txt", name + ".en.txt", name + ".json"));
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .as("files in " + FOLDER + AFTER_A_WANTED_CHANGE)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    /** Version and hash change with every release and every rule; the plans shall only change with what they say. */
    private static Plan ofNoBuild(Plan plan) {
        Assessment it = plan.assessment();
        var rules = new RuleSet("0.0.0", "0".repeat(64), it.rules().rules());
        var assessment = new Assessment(it.profile(), it.findings(), it.advice(), it.notJudged(), rules);
        return new Plan(
                assessment, plan.after(), plan.terms(), plan.small(), plan.proven(), plan.steps(), plan.later());
    }

    private static void check(String name, StringBuilder out) throws IOException {
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
