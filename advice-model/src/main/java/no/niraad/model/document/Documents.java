package no.niraad.model.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Turns the bytes of a file into a {@link Document}.
 *
 * <p>The files may come from anybody. YAML is read by the core schema of YAML 1.2, as text: without anchors, aliases, tags,
 * directives, second documents and keys that are not text. Both formats are refused beyond 50 levels, 3 million values or 10 000
 * characters in a value, and with control characters or anything but UTF-8 in them.
 */
public final class Documents {

    private static final int MAX_YAML_BYTES = 2_000_000;
    private static final int MAX_JSON_BYTES = 50_000_000;

    private Documents() {}

    /**
     * {@return a file as a tree} A name that ends in {@code .json} is read as JSON, every other one as YAML.
     *
     * @throws InvalidDocumentException if it cannot be parsed
     * @throws IOException if it cannot be read
     */
    public static Document read(Path file) throws IOException {
        return of(file.toString(), bytes(file));
    }

    /**
     * {@return the bytes of a file, or as many of one that is too large as tell that it is} A file can grow without end, or be none at all.
     *
     * @throws IOException if it cannot be read
     */
    public static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_JSON_BYTES + 1);
        }
    }

    /**
     * {@return the bytes of a file as a tree} A name that ends in {@code .json} is read as JSON, every other one as YAML.
     *
     * @throws InvalidDocumentException if it cannot be parsed
     */
    public static Document of(String name, byte[] bytes) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json") ? json(name, bytes) : yaml(name, bytes);
    }

    /**
     * {@return a YAML file as a tree}
     *
     * @throws InvalidDocumentException if it cannot be parsed
     */
    public static Document yaml(String name, byte[] bytes) {
        return parse(name, bytes, MAX_YAML_BYTES, YamlTree::parse);
    }

    /**
     * {@return a JSON file as a tree}
     *
     * @throws InvalidDocumentException if it cannot be parsed
     */
    public static Document json(String name, byte[] bytes) {
        return parse(name, bytes, MAX_JSON_BYTES, JsonTree::parse);
    }

    private interface Parser {
        Node parse(String text, Problems problems);
    }

    private static Document parse(String name, byte[] bytes, int maxBytes, Parser parser) {
        if (bytes.length > maxBytes) {
            throw new Problems(name, Lines.NONE)
                    .stop(Position.NONE, "document/too-large", "megabytes", Integer.toString(maxBytes / 1_000_000));
        }
        String text = Utf8.decode(name, bytes);
        Problems problems = new Problems(name, new Lines(text));
        Characters.check(text, problems);
        problems.throwIfAny();
        Node root = parser.parse(text, problems);
        return new Document(name, root, problems.lines(), problems.inOrder());
    }
}
