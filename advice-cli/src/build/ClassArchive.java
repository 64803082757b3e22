import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the command once, and keeps the classes that it loads as Java has them in memory: a start that need not read and
 * check them anew takes four fifths of the processor time. The archive fits this Java and these jars alone: other jars do
 * without, and so does any other Java, without the archive of its own classes as well.
 */
final class ClassArchive {

    private ClassArchive() {}

    /** @param args where the archive goes, the jar, and what the command is given */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path archive = Path.of(args[0]).toAbsolutePath();
        // Java reads half an archive as if it were whole: it comes to its place in one piece, or not at all.
        Path half = archive.resolveSibling(archive.getFileName() + ".half");
        Files.deleteIfExists(archive);
        Files.deleteIfExists(half);
        List<String> given = Arrays.asList(args).subList(2, args.length);
        int code = run(command(half, Path.of(args[1]).toAbsolutePath(), given), archive.getParent());
        if (code == 0 && Files.exists(half)) {
            Files.move(half, archive, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(half);
            System.err.println("Java kept no archive of classes (exit code " + code
                    + "): the command works, and starts more slowly.");
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
