package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
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
    private static final Pattern NAME = Pattern.compile("rule \"([^\"]+)\"");

    /** Far slower to build: each starts a compiler. */
    private static final int PROGRAMS = Math.max(50, BUILDS / 5);

    /** How many classes, and how much of the memory for classes, may come on top of what the first fifth leaves, however often one builds. */
    private static final int SLACK = 300;

    private static final long SLACK_BYTES = 10_000_000;

    @Test
    void builds_at_once_do_not_get_rules_of_each_other() throws Exception {
        assertThat(foreign(BUILDS, it -> RandomPack.of("pack-" + it, it))).containsOnly("");
    }

    /** Drools' compiler, which they need, is started for one of them at a time. */
    @Test
    void builds_of_programs_at_once_do_not_get_rules_of_each_other() throws Exception {
        assertThat(foreign(PROGRAMS, it -> RandomPack.program("pack-" + it, it)))
                .containsOnly("");
    }

    private static List<String> foreign(int builds, IntFunction<Pack> packs) throws Exception {
        return all(IntStream.range(0, builds)
                .mapToObj(it -> (Callable<String>) () -> foreign(packs.apply(it), it))
                .toList());
    }

    /** What an engine has, or says, that is not of its pack, and what it lacks that is. */
    private static String foreign(Pack pack, int seed) {
        AdviceEngine engine = Packs.BUILT_IN.toBuilder().pack(pack).build();
        Set<String> own = NAME.matcher(pack.sources().get(0).text())
                .results()
                .map(it -> pack.id() + "/" + it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> has = engine.rulebook().rules().stream()
                .filter(it -> it.id().folder().equals(pack.id()))
                .map(it -> it.id().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> said = engine.evaluate(RandomProfiles.of(seed)).findings().stream()
                .filter(it -> it.advice() == 0)
                .map(it -> it.rule().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        return has.equals(own) && own.containsAll(said) ? "" : own + " has " + has + " and says " + said;
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
        leavesNothing(REBUILDS, it -> RandomPack.of("again", it));
    }

    /** Its compiler makes classes for each, which must go with it. */
    @Test
    void building_programs_again_and_again_leaves_no_classes_behind() {
        leavesNothing(PROGRAMS, it -> RandomPack.program("again", it));
    }

    private static void leavesNothing(int builds, IntFunction<Pack> packs) {
        int after = 0;
        long bytesAfter = 0;
        for (int i = 0; i < builds; i++) {
            Packs.BUILT_IN.toBuilder().pack(packs.apply(i)).build().evaluate(RandomProfiles.of(i));
            if (i == builds / 5) {
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
