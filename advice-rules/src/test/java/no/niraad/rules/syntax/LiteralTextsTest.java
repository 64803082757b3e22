package no.niraad.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.OrgUnitBuilder;
import no.niraad.rules.drl.Conclusion;
import no.niraad.rules.internal.PackRules;
import org.junit.jupiter.api.Test;

/** A text in a rule means itself, however much it looks like something else to those who read it after us. */
class LiteralTextsTest {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "a",
            "7",
            "true",
            "null",
            "empty",
            "this",
            "$u",
            "${name}",
            "@{name}",
            "#{name}",
            "a#b",
            "!.",
            "a!.b",
            "[0]",
            " str[x] ",
            "->",
            " || ",
            " && ",
            ",",
            ";",
            "(",
            ")",
            "{",
            "}",
            "*/",
            "/*",
            "// x",
            "'",
            "`",
            "?",
            ":",
            ":=",
            "==",
            " != null",
            " soundslike ",
            " in ( ",
            " matches ",
            "end",
            "then",
            "rule",
            "eval( true )",
            "%s",
            "æøå",
            "\uD83D\uDE00",
            "1L",
            "2026-01-01",
            "System.exit( 1 )",
            "name",
            "OrgUnit",
            "~",
            "^",
            "&amp;",
            "<b>",
            "a.b.c",
            "..",
            "-1",
            "+",
            "=",
            "|");

    @Test
    void a_text_equals_itself_and_nothing_else() {
        List<String> rules = IntStream.range(0, ODD.size())
                .mapToObj(it -> "rule \"r-" + it + "\" @kind( strength )\nwhen\n    $u : OrgUnit( name == \""
                        + ODD.get(it) + "\" )\nthen\n    insertLogical( Conclude.that( drools.getRule(), $u ) );\nend")
                .toList();
        List<DrlFile> files = DrlFiles.read(List.of(EveryProperty.source("odd.drl", rules)), Texts.PACK);
        List<Object> units = IntStream.range(0, ODD.size())
                .mapToObj(it -> (Object)
                        OrgUnitBuilder.builder().id("r-" + it).name(ODD.get(it)).build())
                .toList();

        var expected = IntStream.range(0, ODD.size())
                .mapToObj(it -> "r-" + it + " about r-" + it)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Drools.run(Texts.forDrools(files), units).stream().map(LiteralTextsTest::line))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(PackRules.run(files, Texts.PACK.types(), units).stream()
                        .map(it -> it.rule() + " about " + ((OrgUnit) it.about()).id()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String line(Conclusion conclusion) {
        return conclusion.rule().name() + " about " + ((OrgUnit) conclusion.about()).id();
    }
}
