package no.niraad.rules.pack;

import static no.niraad.rules.pack.HostilePack.beside;
import static no.niraad.rules.pack.HostilePack.drl;
import static no.niraad.rules.pack.HostilePack.folder;
import static no.niraad.rules.pack.HostilePack.harmless;
import static no.niraad.rules.pack.HostilePack.jar;
import static no.niraad.rules.pack.HostilePack.metadata;
import static no.niraad.rules.pack.HostilePack.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.whatif.Outlook;
import no.niraad.rules.whatif.WhatIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packs that mean harm, as they are read by {@code --rules}: a pack is refused in our words, or it runs and what the built-in rules say,
 * find possible and list as open is what they say without it.
 */
class HostilePacksTest {

    private static final String RISK = "@kind( risk ) @severity( act-now )";
    private static final String TEXT = "rules:\n  tried:\n    what: {nb: \"%1$s\", nn: \"%1$s\", en: \"%1$s\"}\n";
    private static final String FACT = "facts:\n  - {path: '%s', kind: achievement, label: {nb: a, nn: a, en: a},"
            + " question: {nb: a, nn: a, en: a}, guidance: {nb: a, nn: a, en: a}, sufficient: {nb: a, nn: a, en: a},"
            + " insufficient: {nb: a, nn: a, en: a}}\n";
    private static final String CODE = "no.niraad.rules.syntax.Boom.go()";
    private static final String NUMBER = "numbers:\n  most: {value: %s, reference: {nb: a, nn: a, en: a}}\n";

    @TempDir
    private Path folder;

    static Stream<HostilePack> refused() {
        return Stream.of(
                        code(),
                        forged(),
                        large(),
                        yaml("pack.yaml"),
                        yaml("hostile.yaml"),
                        yaml("hostile.facts.yaml"),
                        yaml("hostile.cases.yaml"))
                .flatMap(it -> it);
    }

    /** Code, wherever Drools or Java would take some. */
    private static Stream<HostilePack> code() {
        return Stream.of(
                rule("call in a binding", "$o : Organisation( $x : name.length() )"),
                rule("call after an index", "$o : Organisation( name[ " + CODE + " ] == \"x\" )"),
                rule("class in a comparison", "$o : Organisation( name == no.niraad.rules.syntax.Boom.NAME )"),
                rule("class as a choice", "$o : Organisation( kind == Boom.NAME )"),
                rule("null-safe field", "$o : Organisation( name!.length == 3 )"),
                rule("method by its property", "$o : Organisation( class.classLoader == \"x\" )"),
                rule("field of every object", "$o : Organisation( hashCode == 1 )"),
                rule("map literal", "$o : Organisation( name == [ \"a\" : " + CODE + " ] )"),
                rule("operator of its own", "$o : Organisation( name str[startsWith] \"x\" )"),
                rule("regular expression", "$o : Organisation( name matches \"(a+)+b\" )"),
                rule("inline eval", "$o : Organisation( eval( " + CODE + " ) )"),
                rule("temporal operator", "$o : Organisation( this after[ 1s ] $o )"),
                rule("access through this", "$o : Organisation( this.name == \"x\" )"),
                rule("from", "$o : Organisation() from " + CODE),
                rule("out of line eval", "$o : Organisation() eval( " + CODE + " )"),
                rule("named consequence", "$o : Organisation() do[ boom ]"),
                rule("branch", "$o : Organisation() if ( true ) break[ boom ]"),
                rule("query element", "$o : Organisation() ?boom( $o; )"),
                rule("oopath", "$o : Organisation() /orgUnits[ name == \"x\" ]"),
                rule("groupby", "$o : Organisation() groupby( OrgUnit(); name; sum( 1 ) )"),
                rule("line separator for a line end", "$o : Organisation() // \u2028 eval( " + CODE + " )"),
                rule("letters that look like others", "$o : Org\u0430nisation()"),
                rule("full-width digits", "$o : OrgUnit( employees >= \uFF11 )"),
                rule("next line for a blank", "$o :\u0085Organisation()"),
                metadata("code in metadata", RISK + " @description( " + CODE + " )"),
                metadata("lifecycle of an event", RISK + " @role( event ) @expires( 1s )"),
                metadata("attributes in metadata", RISK + " @Propagation( IMMEDIATE )"),
                folder("unit").with("rules.drl", "unit no.niraad.rules.syntax.Boom;\n" + harmless()),
                folder("rule that extends")
                        .with("rules.drl", harmless().replace("rule \"tried\"", "rule \"tried\" extends \"other\"")),
                folder("import of code").with("rules.drl", "import no.niraad.rules.syntax.Boom;\n" + harmless()),
                folder("import of a nested class")
                        .with("rules.drl", "import no.niraad.model.organisation.OrgUnit$Boom;\n" + harmless()),
                beside("class file beside the rules", "Boom.yaml", "a: b\n"));
    }

