package no.niraad.rules.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A fingerprint of everything that decides what a pack says. */
final class PackHash {

    private PackHash() {}

    /** {@return SHA-256 of all files but the cases, whatever their line ends} */
    static String of(List<PackFile> files) {
        MessageDigest digest = sha256();
        for (PackFile file : files) {
            if (!file.name().endsWith(".cases.yaml")) {
                String text = new String(file.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
                digest.update((file.name() + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
