package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.document.Documents;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a profile, its parts, its respondents and its waivers are called reaches every report as words: no line of ours, no command to a
 * terminal, nothing that reads another way than it is written.
 */
class HostileNamesTest {

    private static final String LINE = "no such line";

    /** Breaks of lines, marks that turn the reading direction, and what cannot be seen. */
    private static final String WORDS =
            "\"a\\n" + LINE + "\\r\\n" + LINE + "\\u0085\\u200F" + LINE + "\\u061C<b>`[x](y)` \\U000E0041z\"";

    /** In names a document may hold what a text may hold. */
    private static final List<String> UNSEEN =
            List.of("\u001B", "\u0085", "\u061C", "\u200B", "\u200E", "\u200F", "\u202E", "\u2028", "\u2066", "\uDB40");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("before.yaml"), profile("2025-11-01", "ja"));
        Files.writeString(folder.resolve("after.yaml"), profile("2026-11-01", "nei"));
        Files.writeString(folder.resolve("waivers.yaml"), """
                waivers: 1
                accepted:
                  - {rule: advice02/managers-not-behind, about: skole, reason: WORDS, role: WORDS, on: 2026-09-01, expires: 2027-03-01, decision: WORDS}
                  - {rule: advice02/unions-involved-late, reason: WORDS, role: WORDS, on: 2025-09-15, expires: 2025-12-31, decision: WORDS}
                """.replace("WORDS", WORDS.replace("\\u0085", "")));
        Files.writeString(folder.resolve("hostile.drl"), RULE);
        Cli result = Cli.run("check", path("after.yaml"), "-f", "json");
        Files.writeString(folder.resolve("result.json"), result.out());
    }

    private static final String RULE = """
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.rules.drl.Conclude;
            rule "tried"
                @kind( risk ) @severity( act-now ) @description( "{orgUnit} <b>`[x](y)` # 1. - * http://x.example" )
            when
                $x : OrgUnit( managers.support.lacking )
            then
                insertLogical( Conclude.that( drools.getRule(), $x ) );
            end
            """;

    private static String profile(String day, String answer) {
        return """
                profile: 1
                organisation: {name: WORDS, kind: municipality, inhabitants: 5000, employees: 400, government: formannskap, stage: scaling}
                assessed: {on: DAY, by: [WORDS]}
                leadership: {politicalOwnership: ANSWER, executiveTeamOwnership: {answer: ja, evidence: WORDS, on: 2025-10-01, by: WORDS}}
                involvement: {managersHaveMeans: ANSWER, unionsInvolvedEarly: nei}
                orgUnits:
                  - {id: skole, name: WORDS, employees: 40, managers: {support: {answer: nei, evidence: WORDS, by: WORDS}}, changeAbility: ANSWER}
                  - {id: helse, name: WORDS, parent: skole, managers: {support: planlagt}}
                initiatives:
                  - id: nettbrett
                    name: WORDS
                    phase: execution
                    start: 2025-01-01
                    changeComplete: 2027-01-01
                    employeesInvolved: nei
                    broadRollOut: ja
                    benefits: [{id: tid, name: WORDS, owner: WORDS, due: 2026-01-01, realised: nei, followedUp: nei}]
                    affects: [{orgUnit: skole, benefitsExplained: nei}, helse]
                systems:
                  - {id: fag, name: WORDS, responsibility: department, orgUnit: skole, exchanges: [{with: arkiv, working: nei}]}
                  - {id: arkiv, name: WORDS, responsibility: department}
                procurements: [{id: lisens, name: WORDS, orgUnit: skole, itInvolved: nei}]
                """.replace("DAY", day).replace("ANSWER", answer).replace("WORDS", WORDS.replace("\\u0085", ""));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    static Stream<List<String>> commands() {
        Stream<List<String>> plain = Stream.of(
                List.of("check", "after.yaml"),
                List.of("check", "after.yaml", "--all", "--rules", "hostile.drl"),
                List.of("check", "after.yaml", "before.yaml"),
                List.of("check", "after.yaml", "--waivers", "waivers.yaml", "--all"),
                List.of("check", "after.yaml", "--waivers", "waivers.yaml", "-f", "json"),
                List.of("check", "after.yaml", "before.yaml", "-f", "jsonl"),
                List.of("plan", "after.yaml"),
                List.of("plan", "after.yaml", "-f", "json"),
                List.of("plan", "after.yaml", "--steps", "3", "--rules", "hostile.drl"),
                List.of("diff", "before.yaml", "after.yaml"),
                List.of("diff", "before.yaml", "after.yaml", "-f", "json"),
                List.of("diff", "--respondents", "before.yaml", "after.yaml"),
                List.of("diff", "--respondents", "before.yaml", "after.yaml", "-f", "json"),
                List.of("waivers", "check", "waivers.yaml", "after.yaml"),
                List.of("waivers", "check", "waivers.yaml", "after.yaml", "-f", "json"),
                List.of("verify", "result.json", "before.yaml"),
                List.of("verify", "result.json", "after.yaml", "--rules", "hostile.drl"),
                List.of("verify", "result.json", "before.yaml", "-f", "json"),
                List.of("explain", "advice02/managers-not-behind", "after.yaml"),
                List.of("explain", "hostile/tried", "after.yaml", "--rules", "hostile.drl"),
                List.of("ask", "after.yaml"));
        List<List<String>> all = plain.toList();
        return Stream.of("nb", "nn", "en").flatMap(language -> all.stream().map(it -> in(language, it)));
    }

    private static List<String> in(String language, List<String> command) {
        return Stream.concat(command.stream(), Stream.of("--lang", language)).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void stand_in_reports_as_words(List<String> command) {
        Cli cli = Cli.typing(
                "?\nq\n",
                command.stream()
                        .map(it -> Files.exists(folder.resolve(it)) ? path(it) : it)
                        .toArray(String[]::new));

        assertThat(cli.exit()).as(cli.err()).isLessThan(ExitCode.USAGE);
        assertThat(cli.out()).isNotBlank();
        mustBeOurs(cli);
        if (command.contains("json")) {
            Documents.json("out.json", cli.out().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    static void mustBeOurs(Cli cli) {
        for (String shown : List.of(cli.out(), cli.err())) {
            assertThat(UNSEEN).as(shown).noneMatch(shown::contains);
            assertThat(shown.chars()).as(shown).noneMatch(it -> it < ' ' && it != '\n');
            assertThat(shown.lines()).noneMatch(it -> it.startsWith(LINE));
        }
    }

    /** What is wrong is told with the words themselves beside it. */
    static Stream<List<String>> faults() {
        return Stream.of(
                List.of("{id: skole, name: WORDS, WORDS: ja}", "check"),
                List.of("{id: skole, name: WORDS, parent: WORDS}", "check"),
                List.of("{id: WORDS, name: WORDS}", "check"),
                List.of("{id: skole, name: WORDS, employees: WORDS}", "check"),
                List.of("{id: skole, name: WORDS, changeAbility: WORDS}", "plan"),
                List.of("{id: skole, name: WORDS, changeAbility: {answer: ja, WORDS: x}}", "ask"),
                List.of("{id: skole, name: 'a\u200Fb\u061Cc', nme: 'a\u200F'}", "check"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void stand_in_what_is_told_of_a_broken_profile_as_words(List<String> fault) throws IOException {
        String unit = fault.get(0).replace("WORDS", WORDS.replace("\\u0085", ""));
        Files.writeString(folder.resolve("broken.yaml"), """
                profile: 1
                organisation: {name: X}
                assessed: {on: 2026-11-01}
                orgUnits: [%s]
                """.formatted(unit));
        Cli cli = Cli.run(fault.get(1), path("broken.yaml"), "--lang", "en");

        assertThat(cli.exit()).isEqualTo(ExitCode.INVALID_PROFILE);
        assertThat(cli.err()).isNotBlank();
        mustBeOurs(cli);
    }

    @Test
    void stand_in_what_is_told_of_broken_waivers_as_words() throws IOException {
        String words = WORDS.replace("\\u0085", "");
        Files.writeString(
                folder.resolve("broken.yaml"),
                "waivers: 1\naccepted:\n  - {rule: " + words + ", about: " + words + ", reason: " + words
                        + ", role: x, on: " + words + ", expires: 2027-01-01, " + words + ": 1}\n");
        Cli cli = Cli.run("waivers", "check", path("broken.yaml"), path("after.yaml"), "--lang", "en");

        assertThat(cli.exit()).isGreaterThanOrEqualTo(ExitCode.USAGE);
        mustBeOurs(cli);
    }

    static Stream<List<String>> files() {
        String name = "a\u001B[2J\n" + LINE + "\u202E\u200Fb.yaml";
        return Stream.of(
                List.of("check", name),
                List.of("check", name, "-f", "json"),
                List.of("check", name, name),
                List.of("plan", name),
                List.of("diff", name, "after.yaml"),
                List.of("diff", "--respondents", name, "after.yaml"),
                List.of("diff", "--respondents", name, "after.yaml", "-f", "json"),
                List.of("verify", "result.json", name),
                List.of("verify", name, "after.yaml"),
                List.of("waivers", "check", name, "after.yaml"),
                List.of("waivers", "check", "waivers.yaml", name),
                List.of("explain", "advice02/managers-not-behind", name),
                List.of("check", "after.yaml", "--rules", name),
                List.of("check", "after.yaml", "--config", name),
                List.of("check", "after.yaml", "--waivers", name),
                List.of("check", "no" + name),
                List.of("check", "after.yaml", "--rules", "no" + name),
                List.of("check", "after.yaml", "-o", "no/" + name),
                List.of("plan", "after.yaml", "-o", name + "/x.md"),
                List.of("rules", "test", name),
                List.of("rules", "lint", "no" + name),
                List.of("rules", "new", name),
                List.of("rules", "docs", "hostile.drl", "-o", name),
                List.of("samples", "run", name),
                List.of("explain", name),
                List.of("schema", name),
                List.of("check", "after.yaml", name + "\u0000"),
                List.of("check", "after.yaml", "--lang", name),
                List.of("ask", name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void of_files_command_no_terminal(List<String> command) throws IOException {
        String name = "a\u001B[2J\n" + LINE + "\u202E\u200Fb.yaml";
        try {
            Files.copy(folder.resolve("after.yaml"), folder.resolve(name));
        } catch (InvalidPathException | IOException cannot) {
            Assumptions.abort("no such names here: " + cannot);
        }
        Cli cli = Cli.typing(
                "q\n",
                command.stream()
                        .map(it -> it.contains(".") && !it.startsWith("-") ? folder + "/" + it : it)
                        .toArray(String[]::new));

        mustBeOurs(cli);
    }
}