    /** What belongs to somebody else. */
    private static Stream<HostilePack> forged() {
        return Stream.of(
                folder("name with a folder")
                        .with("rules.drl", drl(rule("advice01/tried", RISK, "$o : Organisation()"))),
                folder("name of a parent folder").with("rules.drl", drl(rule("../x", RISK, "$o : Organisation()"))),
                metadata("speaks for the source", RISK + " @basis( advice )"),
                metadata("observes", "@kind( observation )"),
                metadata("eases a built-in rule", "@kind( reason ) @eases( advice02/managers-not-behind )"),
                metadata("sharpens by the bare name", "@kind( reason ) @sharpens( managers-not-behind )"),
                rule("denies a finding", "$o : Organisation() not Found( advice == 2 )"),
                rule("denies a finding of a unit", "$o : OrgUnit() not FoundInOrgUnit( orgUnit == $o )"),
                rule("concludes about a number", "$o : Threshold( id == \"advice08/long-run\" )"),
                rule(
                        "reads another pack's answer",
                        "Answered( fact == \"arkiv.overview\", answer.yes ) $o : Organisation()"),
                harmless(new HostilePack("id of a built-in folder", false, Map.of()))
                        .with("pack.yaml", "id: advice01\nversion: '1'\ntitle: {nb: T, nn: T, en: T}\n"),
                harmless(new HostilePack("id with a line break", false, Map.of()))
                        .with("pack.yaml", "id: \"a\\nb\"\nversion: '1'\ntitle: {nb: T, nn: T, en: T}\n"),
                beside("fact of the product", "hostile.facts.yaml", FACT.formatted("leadership.sponsor")),
                beside("fact of another pack", "hostile.facts.yaml", FACT.formatted("arkiv.overview")),
                beside("fact of one unit", "hostile.facts.yaml", FACT.formatted("orgUnits.skole.hostile.x")),
                beside("fact called as a source is", "hostile.facts.yaml", FACT.formatted("hostile.id")),
                beside("number of a built-in folder", "hostile.yaml", "numbers:\n  advice08/long-run: {value: 1}\n"),
                beside(
                        "text of a built-in rule",
                        "hostile.yaml",
                        TEXT.replace("tried", "advice02/managers-not-behind")),
                beside("escape in a text", "hostile.yaml", TEXT.formatted("\\u001B[2J")),
                beside("turned writing in a text", "hostile.yaml", TEXT.formatted("\\u202Eabc")),
                beside("text that shows nothing", "hostile.yaml", TEXT.formatted("\\u200B\\u2800")),
                beside(
                        "reason that shows nothing",
                        "pack.yaml",
                        "id: hostile\nversion: '1'\ntitle: {nb: T, nn: T, en: T}\n"
                                + "off: [{rule: advice07/old-way-lives-on, reason: \"\\u00A0\\u200B\\u3164\"}]\n"));
    }

    /** What would take for ever, or all there is. */
    private static Stream<HostilePack> large() {
        String known = "abcdefghijklmnopqrstuvwxyz-abcdefgh";
        return Stream.of(
                folder("more rules than anybody writes").full(49, 200, RISK),
                folder("thousands of reasons for nearly the same rule")
                        .full(49, 150, "@kind( reason ) @sharpens( z-name-that-is-long-and-like-the-others-# )"),
                harmless(folder("thousands of texts of no rule"))
                        .with("hostile.yaml", "rules:\n" + many(9_000, "  " + known + "-#: {}\n")),
                harmless(folder("thousands of placeholders"))
                        .with(
                                "hostile.yaml",
                                "numbers:\n"
                                        + many(5_000, "  n#: {value: 1, reference: {nb: a, nn: a, en: a}}\n")
                                        + TEXT.formatted("{unknown}".repeat(1_000))),
                rule(
                        "deep parentheses",
                        "$o : Organisation( " + "(".repeat(5_000) + "name == \"x\"" + ")".repeat(5_000) + " )"),
                rule("deep denials", "$o : Organisation( " + "!".repeat(20_000) + "name )"),
                rule("long path", "$o : Organisation( name" + ".name".repeat(10_000) + " )"),
                rule("long import", "$o : Organisation()").with("a.drl", "import a" + ".a".repeat(30_000) + ";"),
                rule("thousands of variables", "$o : Organisation( " + many(3_000, "$v# : name, ") + "name == \"x\" )"),
                rule("product of units", "$o : OrgUnit() OrgUnit( employees > 1 ) OrgUnit( employees > 1 )"),
                rule("product by a number", "$o : OrgUnit( $n : employees ) OrgUnit( employees == $n )"),
                beside("depth in texts", "hostile.yaml", "rules: " + "[".repeat(10_000)),
                beside("question marks in texts", "hostile.yaml", "? ".repeat(10_000)),
                jar("long folder in an index").with("META-INF/no.niraad/packs", "a/".repeat(8_000) + "a a.drl"),
                jar("long file in an index").with("META-INF/no.niraad/packs", "a " + "a.".repeat(8_000) + "drl"),
                jar("long word in an index").with("META-INF/no.niraad/packs", "a".repeat(16_000)),
                jar("entries without end").with("x.yaml", new byte[40_000_000]).with("x.drl", harmless()));
    }

    private static String many(int number, String text) {
        var all = new StringBuilder();
        for (int i = 0; i < number; i++) {
            all.append(text.replace("#", letters(i)));
        }
        return all.toString();
    }

