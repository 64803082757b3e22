package no.niraad.rules.difference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Allowance;
import no.niraad.rules.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a disagreement decides over packs is worked out as far as a count goes, and told as incomplete beyond. */
class CostlyDisagreementsTest {

    private static final String PACK = """
            import no.niraad.model.organisation.Leadership;
            import no.niraad.rules.drl.Conclude;
            rule "no-sponsor"
                @kind( risk ) @severity( act-now )
            when
                $leadership : Leadership( sponsor.lacking )
            then
                insertLogical( Conclude.that( drools.getRule(), $leadership ) );
            end
            """;

    private static final List<Respondent> WHO = List.of(respondent("ledelsen", "ja"), respondent("IT", "nei"));

    @TempDir
    private Path folder;

    private static Respondent respondent(String name, String sponsor) {
        String yaml = "profile: 1\norganisation: {name: Vik}\nassessed: {on: 2026-11-01}\nleadership: {sponsor: "
                + sponsor + "}\n";
        return new Respondent(name, ProfileReader.read(name + ".yaml", yaml.getBytes(UTF_8)));
    }

    @Test
    void what_could_not_be_worked_out_is_told() throws IOException {
        AdviceEngine engine = Sources.engine().toBuilder()
                .pack(Files.writeString(folder.resolve("own.drl"), PACK))
                .build();
        Disagreements whole = Disagreements.between(engine, WHO);

        assertThat(whole.found()).hasSize(1);
        assertThat(whole.found().get(0).complete()).isTrue();
        assertThat(whole.found().get(0).decides())
                .extracting(it -> it.rule().toString())
                .contains("own/no-sponsor");
        assertThat(Disagreements.between(engine, Allowance.of(0), WHO).found())
                .containsExactly(new Disagreement(
                        "leadership.sponsor", whole.found().get(0).views(), List.of(), false));
    }

    @Test
    void without_packs_all_is_told() {
        assertThat(Disagreements.between(Sources.engine(), Allowance.of(0), WHO))
                .isEqualTo(Disagreements.between(Sources.engine(), WHO));
    }
}
