package no.niraad.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the command reads and writes: the result alone goes to {@code out}, everything else to {@code err}.
 *
 * @param in standard input
 * @param out standard output, UTF-8 whatever the machine's setting
 * @param err standard error, likewise
 * @param environment the environment variables
 * @param terminal whether a person looks at standard output
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Map<String, String> environment, boolean terminal) {

    /** What standard output is; on Windows nothing tells. */
    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

    /** {@return the console of this process} */
    static Console system() {
        return new Console(System.in, utf8(System.out), utf8(System.err), System.getenv(), System.console() != null);
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    /** {@return whether to use colour, when the user leaves it to us} */
    boolean wantsColour() {
        return terminal && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
    }

    /**
     * {@return whether a part of the result is lost} A file that takes no more, because the disk is full, loses it. A reader that
     * hangs up, such as {@code head}, has what it wants.
     */
    boolean isResultLost() {
        return out.checkError() && Files.isRegularFile(STANDARD_OUTPUT);
    }

    /** {@return the width to write for: that of the terminal up to 100 columns, 80 when it is not told} */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("\\d{2,4}") ? Math.max(60, Math.min(100, Integer.parseInt(columns))) : 80;
    }
}
