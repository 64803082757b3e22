package no.niraad.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs what documentation shows as a reader's shell would, with the command {@code advice} from the classes under test. */
final class Shell {

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    /** @param folder where it is run */
    Shell(Path folder) {
        this.folder = folder;
    }

    /** What a line ended with, and what it printed on both streams. */
    record Ended(int exit, List<String> printed) {}

    /** Sets a variable for all that is run afterwards. */
    void export(String variable, String value) {
        environment.put(variable, value);
    }

    /** {@return how a line ended that nobody types anything to} */
    Ended run(String line) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        String advice = "advice() { '" + java + "/java' -XX:TieredStopAtLevel=1 -Xshare:auto -cp '"
                + System.getProperty("java.class.path") + "' no.niraad.cli.AdviceCli \"$@\"; }\n";
        var process = new ProcessBuilder("sh", "-c", advice + line)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        process.environment().putAll(environment);
        process.environment().remove("COLUMNS");
        process.environment().merge("PATH", java, (path, bin) -> bin + File.pathSeparator + path);
        Process running = process.start();
        running.getOutputStream().close();
        String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(running.waitFor(), text.lines().toList());
    }
}
