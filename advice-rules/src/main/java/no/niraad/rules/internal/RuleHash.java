package no.niraad.rules.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A fingerprint of everything that decides what the rules say. */
final class RuleHash {

    private RuleHash() {}

    /** {@return SHA-256 of all DRL and YAML files below a folder but the cases, whatever their line ends} */
    static String of(Path sources) throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files(sources)) {
            String name = sources.relativize(file).toString().replace('\\', '/');
            String text = Files.readString(file).replace("\r\n", "\n");
            digest.update((name + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path sources) throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(it ->
                            it.toString().endsWith(".drl") || it.toString().endsWith(".yaml"))
                    .filter(it -> !it.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
