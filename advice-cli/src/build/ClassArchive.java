import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the command once, and keeps the classes that it loads as Java has them in memory: a start that need not read and
 * check them anew takes four fifths of the processor time. The archive fits this Java and these jars alone, and is called
 * after the Java: one that finds an archive that is not its own, or none where it is told of one, does without its own
 * classes' as well.
 */
final class ClassArchive {

    private ClassArchive() {}

    /** @param args the jar, and what the command is given */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path jar = Path.of(args[0]).toAbsolutePath();
        String name = jar.getFileName().toString().replaceAll("[.]jar$", "-");
        deleteOlder(jar.getParent(), name);
        // Java reads half an archive as if it were whole: it comes to its place in one piece, or not at all.
        Path archive = jar.resolveSibling(name + System.getProperty("java.version") + ".jsa");
        Path half = archive.resolveSibling(archive.getFileName() + ".half");
        int code = run(command(half, jar, Arrays.asList(args).subList(1, args.length)), jar.getParent());
        if (code == 0 && Files.exists(half)) {
            Files.move(half, archive, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(half);
            System.err.println("Java kept no archive of classes (exit code " + code
                    + "): the command works, and starts more slowly.");
        }
    }

    /** Those of other Javas do not fit the new jar either. */
    private static void deleteOlder(Path directory, String name) throws IOException {
        try (DirectoryStream<Path> older = Files.newDirectoryStream(directory, name + "*.jsa*")) {
            for (Path each : older) {
                Files.delete(each);
            }
        }
    }

    private static List<String> command(Path archive, Path jar, List<String> given) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:ArchiveClassesAtExit=" + archive,
                "-Xlog:disable",
                "-cp",
                jar.toString(),
                "no.niraad.cli.AdviceCli"));
        command.addAll(given);
        return command;
    }

    /** What Java leaves behind should it fail belongs to the build. */
    private static int run(List<String> command, Path directory) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }
}
