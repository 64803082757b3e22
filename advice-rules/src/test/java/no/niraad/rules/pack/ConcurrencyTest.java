package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.niraad.model.finding.Assessment;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.RandomProfiles;
import org.junit.jupiter.api.Test;

/** Engines with packs are built and used from many threads, and built again for days. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int BUILDS = Integer.getInteger("builds", 50);
    private static final int REBUILDS = Math.max(200, BUILDS);
    private static final int EVALUATIONS = Integer.getInteger("evaluations", 25);
    private static final int PROFILES = Math.min(250, EVALUATIONS);
    /** After so many builds, what is loaded once is loaded. */
    private static final int WARM = REBUILDS / 5;

    /** How many classes, and how much of the memory for classes, may come on top of it, however often one builds. */
    private static final int SLACK = 300;

    private static final long SLACK_BYTES = 10_000_000;

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
        List<Assessment> alone = IntStream.range(0, PROFILES)
                .mapToObj(it -> engine.evaluate(RandomProfiles.of(it)))
                .toList();
        List<Callable<String>> threads = IntStream.range(0, THREADS)
                .mapToObj(it -> (Callable<String>) () -> divergences(engine, alone, it) + " diverge")
                .toList();
        assertThat(all(threads)).hasSize(THREADS).containsOnly("0 diverge");
    }

    /** Each thread goes through the profiles in an order of its own. */
    private static long divergences(AdviceEngine engine, List<Assessment> alone, int thread) {
        var random = new Random(thread);
        return IntStream.range(0, EVALUATIONS)
                .map(it -> random.nextInt(alone.size()))
                .filter(it -> !engine.evaluate(alone.get(it).profile()).equals(alone.get(it)))
                .count();
    }

    @Test
    void building_again_and_again_leaves_no_classes_behind() {
        int after = 0;
        long bytesAfter = 0;
        for (int i = 0; i < REBUILDS; i++) {
            Packs.BUILT_IN.toBuilder().pack(RandomPack.of("again", i)).build().evaluate(RandomProfiles.of(i));
            if (i == WARM) {
                after = loaded();
                bytesAfter = metaspace();
            }
        }
        assertThat(loaded() - after).isLessThan(SLACK);
        assertThat(metaspace() - bytesAfter).isLessThan(SLACK_BYTES);
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getName().equals("Metaspace"))
                .mapToLong(it -> it.getUsage().getUsed())
                .sum();
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
