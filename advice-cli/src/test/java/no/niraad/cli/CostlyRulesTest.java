package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tools of authors stop a rule where an evaluation would, and name it. */
class CostlyRulesTest {

    /** Every unit is joined to every other by a name that all share. */
    private static final String RULE = """
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.rules.drl.Conclude;
            rule "all-with-all"
                @kind( risk ) @severity( follow-up ) @tradeoff( "a test" )
            when
                $u : OrgUnit( $name : name, employees < 20 )
                OrgUnit( name == $name, employees > 9 )
                OrgUnit( name == $name%s )
            then
                insertLogical( Conclude.that( drools.getRule(), $u ) );
            end
            """;

    private static final String CASES = """
            cases:
              - name: many of one name
                change: {%s}
                expect: [%s]
            """;

    private static final int UNITS = 150;

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void writePack() throws IOException {
        pack = Files.createDirectories(folder.resolve("dear"));
        Files.writeString(pack.resolve("pack.yaml"), "id: dear\nversion: '1'\ntitle: {nb: a, nn: a, en: a}\n");
        write("", "");
    }

    private void write(String lastCondition, String expected) throws IOException {
        write(lastCondition, expected, UNITS);
    }

    private void write(String lastCondition, String expected, int many) throws IOException {
        Files.writeString(pack.resolve("dear.drl"), RULE.formatted(lastCondition));
        String units = IntStream.range(0, many)
                .mapToObj("orgUnits.u%1$s: {id: u%1$s, name: Enhet, employees: 10}"::formatted)
                .collect(Collectors.joining(", "));
        Files.writeString(pack.resolve(pack.getFileName() + ".cases.yaml"), CASES.formatted(units, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "coverage", "lint"})
    void a_rule_that_runs_away_is_stopped_and_named(String tool) {
        Cli cli = Cli.run("rules", tool, pack.toString());

        assertThat(cli.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(cli.err())
                .contains("Rule dear/all-with-all in ")
                .contains("dear.drl:3 holds of more combinations of facts than it may.")
                .doesNotContain("\tat ");
    }

    /** That a case does not hold is worth more than why. */
    @Test
    void a_case_that_does_not_hold_is_told_though_nobody_can_go_through_why() throws IOException {
        write(", employees > 10", "{rule: all-with-all, about: u1, severity: follow-up}");
        Cli cli = Cli.run("rules", "test", pack.toString(), "--lang", "en");

        assertThat(cli.exit()).isEqualTo(ExitCode.FOUND);
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out())
                .contains("− dear/all-with-all   u1   follow up", "dear/all-with-all: why cannot be told, since ")
                .endsWith("1 case tried, one does not hold." + System.lineSeparator());
    }

    @Test
    void each_pack_may_be_as_much_work_as_if_it_were_alone() throws IOException {
        for (String name : new String[] {"dear", "deer"}) {
            pack = Files.createDirectories(folder.resolve(name));
            Files.writeString(
                    pack.resolve("pack.yaml"), "id: " + name + "\nversion: '1'\ntitle: {nb: a, nn: a, en: a}\n");
            write("", "", 110);
        }
        Cli cli = Cli.run("rules", "coverage", folder.resolve("dear").toString(), pack.toString(), "--lang", "en");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("dear: 0 of 1 rules", "deer: 0 of 1 rules");
    }

    /** What has no limit when a condition is left out cannot go unnoticed: it would fail the assessment. */
    @Test
    void a_mutant_that_runs_away_is_noticed() throws IOException {
        write(", employees > 10", "");
        Cli cli = Cli.run("rules", "test", "--mutate", pack.toString());

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out())
                .contains("all-with-all: without employees > 9 ")
                .doesNotContain("without employees > 10 ", "employees > 10 -> employees >= 10 ");
    }

    @Test
    void packs_that_want_different_things_are_both_named() throws IOException {
        for (String name : new String[] {"one", "two"}) {
            Path each = Files.createDirectories(folder.resolve(name));
            Files.writeString(each.resolve(name + ".drl"), RULE.formatted(""));
            Files.writeString(
                    each.resolve("pack.yaml"),
                    "id: " + name + "\nversion: '1'\ntitle: {nb: a, nn: a, en: a}\nnumbers:\n"
                            + "  - {number: advice08/many-at-once, value: "
                            + name.length() * (name.equals("one") ? 1 : 2)
                            + ", reason: Derfor}\n");
        }
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Cli cli = Cli.run("rules", "test", one.toString(), two.toString(), "--lang", "en");

        assertThat(cli.exit()).isEqualTo(ExitCode.INVALID_RULES);
        assertThat(cli.err()).contains(two.resolve("pack.yaml") + ":", "the pack one (" + one + ")");
    }

    @Test
    void packs_of_one_id_are_both_named() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (String name : new String[] {"pack.yaml", "dear.drl"}) {
            Files.copy(pack.resolve(name), copy.resolve(name));
        }
        Cli cli = Cli.run("rules", "coverage", pack.toString(), copy.toString(), "--lang", "en");

        assertThat(cli.exit()).isEqualTo(ExitCode.INVALID_RULES);
        assertThat(cli.err()).contains("two packs have the id 'dear'", pack.toString(), copy.toString());
    }
}
