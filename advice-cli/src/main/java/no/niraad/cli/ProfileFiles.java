package no.niraad.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;
import no.niraad.rules.pack.Configuration;

/** The profiles that a user names: files, folders with all below them, patterns, and {@code -} for standard input. */
final class ProfileFiles {

    /** One more than any document may have, so that what is too long is told to be. */
    private static final int MOST_BYTES = 50_000_001;

    private static final String STDIN = "stdin";

    /** A folder with such a file is a pack of rules: what stands in it is no profile. */
    private static final String PACK = "pack.yaml";

    private final Session session;

    ProfileFiles(Session session) {
        this.session = session;
    }

    /** {@return the files that some names stand for, in order} A name that stands for none is kept: reading it will tell. */
    List<String> expand(List<String> names) throws IOException {
        var files = new ArrayList<String>();
        for (String name : names) {
            List<String> found = name.equals("-") ? List.of("-") : find(name);
            files.addAll(found.isEmpty() ? List.of(name) : found);
        }
        return files;
    }

    private static List<String> find(String name) throws IOException {
        if (name.contains("*") || name.contains("?")) {
            return matching(name);
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            try (Stream<Path> below = Files.walk(path)) {
                return below.filter(ProfileFiles::isProfile)
                        .map(Path::toString)
                        .sorted()
                        .toList();
            }
        }
        return Files.exists(path) ? List.of(name) : List.of();
    }

    private static List<String> matching(String pattern) throws IOException {
        Path start = Path.of(pattern.replaceFirst("[^/\\\\]*[*?].*", ""));
        PathMatcher matcher =
                FileSystems.getDefault().getPathMatcher("glob:" + withSlashes(pattern, File.separatorChar));
        if (!start.toString().isEmpty() && !Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> below = Files.walk(start)) {
            return below.filter(matcher::matches)
                    .filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    /** In a pattern a backslash takes away the meaning of the next character; on Windows people write it between folders. */
    static String withSlashes(String pattern, char separator) {
        return separator == '\\' ? pattern.replace('\\', '/') : pattern;
    }

    private static boolean isProfile(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path)
                && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"))
                && !name.equals(Configuration.NAME)
                && !Files.exists(path.resolveSibling(PACK));
    }

    /** {@return what a file is called in messages and results} */
    static String shown(String file) {
        return file.equals("-") ? STDIN : file;
    }

    /**
     * {@return a profile as a document; what stands on standard input may be YAML or JSON}
     *
     * @throws NoProfileException when there is no such file, or it cannot be read
     */
    Document read(String file) throws IOException {
        if (!file.equals("-")) {
            return fromFile(file);
        }
        byte[] bytes = session.console().in().readNBytes(MOST_BYTES);
        boolean json = bytes.length > 0 && bytes[0] == '{';
        return json ? Documents.json(STDIN, bytes) : Documents.yaml(STDIN, bytes);
    }

    private Document fromFile(String file) {
        if (!isThere(file)) {
            throw new NoProfileException("file/not-found", session.messages().text("error.no-profile", file));
        }
        try {
            return Documents.read(Path.of(file));
        } catch (IOException e) {
            throw new NoProfileException("file/unreadable", session.messages().text("error.file", file));
        }
    }

    /** A folder without profiles and a pattern that fits nothing are not there; Windows has no paths with an asterisk. */
    private static boolean isThere(String file) {
        try {
            Path path = Path.of(file);
            return Files.exists(path) && !Files.isDirectory(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
