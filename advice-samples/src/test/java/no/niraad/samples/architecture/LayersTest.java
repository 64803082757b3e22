package no.niraad.samples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Modules stand in a line, and inside them each package knows no more than it needs. */
class LayersTest {

    private static final String MODEL = "no.niraad.model";
    private static final String RULES = "no.niraad.rules";
    private static final String REPORT = "no.niraad.report";

    /** A package, whom it may import besides the JDK and JSpecify, and why no more. */
    private record Row(String name, String because, String... mayImport) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Row> rows() {
        return Stream.of(model(), rules(), outside()).flatMap(List::stream).toList();
    }

    private static List<Row> model() {
        return List.of(
                new Row(MODEL + ".text", "texts are the ground that all else stands on"),
                new Row(MODEL + ".organisation", "records of what is so need nothing but answers", MODEL),
                new Row(MODEL, "a profile holds an organisation, and knows no file", MODEL + ".organisation"),
                new Row(MODEL + ".finding", "a finding tells of a profile, and knows no rule engine", MODEL),
                new Row(
                        MODEL + ".document",
                        "files of any kind are read and written here alone, whatever stands in them",
                        MODEL,
                        MODEL + ".text",
                        "org.snakeyaml.engine..",
                        "com.fasterxml.jackson.core.."),
                new Row(
                        MODEL + ".fact",
                        "the catalogue describes facts, and sees no profile",
                        MODEL,
                        MODEL + ".document",
                        MODEL + ".text"),
                new Row(
                        MODEL + ".change",
                        "answers are read and changed by their paths, whatever they are about",
                        MODEL,
                        MODEL + ".document"),
                new Row(
                        MODEL + ".waiver",
                        "a file of waivers is read without a thought of profiles",
                        MODEL + ".document",
                        MODEL + ".finding"),
                new Row(
                        MODEL + ".profile",
                        "a profile file becomes a profile without a thought of rules",
                        MODEL,
                        MODEL + ".change",
                        MODEL + ".document",
                        MODEL + ".fact",
                        MODEL + ".organisation",
                        MODEL + ".text"));
    }

    private static List<Row> rules() {
        return List.of(
                new Row(RULES + ".observations", "an observation is a mark and nothing more"),
                new Row(
                        RULES + ".facts",
                        "facts are counted and resolved before any rule sees them",
                        MODEL,
                        MODEL + ".finding",
                        MODEL + ".organisation"),
                new Row(
                        RULES + ".condition",
                        "evidence is derived from facts alone, without Drools",
                        MODEL,
                        MODEL + ".finding",
                        RULES + ".facts"),
                new Row(
                        RULES + ".drl",
                        "a consequence can name its rule, and do nothing else",
                        MODEL + ".finding",
                        "org.kie.api.definition.rule"),
                new Row(
                        RULES + ".syntax",
                        "rules are read and checked against what they may name, without Drools",
                        MODEL,
                        MODEL + ".document",
                        MODEL + ".finding",
                        MODEL + ".organisation",
                        RULES + ".drl",
                        RULES + ".facts",
                        RULES + ".observations"),
                new Row(
                        RULES + ".folder",
                        "an author's tools see folders, cases and conditions, and never Drools",
                        MODEL + "..",
                        RULES,
                        RULES + ".cases",
                        RULES + ".condition",
                        RULES + ".facts",
                        RULES + ".internal",
                        RULES + ".pack",
                        RULES + ".source",
                        RULES + ".syntax"),
                new Row(
                        RULES + ".mutation",
                        "rules are changed as trees and judged by their conditions",
                        MODEL + "..",
                        RULES,
                        RULES + ".cases",
                        RULES + ".condition",
                        RULES + ".folder",
                        RULES + ".internal",
                        RULES + ".syntax"),
                new Row(
                        RULES + ".source",
                        "what is written beside the rules is data",
                        MODEL + ".document",
                        MODEL + ".fact",
                        MODEL + ".text"),
                new Row(
                        RULES + ".pack",
                        "a pack is read and checked before anything can run it",
                        MODEL,
                        MODEL + ".document",
                        MODEL + ".fact",
                        MODEL + ".finding",
                        MODEL + ".organisation",
                        MODEL + ".text",
                        RULES + ".facts",
                        RULES + ".source",
                        RULES + ".syntax"),
                new Row(
                        RULES + ".whatif",
                        "what could be otherwise is asked of the engine, as any user can",
                        MODEL + "..",
                        RULES,
                        RULES + ".answers",
                        RULES + ".condition",
                        RULES + ".facts"),
                new Row(
                        RULES + ".difference",
                        "two profiles are compared by asking the engine, as any user can, until that is too much work",
                        MODEL + "..",
                        RULES,
                        RULES + ".condition",
                        RULES + ".whatif"),
                new Row(
                        RULES + ".plan",
                        "a plan asks the engine and what could be otherwise, as any user can, until that is too much work",
                        MODEL + "..",
                        RULES,
                        RULES + ".condition",
                        RULES + ".source",
                        RULES + ".whatif"),
                new Row(RULES + ".answers", "what could be answered is told without a thought of rules", MODEL + ".."),
                new Row(RULES + ".cases", "cases see the rules as any user does", MODEL + "..", RULES),
                new Row(
                        RULES,
                        "what users see hides the engine behind it",
                        MODEL + "..",
                        RULES + ".condition",
                        RULES + ".internal",
                        RULES + ".pack",
                        RULES + ".source"),
                new Row(
                        RULES + ".internal",
                        "here and nowhere else Drools is driven",
                        MODEL + "..",
                        RULES + "..",
                        "org.drools..",
                        "org.kie..",
                        "javax.tools",
                        "org.slf4j"));
    }

