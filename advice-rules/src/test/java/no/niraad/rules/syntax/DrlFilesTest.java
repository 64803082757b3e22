package no.niraad.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problem;
import no.niraad.model.document.SourceText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files of rules become trees, whatever stands in them becomes problems, and no text takes long. */
class DrlFilesTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String RULE = """
            rule "managers-not-behind"
                @kind( risk ) @severity( follow-up ) @claims( 2.9, 2.10 ) @description( "Ledere, ikke med" )
            when
                $unit : OrgUnit( !( managers.support.met || unionsInform.met && changeAbility.yes ), $id : id )
                not OrgUnit( name == "Skole", id == $id ) // nobody else
                exists OrgUnitFigures( /* more
                    than */ orgUnit == $unit, atOnce.least >= 3 )
            then
                insertLogical( Conclude.that( drools.getRule(), $unit ) );
            end
            """;

    @Test
    void every_built_in_folder_is_accepted() {
        for (Path folder : Texts.drlFiles(Texts.BUILT_IN).stream()
                .map(Path::getParent)
                .distinct()
                .toList()) {
            List<SourceText> sources =
                    Texts.drlFiles(folder).stream().map(Texts::source).toList();

            assertThat(DrlFiles.read(sources, Dialect.BUILT_IN)).hasSameSizeAs(sources);
        }
    }

    @Test
    void a_rule_is_read_with_all_that_it_says_and_where() {
        DrlRule rule = read(EveryProperty.imports() + RULE).rules().get(0);
        int first = EveryProperty.imports().split("\n").length;

        assertThat(rule.name()).isEqualTo(new Name("managers-not-behind", new Position(first + 1, 6)));
        assertThat(rule.annotation("claims").orElseThrow().text()).isEqualTo("2.9, 2.10");
        assertThat(rule.annotation("description").orElseThrow().text()).isEqualTo("Ledere, ikke med");
        assertThat(rule.when()).extracting(FactPattern::kind).containsExactly(FactPattern.Kind.values());
        assertThat(rule.when().get(0).constraints().stream().map(DrlPrinter::text))
                .containsExactly("!( managers.support.met || ( unionsInform.met && changeAbility.yes ) )", "$id : id");
        assertThat(rule.when().get(2).constraints().get(1).at()).isEqualTo(new Position(first + 7, 35));
    }

    @Test
    void line_ends_and_a_byte_order_mark_change_nothing() {
        String text = EveryProperty.imports() + RULE;

        assertThat(read("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(read(text));
    }

    @Test
    void drools_is_given_what_holds_for_certain_under_the_names_of_the_engine() {
        DrlFile file = read("package mine;\n" + EveryProperty.imports() + RULE);

        assertThat(DrlText.forDrools(file, FactTypes.builtIn(), "no.niraad.packs.kari", name -> "kari-" + name))
                .isEqualTo("""
                        package no.niraad.packs.kari;

                        import no.niraad.model.Answer;
                        import no.niraad.model.organisation.OrgUnit;
                        import no.niraad.rules.drl.Conclude;
                        import no.niraad.rules.facts.OrgUnitFigures;

                        rule "kari-managers-not-behind"
                        when
                            $unit : OrgUnit( !( ( managers.support == Answer.UNKNOWN || managers.support.met ) || ( ( unionsInform == Answer.UNKNOWN || unionsInform.met ) && ( changeAbility == Answer.UNKNOWN || changeAbility.yes ) ) ), $id : id )
                            not OrgUnit( name == "Skole", id == $id )
                            exists OrgUnitFigures( orgUnit == $unit, atOnce.least >= 3 )
                        then
                            insertLogical( Conclude.that( drools.getRule(), $unit ) );
                        end
                        """);
    }

    @Test
    void all_that_is_wrong_with_all_files_is_told_at_once() {
        String wrong = RULE.replace("follow-up", "soon");
        var refused = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> DrlFiles.read(List.of(source("a.drl", wrong), source("b.drl", wrong)), Texts.PACK));

        assertThat(refused.problems().stream().map(Problem::file).distinct()).containsExactly("a.drl", "b.drl");
        assertThat(refused.problems()).extracting(Problem::code).contains("rules/metadata-choice", "rules/name-twice");
    }

    @Test
    void a_built_in_observation_makes_an_observation_and_concludes_nothing() {
        String text = EveryProperty.imports() + RULE.replaceAll("@kind.*", "@kind( observation )");
        var refused = catchThrowableOfType(
                InvalidDocumentException.class, () -> DrlFiles.read(List.of(source("a.drl", text)), Dialect.BUILT_IN));

        assertThat(refused.problems()).extracting(Problem::code).containsExactly("rules/observation-concludes");
    }

    @Test
    void what_is_too_much_is_refused_without_reading_it_all() {
        String rules = IntStream.rangeClosed(0, Limits.RULES)
                .mapToObj(it -> "rule \"r-" + it + "\" @kind( strength )\nwhen\n$u : OrgUnit()\nthen\n"
                        + DrlPrinter.conclude("$u") + "\nend\n")
                .collect(Collectors.joining());

        refuses("rules/too-many-rules", EveryProperty.imports() + rules);
        refuses("rules/too-large", "//" + "x".repeat(Limits.BYTES));
    }

    @Test
    void no_text_overflows_the_stack_or_takes_long() {
        int many = Limits.BYTES - 1_000;
        for (String piece : List.of(
                "(",
                "!",
                "a && ",
                "a.",
                "@x",
                "\"",
                "\\",
                "ø",
                "$a:",
                "rule ",
                "rule \"a\" when ",
                "end\n",
                "/*",
                "{",
                "1",
                "'")) {
            String text = EveryProperty.imports()
                    + RULE.replace("managers.support.met", piece.repeat((many - 6_000) / piece.length()));
            refuses(null, text);
            refuses(null, piece.repeat(many / piece.length()));
        }
    }

    private static void refuses(String code, String text) {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            var refused = catchThrowableOfType(InvalidDocumentException.class, () -> read(text));
            assertThat(refused).isNotNull();
            if (code != null) {
                assertThat(refused.problems()).extracting(Problem::code).contains(code);
            }
        });
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> SourceText.of("a.drl", new byte[] {(byte) 0xFF, (byte) 0xFE, 'r', 0}));
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> SourceText.of("a.drl", "rule \"p\u00E5\"".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static DrlFile read(String text) {
        return DrlFiles.read(List.of(source("a.drl", text)), Texts.PACK).get(0);
    }

    private static SourceText source(String name, String text) {
        return SourceText.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
