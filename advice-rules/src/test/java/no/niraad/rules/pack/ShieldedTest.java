package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.RandomProfiles;
import org.junit.jupiter.api.Test;

/** Promise 7: what the built-in rules say is the same with and without packs, whatever the packs say. */
class ShieldedTest {

    private static final int PACKS = Integer.getInteger("packs", 200);

    @Test
    void no_pack_changes_what_the_built_in_rules_say() {
        int said = 0;
        for (int seed = 0; seed < PACKS; seed++) {
            Profile profile = RandomProfiles.of(seed);
            AdviceEngine.Builder builder = Packs.BUILT_IN.toBuilder().pack(RandomPack.of("one", seed));
            if (seed % 10 == 0) {
                builder.pack(RandomPack.of("other", -1 - seed));
            }
            AdviceEngine engine = builder.build();
            Assessment with = engine.evaluate(profile);
            Assessment without = Packs.BUILT_IN.evaluate(profile);

            assertThat(builtIn(with)).as("pack " + seed).isEqualTo(builtIn(without));
            assertThat(with.advice()).isEqualTo(without.advice());
            assertThat(with.findings()).allMatch(it -> isOfItsPack(it, without));
            said += with.findings().size() - without.findings().size();
        }
        assertThat(said).isGreaterThan(PACKS);
    }

    private static boolean isOfItsPack(Finding finding, Assessment without) {
        return List.of("one", "other").contains(finding.rule().folder())
                ? finding.advice() == 0
                : without.findings().contains(finding);
    }

    private static List<String> builtIn(Assessment assessment) {
        return Stream.concat(
                        assessment.findings().stream().filter(it -> it.advice() > 0),
                        assessment.notJudged().stream()
                                .filter(it -> it.advice() > 0
                                        || isObservation(it.rule().folder())))
                .map(Object::toString)
                .toList();
    }

    private static boolean isObservation(String folder) {
        return folder.equals("observations");
    }
}
