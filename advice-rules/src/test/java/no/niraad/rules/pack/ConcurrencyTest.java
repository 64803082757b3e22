package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.RandomProfiles;
import org.junit.jupiter.api.Test;

/** Engines with packs are built and used from many threads, and built again for days. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int BUILDS = Integer.getInteger("builds", 50);
    private static final int REBUILDS = Math.max(200, BUILDS);
    private static final int EVALUATIONS = 25;
    /** After so many builds, what is loaded once is loaded. */
    private static final int WARM = 50;

    private static final int SLACK = 300;

    @Test
    void builds_at_once_do_not_get_rules_of_each_other() throws Exception {
        List<Callable<String>> builds = IntStream.range(0, BUILDS)
                .mapToObj(it -> (Callable<String>) () -> foreign("pack-" + it, it))
                .toList();
        assertThat(all(builds)).containsOnly("");
    }

    /** What an engine has that is not of its pack, and what it lacks that is. */
    private static String foreign(String id, int seed) {
        Pack pack = RandomPack.of(id, seed);
        AdviceEngine engine = Packs.BUILT_IN.toBuilder().pack(pack).build();
        Set<String> said = engine.evaluate(RandomProfiles.of(seed)).findings().stream()
                .filter(it -> it.advice() == 0)
                .map(it -> it.rule().folder())
                .collect(Collectors.toSet());
        said.remove(id);
        return String.join(", ", said);
    }

    @Test
    void threads_that_share_an_engine_get_what_one_alone_gets() throws Exception {
        AdviceEngine engine = Packs.engine(Packs.LONE, Packs.ARKIV);
        List<String> alone = IntStream.range(0, EVALUATIONS)
                .mapToObj(it -> engine.evaluate(RandomProfiles.of(it)).toString())
                .toList();
        List<Callable<String>> evaluations = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            for (int seed = 0; seed < EVALUATIONS; seed++) {
                int which = seed;
                evaluations.add(() ->
                        engine.evaluate(RandomProfiles.of(which)).toString().equals(alone.get(which)) ? "" : "differs");
            }
        }
        assertThat(all(evaluations)).containsOnly("");
    }

    @Test
    void building_again_and_again_leaves_no_classes_behind() {
        int after = 0;
        for (int i = 0; i < REBUILDS; i++) {
            Packs.BUILT_IN.toBuilder().pack(RandomPack.of("again", i)).build().evaluate(RandomProfiles.of(i));
            if (i == WARM) {
                after = loaded();
            }
        }
        assertThat(loaded() - after).isLessThan(SLACK);
    }

    private static int loaded() {
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static List<String> all(List<Callable<String>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            var results = new ArrayList<String>();
            for (Future<String> each : threads.invokeAll(tasks)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
