package no.niraad.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long {@code advice check --rules} takes from nothing, beside {@link NaivePack} with the same profile and the same pack: as Java starts
 * a program that nobody has tuned, and with the flags that the script {@code advice} gives. All are started in turn, and compared turn by
 * turn: that is the same on a busy machine.
 */
public final class PackStartTiming {

    private static final int TURNS = 9;
    private static final double NANOS = 1e9;

    /** As the script {@code advice} starts Java where the system gives large pages. */
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:NewSize=32m",
            "-XX:+UseTransparentHugePages",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Dsun.reflect.inflationThreshold=100000");

    private PackStartTiming() {}

    /**
     * Prints the medians in seconds, and of the ratios.
     *
     * @param args advice-cli.jar, a profile, and the folder of a pack
     * @throws IOException when a process cannot be started
     * @throws InterruptedException when somebody stops it
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> ours = command(args[0], FLAGS, "no.niraad.cli.AdviceCli", "check", args[1], "--rules", args[2]);
        List<String> plain = command(args[0], List.of(), NaivePack.class.getName(), args[1], args[2]);
        List<String> tuned = command(args[0], FLAGS, NaivePack.class.getName(), args[1], args[2]);
        List<List<Double>> seconds = inTurn(List.of(ours, plain, tuned));
        System.out.printf(
                Locale.ROOT, "advice check --rules %.2f s (medians of %d turns)%n", median(seconds.get(0)), TURNS);
        print("the naive way, as Java starts it", seconds.get(0), seconds.get(1), System.out);
        print("the naive way, with our flags", seconds.get(0), seconds.get(2), System.out);
    }

    private static List<String> command(String jar, List<String> flags, String main, String... args) {
        String own = System.getProperty("java.class.path");
        String java = ProcessHandle.current().info().command().orElse("java");
        return Stream.of(
                        Stream.of(java),
                        flags.stream(),
                        Stream.of("-cp", jar + File.pathSeparator + own, main),
                        Stream.of(args))
                .flatMap(it -> it)
                .toList();
    }

    /** The first turn warms what the system keeps of files, and does not count. */
    private static List<List<Double>> inTurn(List<List<String>> commands) throws IOException, InterruptedException {
        List<List<Double>> seconds = new ArrayList<>();
        for (List<String> command : commands) {
            run(command);
            seconds.add(new ArrayList<>());
        }
        for (int turn = 0; turn < TURNS; turn++) {
            for (int i = 0; i < commands.size(); i++) {
                seconds.get(i).add(run(commands.get(i)));
            }
        }
        return seconds;
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

    private static void print(String name, List<Double> ours, List<Double> naive, PrintStream out) {
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            ratios.add(ours.get(turn) / naive.get(turn));
        }
        out.printf(Locale.ROOT, "%s %.2f s, ratio %.2f%n", name, median(naive), median(ratios));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
