package no.niraad.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.niraad.model.document.Position;
import no.niraad.model.document.SourceText;
import no.niraad.rules.syntax.DrlRule.Consequence;
import no.niraad.rules.syntax.FactPattern.Kind;
import org.junit.jupiter.api.Test;

/** A tree printed and read again is the same tree. */
class DrlPrinterTest {

    private static final Position HERE = Position.START;

    @Test
    void every_built_in_file_printed_and_read_again_is_the_same() {
        for (Path file : Texts.drlFiles(Texts.BUILT_IN)) {
            comesBack(Texts.source(file));
        }
    }

    @Test
    void every_property_asked_in_every_way_printed_and_read_again_is_the_same() {
        EveryProperty.files().forEach(DrlPrinterTest::comesBack);
    }

    private static void comesBack(SourceText source) {
        DrlFile file = parsed(source);
        DrlFile again = parsed(SourceText.of(source.name(), DrlText.print(file).getBytes(StandardCharsets.UTF_8)));

        assertThat(Shape.of(again)).isEqualTo(Shape.of(file));
        assertThat(DrlText.print(again)).isEqualTo(DrlText.print(file));
    }

    private static DrlFile parsed(SourceText source) {
        var problems = source.problems();
        DrlFile file = FileParser.parse(source, problems).file();
        problems.throwIfAny();
        return file;
    }

    @Test
    void a_tree_that_was_never_read_cannot_bring_code_into_the_text() {
        refuses("x\" when then System.exit( 1 ); end //", "OrgUnit");
        refuses("x\\u0022", "OrgUnit");
        refuses("x\ny", "OrgUnit");
        refuses("x", "OrgUnit( eval( true ) )");
        refuses("x", "java.lang.Runtime.getRuntime()");
    }

    private static void refuses(String ruleName, String type) {
        var pattern = new FactPattern(Kind.MATCH, HERE, new Name("$it", HERE), new Name(type, HERE), List.of());
        var then = new Consequence.Conclude(HERE, new Name("$it", HERE));
        var rule = new DrlRule(HERE, new Name(ruleName, HERE), List.of(), List.of(pattern), then);
        var file = new DrlFile("x.drl", null, List.of(), List.of(rule));

        assertThatIllegalStateException().isThrownBy(() -> DrlText.print(file));
    }
}
