package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.OrgUnitBuilder;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.AssessmentFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What costs too much, or is too large, is refused before it hurts; what has full rights fails in our words. */
class LimitsTest {

    /** Every unit is joined to every other by a text that all share. */
    private static final String PRODUCT = """
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.rules.drl.Conclude;
            rule "all-with-all"
                @kind( risk ) @severity( follow-up )
            when
                $u : OrgUnit( $name : name )
                OrgUnit( name == $name )
                OrgUnit( name == $name )
                OrgUnit( name == $name )
            then
                insertLogical( Conclude.that( drools.getRule(), $u ) );
            end
            """;

    private static final String PROGRAM = """
            package whatever;
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.rules.drl.Conclude;
            rule "short-name"
                @kind( risk ) @severity( follow-up ) @description( "Kort navn" )
            when
                $u : OrgUnit( name.length() == 5 )
            then
                insertLogical( Conclude.that( drools.getRule(), $u ) );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void a_join_that_runs_away_is_refused_and_named() throws IOException {
        Path file = Files.writeString(folder.resolve("product.drl"), PRODUCT);
        OrgUnit unit = Packs.profile().orgUnits().get(0);
        List<OrgUnit> units = IntStream.range(0, 2_000)
                .mapToObj(it -> OrgUnitBuilder.builder(unit).id("u" + it).build())
                .toList();
        Profile large = ProfileBuilder.builder(Packs.profile()).orgUnits(units).build();

        assertThatThrownBy(() -> Packs.engine(file).evaluate(large))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessage(
                        "Rule product/all-with-all in " + file + ":3 holds of more combinations of facts than it may."
                                + " Nothing is judged. Join its conditions by ==, or ask more of the first of them.");
    }

    @Test
    void a_program_is_refused_unless_it_is_given_full_rights() throws IOException {
        Path file = Files.writeString(folder.resolve("program.drl"), PROGRAM);
        AdviceEngine engine =
                Packs.BUILT_IN.toBuilder().packWithFullRights(file).build();

        assertThatThrownBy(() -> Packs.engine(file)).isInstanceOf(InvalidDocumentException.class);
        assertThat(Packs.lines(engine.evaluate(Packs.profile())))
                .containsExactly("program/short-name about skole, FOLLOW_UP, HOUSE, because []");
        assertThat(engine.rulebook().ruleSet().packs().get(0).fullRights()).isTrue();
    }

    @Test
    void what_drools_says_of_a_program_is_told_at_its_place() throws IOException {
        Path file = Files.writeString(folder.resolve("program.drl"), PROGRAM.replace("name.length()", "nam.length()"));

        assertThatThrownBy(() ->
                        Packs.BUILT_IN.toBuilder().packWithFullRights(file).build())
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        it -> assertThat(it.problems().get(0).at().line()).isEqualTo(7));
    }

    @Test
    void a_program_that_throws_fails_the_assessment_and_is_named() throws IOException {
        Path file = Files.writeString(
                folder.resolve("program.drl"), PROGRAM.replace("length() == 5", "charAt( 99 ) == 'x'"));
        AdviceEngine engine =
                Packs.BUILT_IN.toBuilder().packWithFullRights(file).build();

        assertThatThrownBy(() -> engine.evaluate(Packs.profile()))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessageContaining("The rules of the pack program failed")
                .hasMessageContaining("short-name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            insert( new String( "x" ) );                              | fired 1000000 times without coming to an end, last the rule short-name
            Object[] a = new Object[0]; a[ 0 ] = $u;                  | failed, last the rule short-name: .*IndexOutOfBounds.*
            throw new StackOverflowError();                           | failed, last the rule short-name: .*StackOverflowError.*
            """)
    void whatever_a_program_does_comes_out_in_our_words_and_names_the_rule(String does, String expected)
            throws IOException {
        String program = PROGRAM.replace("insertLogical( Conclude.that( drools.getRule(), $u ) );", does);
        Path file = Files.writeString(
                folder.resolve("program.drl"),
                does.startsWith("insert(")
                        ? program.replace("$u : OrgUnit( name.length() == 5 )", "$u : Object()")
                        : program);
        AdviceEngine engine =
                Packs.BUILT_IN.toBuilder().packWithFullRights(file).build();

        assertThatThrownBy(() -> engine.evaluate(Packs.profile()))
                .isInstanceOf(AssessmentFailedException.class)
                .message()
                .matches("(?s)The rules of the pack program " + expected + "\\. Nothing is judged\\.");
    }

    @Test
    void a_program_that_the_compiler_breaks_on_is_told_as_any_other_fault() throws IOException {
        String deep = "(".repeat(3_000) + "true" + ")".repeat(3_000);
        Path file =
                Files.writeString(folder.resolve("program.drl"), PROGRAM.replace("name.length() == 5", "eval" + deep));

        assertThatThrownBy(() ->
                        Packs.BUILT_IN.toBuilder().packWithFullRights(file).build())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("program.drl");
    }

    @Test
    void a_jar_is_read_by_its_index_and_no_further_than_a_file_may_be_long() throws IOException {
        Path jar = folder.resolve("arkiv.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(
                    zip,
                    "META-INF/no.niraad/packs",
                    "no/example/arkiv pack.yaml arkiv.drl arkiv.yaml\n".getBytes(StandardCharsets.UTF_8));
            for (String name : List.of("pack.yaml", "arkiv.drl", "arkiv.yaml")) {
                add(zip, "no/example/arkiv/" + name, Files.readAllBytes(Packs.ARKIV.resolve(name)));
            }
        }
        assertThat(Packs.read(jar).hash()).isEqualTo(Packs.read(Packs.ARKIV).hash());

        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(Pack.onClassPath(loader)).extracting(Pack::id).containsExactly("arkiv");
        }
    }

    @Test
    void a_bomb_in_a_jar_and_a_path_out_of_it_are_refused() throws IOException {
        Path bomb = folder.resolve("bomb.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            add(zip, "bomb.drl", new byte[50_000_000]);
        }
        assertThatThrownBy(() -> Pack.read(bomb)).hasMessageContaining("the file is larger than 64 kB");

        Path outside = folder.resolve("outside.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(outside))) {
            add(zip, "META-INF/no.niraad/packs", "../../etc ../passwd.drl\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> Pack.read(outside))
                .hasMessageContaining("'../../etc' is no folder in a jar")
                .hasMessageContaining("'../passwd.drl' is no file of a pack");
    }

    @Test
    void two_packs_of_one_id_are_refused() {
        assertThatThrownBy(() -> Packs.engine(Packs.ARKIV, Packs.ARKIV))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("two packs have the id 'arkiv'");
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
