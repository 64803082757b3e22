package no.niraad.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long {@code advice check --rules} takes from nothing, beside {@link NaivePack} with the same profile, the same pack and the same
 * flags. The two are started in turn, and compared pair by pair: that is the same on a busy machine.
 */
public final class PackStartTiming {

    private static final int PAIRS = 9;
    private static final double NANOS = 1e9;

    /** As the script {@code advice} starts Java. */
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:NewSize=12m", "-XX:-UsePerfData", "-Xshare:auto");

    private PackStartTiming() {}

    /**
     * Prints the medians in seconds, and of the ratios.
     *
     * @param args advice-cli.jar, a profile, and the folder of a pack
     * @throws IOException when a process cannot be started
     * @throws InterruptedException when somebody stops it
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> ours = command(args[0], "no.niraad.cli.AdviceCli", "check", args[1], "--rules", args[2]);
        List<String> naive = command(args[0], NaivePack.class.getName(), args[1], args[2]);
        run(ours);
        run(naive);
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            first.add(run(ours));
            second.add(run(naive));
            ratios.add(first.get(i) / second.get(i));
        }
        print(first, second, ratios, System.out);
    }

    private static List<String> command(String jar, String main, String... args) {
        String own = System.getProperty("java.class.path");
        String java = ProcessHandle.current().info().command().orElse("java");
        return Stream.of(
                        Stream.of(java),
                        FLAGS.stream(),
                        Stream.of("-cp", jar + File.pathSeparator + own, main),
                        Stream.of(args))
                .flatMap(it -> it)
                .toList();
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ".");
        }
        return (System.nanoTime() - start) / NANOS;
    }

    private static void print(List<Double> ours, List<Double> naive, List<Double> ratios, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "advice check --rules %.2f s, the naive way %.2f s, ratio %.2f (medians of %d pairs)%n",
                median(ours),
                median(naive),
                median(ratios),
                PAIRS);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
