package no.niraad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;
import no.niraad.model.fact.FactPath;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.RulePack;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.profile.ProfileReader;
import no.niraad.model.profile.ProfileSchema;
import no.niraad.model.text.Language;
import no.niraad.report.AskReport;
import no.niraad.report.DifferenceReport;
import no.niraad.report.JsonReport;
import no.niraad.report.Report;
import no.niraad.report.Style;
import no.niraad.report.TextReport;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Rulebook;
import no.niraad.rules.cases.CaseResult;
import no.niraad.rules.cases.CaseVerifier;
import no.niraad.rules.difference.Difference;
import no.niraad.rules.whatif.NextQuestion;
import no.niraad.rules.whatif.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The example pack holds what it promises, and Granvik kommune gets the reports that were read and approved. */
class ArchivePackTest {

    private static final Path FOLDER = Path.of("packs");
    private static final Path PACK = FOLDER.resolve("arkiv");
    private static final AdviceEngine ENGINE = AdviceEngine.builder().pack(PACK).build();

    @Test
    void everyCaseHolds() throws IOException {
        List<CaseResult> results = new CaseVerifier(ENGINE, healthy()).verify(PACK.resolve("arkiv.cases.yaml"));

        assertThat(results).hasSizeGreaterThan(20);
        assertThat(results.stream().filter(it -> !it.differences().isEmpty()))
                .as(results.stream()
                        .filter(it -> !it.differences().isEmpty())
                        .map(it -> it.tried().name() + ": " + it.differences())
                        .collect(Collectors.joining("\n")))
                .isEmpty();
    }

    @Test
    void nothingIsToBeMendedWhereAllThatItAsksIsInPlace() throws IOException {
        Assessment healthy = new CaseVerifier(ENGINE, healthy()).baseline();

        assertThat(Stream.concat(healthy.riskFlags().stream(), healthy.recommendations().stream()))
                .isEmpty();
        assertThat(healthy.packs())
                .singleElement()
                .satisfies(it -> assertThat(it.known()).isEqualTo(it.asked()));
    }

    @Test
    void everyFactIsReadByARule() throws IOException {
        List<String> rules;
        try (Stream<Path> files = Files.list(PACK)) {
            rules = files.filter(it -> it.toString().endsWith(".drl"))
                    .flatMap(ArchivePackTest::lines)
                    .toList();
        }
        assertThat(ENGINE.facts().added())
                .allSatisfy(it -> assertThat(rules)
                        .as(it.path())
                        .anyMatch(line -> line.contains("fact == \"" + it.path().replaceFirst(".*}\\.", "") + "\"")));
    }

    @Test
    void granvikFitsTheSchemaOfProfilesThatMayAnswerThePackAndNoOther() throws IOException {
        assertThat(problems(ProfileSchema.json(Language.NN, ENGINE.facts()), yaml -> yaml))
                .isEmpty();
        assertThat(problems(
                        ProfileSchema.json(Language.NN, ENGINE.facts()),
                        yaml -> yaml.replace("overview:", "overveiw:")))
                .hasSize(1);
        assertThat(problems(ProfileSchema.json(Language.NN), yaml -> yaml)).isNotEmpty();
    }

    private static List<Error> problems(String schema, UnaryOperator<String> change) throws IOException {
        String yaml = change.apply(Files.readString(FOLDER.resolve("granvik.yaml")));
        var load = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
        JsonNode tree = new ObjectMapper().valueToTree(load.loadFromString(yaml));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(tree);
    }

    @ParameterizedTest
    @EnumSource
    void granvikGetsTheReportThatWasApproved(Language language) throws IOException {
        check("granvik." + language.code() + ".txt", new TextReport(Style.PLAIN), language);
    }

    @Test
    void soDoPrograms() throws IOException {
        check("granvik.json", new JsonReport(true), Language.NB);
    }

    /** A year later much of what the pack asks is answered otherwise. */
    @ParameterizedTest
    @EnumSource
    void whatIsAnotherAYearLaterIsToldAsItWasApproved(Language language) throws IOException {
        Profile later = granvik(yaml -> yaml.replace("assessed: {on: 2026", "assessed: {on: 2027")
                .replace("extractionSecured: planlagt", "extractionSecured: ja")
                .replace("leftInChannels: vet ikke", "leftInChannels: ja")
                .replace("overview: {answer: planlagt", "overview: {answer: nei")
                .replace("{requirementsSet: ja}", "{requirementsSet: vet ikke}"));
        var out = new StringBuilder();
        new DifferenceReport(
                        Difference.between(ENGINE, ENGINE.evaluate(granvik(yaml -> yaml)), ENGINE.evaluate(later)),
                        ENGINE.rulebook())
                .writeText(language, Style.PLAIN, out);
        approve("granvik.diff." + language.code() + ".txt", out.toString());
    }

    /** The first question that the pack has, and what an answer to it changes. */
    @ParameterizedTest
    @EnumSource
    void whatAskTellsOfTheFirstQuestionOfThePackIsAsItWasApproved(Language language) throws IOException {
        Assessment before = ENGINE.evaluate(granvik(yaml -> yaml));
        NextQuestion question = WhatIf.of(ENGINE, before).nextQuestions(Integer.MAX_VALUE).stream()
                .filter(it -> ENGINE.facts().added().stream()
                        .anyMatch(fact -> FactPath.pattern(fact.path()).equals(FactPath.pattern(it.fact()))))
                .findFirst()
                .orElseThrow();
        Assessment after =
                ENGINE.evaluate(new AnswerChange(question.fact(), null, Answer.YES).applyTo(before.profile()));
        var report = new AskReport(ENGINE.rulebook().wording(language), ENGINE.facts(), Style.PLAIN);
        var out = new StringBuilder();
        report.writeQuestion(before, question, out);
        report.writeEffect(before, after, out);
        approve("granvik.ask." + language.code() + ".txt", out.toString());
    }

    private static Profile granvik(UnaryOperator<String> change) throws IOException {
        String yaml = change.apply(Files.readString(FOLDER.resolve("granvik.yaml")));
        return ProfileReader.read("granvik.yaml", yaml.getBytes(StandardCharsets.UTF_8), ENGINE.facts());
    }

    private static void check(String name, Report report, Language language) throws IOException {
        var out = new StringBuilder();
        Assessment assessment = ENGINE.evaluate(ProfileReader.read(FOLDER.resolve("granvik.yaml"), ENGINE.facts()));
        report.write(ofNoBuild(assessment), ENGINE.rulebook().wording(language), out);
        approve(name, out.toString().replace('\\', '/'));
    }

    private static void approve(String name, String out) throws IOException {
        Path file = FOLDER.resolve("reports").resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, out);
        }
        assertThat(out).isEqualTo(Files.readString(file));
    }

    /** Versions and hashes change with every release and every rule; the reports shall only change with what they say. */
    private static Assessment ofNoBuild(Assessment it) {
        List<RulePack> packs = it.rules().packs().stream()
                .map(pack -> new RulePack(pack.id(), pack.version(), "0".repeat(64), pack.rules(), pack.fullRights()))
                .toList();
        var rules = new RuleSet("0.0.0", "0".repeat(64), it.rules().rules(), packs, List.of());
        return new Assessment(
                it.profile(), it.findings(), it.advice(), it.notJudged(), rules, it.packs(), it.acceptances());
    }

    private static Document healthy() throws IOException {
        String name = "healthy.profile.yaml";
        try (InputStream in = Objects.requireNonNull(Rulebook.class.getResourceAsStream(name))) {
            return Documents.yaml(name, in.readAllBytes());
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
