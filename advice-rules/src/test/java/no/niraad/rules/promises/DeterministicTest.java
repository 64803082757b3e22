package no.niraad.rules.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.rules.Answers;
import no.niraad.rules.RandomProfiles;

/**
 * Promise 2: the same profile gives the same, in whatever order its lists stand, wherever and however often it is asked.
 * SameBytesTest in advice-samples compares the bytes of the published result.
 */
class DeterministicTest {

    private static final int THREADS = 8;
    private static final int EVALUATIONS = 500;
    private static final int PROFILES = 50;

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void neither_the_order_of_lists_nor_the_place_matters(@ForAll long seed) {
        Profile profile = RandomProfiles.of(seed);
        Assessment one = Compared.assess(profile);
        Assessment other = elsewhere(() -> Compared.assess(shuffled(profile, new Random(seed))));
        assertThat(other.findings().stream().filter(it -> !one.findings().contains(it)))
                .isEmpty();
        assertThat(keys(other)).isEqualTo(keys(one));
        assertThat(other.advice()).isEqualTo(one.advice());
        assertThat(other.notJudged()).isEqualTo(one.notJudged());
    }

    private static List<String> keys(Assessment assessment) {
        return assessment.findings().stream().map(Compared::key).toList();
    }

    private static Profile shuffled(Profile profile, Random random) {
        return Answers.lists(profile, it -> {
            var items = new ArrayList<Object>(it);
            Collections.shuffle(items, random);
            return items;
        });
    }

    /** {@return what comes where i has no dot, digits are others and it is tomorrow already} */
    private static <T> T elsewhere(Supplier<T> work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return work.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Example
    void eight_threads_that_share_one_engine_get_the_same() throws InterruptedException, ExecutionException {
        List<Profile> profiles =
                LongStream.range(0, PROFILES).mapToObj(RandomProfiles::of).toList();
        List<Assessment> expected = profiles.stream().map(Compared::assess).toList();
        Callable<Long> work = () -> IntStream.range(0, EVALUATIONS)
                .filter(it -> !Compared.assess(profiles.get(it % PROFILES)).equals(expected.get(it % PROFILES)))
                .count();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Long> different : threads.invokeAll(Collections.nCopies(THREADS, work))) {
                assertThat(different.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