    private static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .map(it -> 'a' + it - '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What YAML can do beside telling. */
    private static Stream<HostilePack> yaml(String file) {
        return Stream.of(
                beside("tag in " + file, file, "a: !!javax.script.ScriptEngineManager [b]\n"),
                beside("merge in " + file, file, "a: &x {b: c}\nd: {<<: *x}\n"),
                beside("second document in " + file, file, "a: b\n---\nc: d\n"),
                beside("directive in " + file, file, "%TAG ! tag:x,2000:\n---\na: b\n"),
                beside("no text in " + file, file, "\0\0\0\0"),
                beside("key twice in " + file, file, "a: b\na: c\n"));
    }

    static Stream<HostilePack> harmlessAfterAll() {
        return Stream.of(
                beside(
                        "words that make a search go back and forth",
                        "hostile.yaml",
                        TEXT.formatted("vent ts".repeat(1_400))),
                beside("placeholders without an end", "hostile.yaml", TEXT.formatted("{organisation|".repeat(700))),
                beside("replacement signs", "hostile.yaml", TEXT.formatted("$1 $0 {organisation} @[x] %s #[x]")),
                beside("markup", "hostile.yaml", TEXT.formatted("<script>alert(1)</script> [x](javascript:x) | # `x`")),
                metadata(
                        "title of a built-in rule",
                        RISK + " @description( \"Råd 2, s. 9 · advice02/managers-not-behind\" )"),
                metadata("placeholder in a description", RISK + " @description( \"{organisation|a|b} {{x}} @{1+1}\" )"),
                folder("name of a built-in rule")
                        .with("rules.drl", drl(rule("managers-not-behind", RISK, "$o : Organisation()"))),
                beside("largest number", "hostile.yaml", NUMBER.formatted("2147483647"))
                        .with(
                                "rules.drl",
                                drl(
                                        rule(
                                                "tried",
                                                RISK + " @tradeoff( \"x\" )",
                                                "Threshold( id == \"hostile/most\", $v : value ) $o : OrgUnit( employees <= $v )"))),
                rule("facts that no profile has", "$o : OrgUnit( parent == \"skole\", id == \"skole\" )"),
                folder("sees all findings")
                        .with(
                                "rules.drl",
                                drl(rule(
                                        "tried",
                                        RISK + " @tradeoff( \"x\" )",
                                        "$o : Organisation() Found( advice == 2 )"))),
                rule(
                        "itself beside itself",
                        "$o : OrgUnit( $i : id ) OrgUnit( id == $i ) OrgUnit( id == $i ) OrgUnit( id == $i )"),
                jar("entry above the jar").with("../../evil.drl", "evil").with("hostile.drl", harmless()),
                jar("entry that commands a terminal").with("a\u001B[2J\n.drl", harmless()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void is_refused_in_our_words(HostilePack pack) throws IOException {
        Path written = pack.write(folder);
        var told = catchRefusal(written);

        assertThat(told.problems()).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(told.text(language)).doesNotContain("\u001B", "\u202E").hasSizeLessThan(2_000_000);
        }
        assertNothingRan();
    }

    @ParameterizedTest
    @MethodSource("harmlessAfterAll")
    void says_no_more_than_its_own(HostilePack pack) throws IOException {
        AdviceEngine engine = Packs.engine(pack.write(folder));
        Assessment with = engine.evaluate(Packs.profile());
        Assessment without = Packs.BUILT_IN.evaluate(Packs.profile());

        assertThat(with.findings()).filteredOn(it -> it.advice() > 0).isEqualTo(without.findings());
        assertThat(with.findings()).filteredOn(it -> it.advice() == 0).allMatch(it -> isOwn(it));
        assertThat(with.advice()).isEqualTo(without.advice());
        assertThat(with.notJudged()).containsAll(without.notJudged());
        Outlook outlook = WhatIf.of(engine, with).outlook();
        Outlook builtIn = WhatIf.of(Packs.BUILT_IN, without).outlook();
        assertThat(outlook.certain()).filteredOn(it -> it.advice() > 0).isEqualTo(builtIn.certain());
        assertThat(outlook.possible()).filteredOn(it -> it.advice() > 0).isEqualTo(builtIn.possible());
        assertThat(outlook.advice()).isEqualTo(builtIn.advice());
        assertNothingRan();
    }

    private static boolean isOwn(Finding finding) {
        return !finding.rule().folder().startsWith("advice")
                && !finding.rule().folder().equals("observations");
    }

    /** The cases are read by those alone who ask for them. */
    private static InvalidDocumentException catchRefusal(Path pack) throws IOException {
        try {
            Packs.engine(pack).evaluate(Packs.profile());
            Pack.read(pack).cases();
        } catch (InvalidDocumentException told) {
            return told;
        } catch (AssessmentFailedException tooLate) {
            throw new AssertionError("was accepted, and failed when it judged", tooLate);
        }
        throw new AssertionError("was accepted");
    }

    private static void assertNothingRan() {
        assertThat(System.getProperty("no.niraad.boom")).isNull();
    }
}
