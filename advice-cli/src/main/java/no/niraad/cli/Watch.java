package no.niraad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Does something again each time that a file in some folders changes, until standard input ends. */
final class Watch {

    /** What is done. */
    interface Run {
        int once() throws IOException;
    }

    private static final int MILLISECONDS = 300;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final InputStream in;
    private final List<String> folders;

    Watch(InputStream in, List<String> folders) {
        this.in = in;
        this.folders = folders;
    }

    /** {@return what the last run returned} */
    int each(Run run) throws IOException, InterruptedException {
        var reader = new Thread(this::readToEnd, "advice-watch");
        reader.setDaemon(true);
        reader.start();
        Map<String, String> before = state();
        int last = run.once();
        while (!ended.await(MILLISECONDS, TimeUnit.MILLISECONDS)) {
            Map<String, String> now = state();
            if (!now.equals(before)) {
                before = now;
                last = run.once();
            }
        }
        return last;
    }

    private void readToEnd() {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ended.countDown();
        }
    }

    private static void note(Path file, Map<String, String> state) {
        try {
            state.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
        } catch (IOException e) {
            // It went while it was looked at, as editors do when they save: it is seen the next time.
        }
    }

    /** Time and size of each file. */
    private Map<String, String> state() throws IOException {
        var state = new TreeMap<String, String>();
        for (String folder : folders) {
            Path path = Path.of(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    files.forEach(it -> note(it, state));
                }
            } else {
                note(path, state);
            }
        }
        return state;
    }
}