    private static List<Row> outside() {
        return List.of(
                new Row(REPORT + ".words", "words are chosen before a form is", MODEL + "..", RULES, RULES + ".whatif"),
                new Row(
                        REPORT + ".stored",
                        "what was written down is compared as data",
                        MODEL + ".document",
                        MODEL + ".text"),
                new Row(
                        REPORT + ".text",
                        "one form knows no other",
                        MODEL + "..",
                        RULES,
                        RULES + ".difference",
                        RULES + ".plan",
                        RULES + ".whatif",
                        REPORT + ".stored",
                        REPORT + ".words"),
                new Row(
                        REPORT + ".json",
                        "one form knows no other",
                        MODEL + "..",
                        RULES,
                        RULES + ".difference",
                        RULES + ".plan",
                        RULES + ".whatif",
                        REPORT + ".words"),
                new Row(
                        REPORT,
                        "a report is a pure function of an assessment",
                        MODEL + "..",
                        RULES,
                        RULES + ".difference",
                        RULES + ".plan",
                        RULES + ".whatif",
                        REPORT + ".."),
                new Row(
                        "no.niraad.cli",
                        "a command is parameters and a few lines around what every user has",
                        MODEL + "..",
                        RULES,
                        RULES + ".cases",
                        RULES + ".condition",
                        RULES + ".difference",
                        RULES + ".folder",
                        RULES + ".mutation",
                        RULES + ".pack",
                        RULES + ".plan",
                        RULES + ".source",
                        RULES + ".whatif",
                        REPORT,
                        REPORT + ".stored",
                        "ch.qos.logback..",
                        "org.slf4j..",
                        "picocli.."));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void importNoMoreThanTheyMay(Row row) {
        String[] allowed = Stream.concat(
                        Stream.of(row.name(), "java..", "org.jspecify.annotations"), Stream.of(row.mayImport()))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(row.name())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because(row.because())
                .check(Code.CLASSES);
    }

    @Test
    void everyPackageHasARow() {
        List<String> known = rows().stream().map(Row::name).toList();
        assertThat(Code.CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .filteredOn(it -> !it.equals("no.niraad.samples") && !it.equals("no.niraad.bench"))
                .as("packages; a new one says in this test whom it may import, and why")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void recordsOfTheOrganisationKnowAnswersOnly() {
        noClasses()
                .that()
                .resideInAPackage(MODEL + ".organisation")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("no\\.niraad\\.model\\.(?!Answer$)[A-Z].*")
                .because("a part of the organisation knows nothing of the profile around it")
                .check(Code.CLASSES);
    }

    @Test
    void drlKnowsDroolsByOneTypeInOneClass() {
        classes()
                .that()
                .resideOutsideOfPackage(RULES + ".internal")
                .and()
                .doNotHaveFullyQualifiedName(RULES + ".drl.Conclude")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("org.kie..", "org.drools..", "org.mvel..")
                .because("the engine could be exchanged, and nothing but its own package would notice")
                .check(Code.CLASSES);
    }
}
