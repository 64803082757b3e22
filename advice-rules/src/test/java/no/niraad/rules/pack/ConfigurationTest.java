package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an organisation, or a pack, has decided about the built-in rules stands in a file, and every assessment shows it. */
class ConfigurationTest {

    private static final String NOT_BEHIND = "advice02/managers-not-behind";
    private static final String MANY = "advice08/many-at-once";

    @TempDir
    private Path folder;

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve(Configuration.NAME), text);
    }

    private Path packThat(String id, String changes) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(id));
        Files.writeString(pack.resolve("pack.yaml"), "id: " + id + """

                version: "1"
                title: {nb: "En", nn: "Ei", en: "One"}
                """ + changes);
        Files.copy(Packs.LONE, pack.resolve("own.drl"));
        return pack;
    }

    private static RuleSet rules(AdviceEngine.Builder builder) {
        return builder.build().evaluate(Packs.profile()).rules();
    }

    @Test
    void names_packs_from_where_it_stands_and_changes_with_their_reasons() throws IOException {
        packThat("one", "");
        Path file = written("""
                config: 1
                packs: [one]
                off:
                  - {rule: advice02/managers-not-behind, reason: "Målt i lederundersøkelsen"}
                numbers:
                  - {number: advice08/many-at-once, value: 2, reason: "Liten kommune"}
                """);
        RuleSet rules = rules(Packs.BUILT_IN.toBuilder().configuration(file));

        int usual = Packs.BUILT_IN.rulebook().thresholds().get(MANY);
        assertThat(rules.packs()).extracting(it -> it.id()).containsExactly("one");
        assertThat(rules.changes())
                .containsExactly(
                        new RuleChange(NOT_BEHIND, null, null, "Målt i lederundersøkelsen"),
                        new RuleChange(MANY, usual, 2, "Liten kommune"));
    }

    @Test
    void a_pack_changes_built_in_rules_by_its_manifest_and_is_named_for_it() throws IOException {
        Path pack = packThat("one", """
                off: [{rule: advice02/managers-not-behind, reason: "Dekket av pakken"}]
                numbers: [{number: advice08/many-at-once, value: 2, reason: "Vår vurdering"}]
                """);
        RuleSet rules = rules(Packs.BUILT_IN.toBuilder().pack(pack));

        int usual = Packs.BUILT_IN.rulebook().thresholds().get(MANY);
        assertThat(rules.changes())
                .containsExactly(
                        new RuleChange(NOT_BEHIND, null, null, "Dekket av pakken", "one"),
                        new RuleChange(MANY, usual, 2, "Vår vurdering", "one"));
    }

    @Test
    void what_the_user_decides_no_pack_does() throws IOException {
        Path pack = packThat("one", "numbers: [{number: advice08/many-at-once, value: 2, reason: \"Vår vurdering\"}]");
        RuleSet rules = rules(Packs.BUILT_IN.toBuilder().pack(pack).number(MANY, 7, "Vi er mange"));

        assertThat(rules.changes())
                .containsExactly(new RuleChange(
                        MANY, Packs.BUILT_IN.rulebook().thresholds().get(MANY), 7, "Vi er mange"));
    }

    @Test
    void two_packs_that_want_different_things_are_refused() throws IOException {
        Path one = packThat("one", "numbers: [{number: advice08/many-at-once, value: 2, reason: \"En\"}]");
        Path two = packThat("two", "numbers: [{number: advice08/many-at-once, value: 3, reason: \"To\"}]");

        assertThatThrownBy(() -> Packs.engine(one, two))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        it -> assertThat(it.text(Language.NB))
                                .contains(
                                        two.resolve("pack.yaml") + ":",
                                        "pakken one (" + one + ") endrer også «advice08/many-at-once», til noe annet"));
        assertThatCode(() -> Packs.BUILT_IN.toBuilder()
                        .pack(one)
                        .pack(two)
                        .number(MANY, 7, "Vi er mange")
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void all_that_is_wrong_with_it_is_told_at_its_place() throws IOException {
        Path file = written("""
                config: 2
                packs: [nowhere]
                off:
                  - {rule: advice02/managers-not-behnd, reason: "x"}
                  - {rule: observations/early-stage, reason: "x"}
                  - {rule: advice02/managers-not-behind, reason: "x"}
                  - {rule: advice02/managers-not-behind, reason: "y"}
                numbers:
                  - {number: advice08/many-at-one, value: 2, reason: "x"}
                """);
        assertThatThrownBy(() -> Packs.BUILT_IN.toBuilder().configuration(file).build())
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        it -> assertThat(it.text(Language.EN)).isEqualTo("""
                        FILE:1:1: config is 2, but there is only 1
                            config: 2
                            ^
                          Write config: 1.

                        FILE:2:9: there is no pack of rules here: 'nowhere'
                            packs: [nowhere]
                                    ^
                          Write the path of a folder, a .jar or a .drl, as it leads from the folder of this file.

                        FILE:4:12: no built-in rule that can be switched off is called 'advice02/managers-not-behnd'
                              - {rule: advice02/managers-not-behnd, reason: "x"}
                                       ^
                          Did you mean 'advice02/managers-not-behind'?

                        FILE:5:12: no built-in rule that can be switched off is called 'observations/early-stage'
                              - {rule: observations/early-stage, reason: "x"}
                                       ^
                          See advice rules list.

                        FILE:7:12: 'advice02/managers-not-behind' is changed twice
                              - {rule: advice02/managers-not-behind, reason: "y"}
                                       ^
                          Keep one of the lines.

                        FILE:9:14: no built-in rule has the number 'advice08/many-at-one'
                              - {number: advice08/many-at-one, value: 2, reason: "x"}
                                         ^
                          Did you mean 'advice08/many-at-once'?
                        """.replace("FILE", file.toString())));
    }

    @Test
    void a_change_without_a_reason_cannot_be_written() throws IOException {
        Path file = written("config: 1\noff: [advice02/managers-not-behind]\n");
        assertThatThrownBy(() -> Configuration.read(file)).hasMessageContaining("reason");
    }
}
