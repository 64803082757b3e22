package no.niraad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.profile.HostileRecipe;
import no.niraad.model.profile.ProfileReader;
import no.niraad.model.text.Language;

/**
 * How long the slowest of the broken and hostile profiles takes to be refused. Each is read once, in a process that has read
 * nothing before: this is what somebody waits who runs the command, but for the start of Java.
 */
public final class BrokenProfilesTiming {

    private static final int SHOWN = 5;
    private static final double NANOS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private BrokenProfilesTiming() {}

    /** Beside the time on the wall, what the thread computed for: that is the same on a busy machine. */
    private record Timing(String name, int bytes, double millis, double cpuMillis) {}

    /**
     * Prints the slowest, in milliseconds and as a ratio to the median.
     *
     * @param args the folder {@code broken} of the tests of advice-model
     * @throws IOException when a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<Timing> timings = new ArrayList<>();
        for (Path folder : folders(Path.of(args[0]))) {
            timings.add(time(folder));
        }
        print(timings, System.out);
    }

    private static List<Path> folders(Path broken) throws IOException {
        try (Stream<Path> folders = Files.list(broken)) {
            return folders.sorted().toList();
        }
    }

    private static Timing time(Path folder) throws IOException {
        String recipe = folder.getFileName().toString();
        if (HostileRecipe.exists(recipe)) {
            return time(recipe, HostileRecipe.fileName(recipe), HostileRecipe.bytes(recipe));
        }
        String name = Files.exists(folder.resolve("profile.json")) ? "profile.json" : "profile.yaml";
        return time(recipe, name, Files.readAllBytes(folder.resolve(name)));
    }

    private static Timing time(String folder, String name, byte[] bytes) {
        long start = System.nanoTime();
        long cpuStart = THREADS.getCurrentThreadCpuTime();
        try {
            ProfileReader.read(name, bytes);
        } catch (InvalidDocumentException e) {
            e.text(Language.NB);
            long cpu = THREADS.getCurrentThreadCpuTime() - cpuStart;
            return new Timing(folder, bytes.length, (System.nanoTime() - start) / NANOS, cpu / NANOS);
        }
        throw new IllegalStateException(folder + " is read without a complaint. It should be broken.");
    }

    private static void print(List<Timing> timings, PrintStream out) {
        double first = timings.get(0).millis();
        timings.sort(Comparator.comparingDouble(Timing::millis).reversed());
        double median = timings.get(timings.size() / 2).millis();
        out.printf(Locale.ROOT, "%d files, median %.2f ms, the first %.0f ms%n", timings.size(), median, first);
        for (Timing timing : timings.subList(0, Math.min(SHOWN, timings.size()))) {
            out.printf(
                    Locale.ROOT,
                    "%-30s %,11d bytes %6.0f ms %6.0f ms of computing %6.0f x median%n",
                    timing.name(),
                    timing.bytes(),
                    timing.millis(),
                    timing.cpuMillis(),
                    timing.millis() / median);
        }
    }
}
