package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author writes a rule with the command alone. */
class RuleAuthorTest {

    private static final Path GOLDEN = Path.of("src/test/resources/rule-pages");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int advice(String... words) {
        out.getBuffer().setLength(0);
        var console = new Console(
                new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(out), Map.of(), false);
        return AdviceCli.run(console, words);
    }

    @Test
    void a_new_rule_can_be_read_and_its_case_fails_until_it_is_worked_on() throws IOException {
        Path rules = folder.resolve("own");
        assertThat(advice("rules", "new", rules + "/plan-missing"))
                .as(out.toString())
                .isZero();
        assertThat(advice("rules", "test", rules.toString())).as(out.toString()).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString())
                .contains("✗ Involvement: «Planlagt kommunikasjon» mangler   communicationPlanned.lacking");

        Path cases = rules.resolve("own.cases.yaml");
        Files.writeString(
                cases,
                Files.readString(cases)
                        .replace("communicationPlanned: YES", "communicationPlanned: NO")
                        .replace(
                                "expect: [{",
                                "expect: [{rule: advice02/communication-not-planned, about: organisation, severity: follow-up}, {"));
        assertThat(advice("rules", "test", rules.toString())).as(out.toString()).isZero();
    }

    @Test
    void what_a_new_rule_is_written_to_is_a_pack_that_judges_at_once() {
        assumeThat(Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode("å"))
                .as("whether file names can have such letters here")
                .isTrue();
        Path rules = folder.resolve("Våre regler 2");
        assertThat(advice("rules", "new", rules + "/plan-missing"))
                .as(out.toString())
                .isZero();
        assertThat(advice("samples", "run", "fjellvik", "--rules", rules.toString(), "--all"))
                .as(out.toString())
                .isZero();
        assertThat(out.toString()).contains("vare-regler-2 0.1");
    }

    @Test
    void a_second_rule_stands_beside_the_first_and_neither_is_written_over() {
        Path rules = folder.resolve("own");
        assertThat(advice("rules", "new", rules + "/plan-missing"))
                .as(out.toString())
                .isZero();
        assertThat(advice("rules", "new", rules + "/no-owner"))
                .as(out.toString())
                .isZero();
        assertThat(advice("rules", "new", rules + "/no-owner")).isEqualTo(ExitCode.USAGE);
        advice("rules", "lint", rules.toString(), "--lang", "en");
        assertThat(out.toString()).contains("own: 2 rules");
    }

    @Test
    void there_is_a_page_about_every_rule() throws IOException {
        assertThat(advice("rules", "docs", "built-in", "-o", folder.toString(), "--lang", "en"))
                .as(out.toString())
                .isZero();
        try (Stream<Path> pages = Files.walk(folder)) {
            assertThat(pages.filter(it -> it.toString().endsWith(".md"))).hasSizeGreaterThan(300);
        }
        for (String page : new String[] {"advice02/managers-not-behind.md", "advice08/users-do-not-test-early.md"}) {
            golden(page);
            golden(page.replace(".md", ".html"));
        }
    }

    @Test
    void the_pages_of_a_single_file_tell_what_it_says_and_lead_to_each_rule() throws IOException {
        Path file = Files.writeString(folder.resolve("own.drl"), """
                import no.niraad.model.organisation.OrgUnit;
                import no.niraad.rules.drl.Conclude;
                rule "large" @kind( recommendation ) @severity( follow-up ) @description( "A <large> unit." )
                when
                    $orgUnit : OrgUnit( employees > 50 )
                then
                    insertLogical( Conclude.that( drools.getRule(), $orgUnit ) );
                end
                """);
        Path pages = folder.resolve("pages");

        assertThat(advice("rules", "docs", file.toString(), "-o", pages.toString(), "--lang", "en"))
                .as(out.toString())
                .isZero();
        assertThat(Files.readString(pages.resolve("own/large.md"))).isEqualTo("""
                # own/large

                recommendation, house rule, follow up

                ## What it says

                A \\<large> unit.

                ## When

                - OrgUnit: «Employees in the unit» is above 50
                """);
        assertThat(Files.readString(pages.resolve("index.md"))).isEqualTo("""
                # Rules

                ## own

                - [large](own/large.md) A \\<large> unit.
                """);
        assertThat(Files.readString(pages.resolve("index.html")))
                .contains("<li><a href=\"own/large.html\">large</a> A &lt;large&gt; unit.</li>");
    }

    private void golden(String page) throws IOException {
        String found = Files.readString(folder.resolve(page));
        Path golden = GOLDEN.resolve(page.replace('/', '.'));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, found);
        }
        assertThat(found).isEqualTo(Files.readString(golden));
    }
}
