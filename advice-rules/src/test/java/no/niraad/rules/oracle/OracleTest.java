package no.niraad.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.LongStream;
import no.niraad.model.finding.Assessment;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rules and a second reading of the claims say the same about profiles that nobody would think of.
 *
 * <p>{@code -Doracle.profiles=500} tries fewer of them.
 */
class OracleTest {

    private static final int PROFILES = Integer.getInteger("oracle.profiles", 10_000);
    private static final int FEWEST_CLAIMS = 40;

    private static final Set<String> FLAGGED = new ConcurrentSkipListSet<>();
    private static final Set<String> SILENT = new ConcurrentSkipListSet<>();
    private static List<Difference> differences = List.of();

    @BeforeAll
    static void compareAll() {
        differences = LongStream.range(0, PROFILES)
                .parallel()
                .mapToObj(OracleTest::compare)
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<Difference> compare(long seed) {
        Assessment assessment = Sources.engine().evaluate(RandomProfiles.of(seed));
        Map<String, Flags> read = Oracle.read(assessment.profile());
        read.forEach((claim, flags) -> (flags.owed().isEmpty() ? SILENT : FLAGGED).add(claim));
        return Comparison.of(seed, assessment, read);
    }

    @Test
    void rules_and_claims_agree() {
        Map<String, Difference> firstOfAKind = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Difference difference : differences) {
            firstOfAKind.putIfAbsent(difference.likeness(), difference);
            counts.merge(difference.likeness(), 1, Integer::sum);
        }
        List<String> shown = firstOfAKind.entrySet().stream()
                .map(it -> counts.get(it.getKey()) + " x " + it.getValue())
                .toList();
        assertThat(String.join("\n", shown)).isEmpty();
    }

    @Test
    void every_claim_is_flagged_in_one_profile_and_silent_in_another() {
        assertThat(FLAGGED).hasSizeGreaterThanOrEqualTo(FEWEST_CLAIMS).isEqualTo(Oracle.claims());
        assertThat(SILENT).isEqualTo(Oracle.claims());
    }
}
