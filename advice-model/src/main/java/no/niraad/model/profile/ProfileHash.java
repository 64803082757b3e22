package no.niraad.model.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.document.JsonWriter;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Sequence;
import no.niraad.model.text.Language;

/**
 * A fingerprint of what a profile says, so that it can be known again years later.
 *
 * <p>Every answer counts, with what shows it. Format, layout, comments, the order of lists and the language of the answers do not,
 * nor what is unknown: that somebody wrote "do not know" is the same as that nobody wrote anything.
 */
public final class ProfileHash {

    private ProfileHash() {}

    /** {@return SHA-256 of the profile, in lower-case hexadecimal} */
    public static String of(Profile profile) {
        String text = JsonWriter.compact(ordered(ProfileTree.of(profile, Language.EN)));
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Node ordered(Node node) {
        if (node instanceof Mapping mapping) {
            List<Mapping.Entry> entries = new ArrayList<>();
            mapping.entries().forEach(it -> entries.add(new Mapping.Entry(it.key(), ordered(it.value()))));
            entries.sort(Comparator.comparing(it -> it.key().text()));
            return new Mapping(entries, mapping.at());
        }
        if (node instanceof Sequence sequence) {
            List<Node> items = new ArrayList<>();
            sequence.items().forEach(it -> items.add(ordered(it)));
            items.sort(Comparator.comparing(JsonWriter::compact));
            return new Sequence(items, sequence.at());
        }
        return node;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
