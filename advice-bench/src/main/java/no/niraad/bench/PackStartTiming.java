package no.niraad.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long {@code advice check --rules} takes from nothing, as the script {@code advice} starts it and without its archive of classes, beside
 * {@link NaivePack} with the same profile and the same pack: as Java starts a program that nobody has tuned, and with the script's flags. All
 * are started in turn, and compared turn by turn: that is the same on a busy machine.
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
     * @param args advice-cli.jar, with its archive beside it, a profile, and the folder of a pack
     * @throws IOException when a process cannot be started
     * @throws InterruptedException when somebody stops it
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> check = List.of("no.niraad.cli.AdviceCli", "check", args[1], "--rules", args[2]);
        List<String> naive = List.of(NaivePack.class.getName(), args[1], args[2]);
        String both = args[0] + File.pathSeparator + System.getProperty("java.class.path");
        var ours = new LinkedHashMap<String, List<String>>();
        ours.put("advice check --rules", command(args[0], withArchive(args[0]), check));
        ours.put("the same, no archive", command(args[0], FLAGS, check));
        var theirs = new LinkedHashMap<String, List<String>>();
        theirs.put("naive, as Java starts it", command(both, List.of(), naive));
        theirs.put("naive, with our flags", command(both, FLAGS, naive));
        Map<String, List<Double>> seconds = inTurn(ours, theirs);
        seconds.forEach((name, each) ->
                System.out.printf(Locale.ROOT, "%s: %.2f s (median of %d turns)%n", name, median(each), TURNS));
        for (String our : ours.keySet()) {
            for (String their : theirs.keySet()) {
                double ratio = median(ratios(seconds.get(our), seconds.get(their)));
                System.out.printf(Locale.ROOT, "%s / %s: %.2f%n", our, their, ratio);
            }
        }
    }

    private static List<String> withArchive(String jar) {
        Path archive = Path.of(jar.replaceAll("[.]jar$", "-" + System.getProperty("java.version") + ".jsa"));
        if (!Files.exists(archive)) {
            throw new IllegalArgumentException(
                    "There is no archive of classes at " + archive + ". The build makes it with the jar.");
        }
        var flags = new ArrayList<>(FLAGS);
        flags.add("-XX:SharedArchiveFile=" + archive);
        return flags;
    }

    private static List<String> command(String classPath, List<String> flags, List<String> program) {
        String java = ProcessHandle.current().info().command().orElse("java");
        return Stream.of(Stream.of(java), flags.stream(), Stream.of("-cp", classPath), program.stream())
                .flatMap(it -> it)
                .toList();
    }

    /** The first turn warms what the system keeps of files, and does not count. */
    @SafeVarargs
    private static Map<String, List<Double>> inTurn(Map<String, List<String>>... commands)
            throws IOException, InterruptedException {
        var seconds = new LinkedHashMap<String, List<Double>>();
        for (int turn = 0; turn <= TURNS; turn++) {
            for (Map<String, List<String>> some : commands) {
                for (Map.Entry<String, List<String>> each : some.entrySet()) {
                    double taken = run(each.getValue());
                    List<Double> turns = seconds.computeIfAbsent(each.getKey(), it -> new ArrayList<>());
                    if (turn > 0) {
                        turns.add(taken);
                    }
                }
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

    private static List<Double> ratios(List<Double> ours, List<Double> theirs) {
        return IntStream.range(0, TURNS)
                .mapToObj(turn -> ours.get(turn) / theirs.get(turn))
                .toList();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
