package no.niraad.report.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.niraad.model.document.Node;

/**
 * Something that a result was made from, and that is another now.
 *
 * @param of what
 * @param then what it was; empty when there was none
 * @param now what it is; empty when there is none
 */
public record Cause(Of of, String then, String now) {

    private static final int SHORT_HASH = 12;

    /** What a result is made from. */
    public enum Of {
        /** The profile says something else. */
        PROFILE,
        /** The result is from before results told which profile they judged. */
        PROFILE_NOT_TOLD,
        /** The built-in rules. */
        RULES,
        /** The packs beside them. */
        PACKS,
        /** What was changed in the built-in rules. */
        CHANGES,
        /** What the organisation has accepted. */
        WAIVERS,
        /** The version of the product. */
        VERSION,
        /** The version of the format. */
        FORMAT
    }

    /** {@return what is another, the weightiest first} */
    static List<Cause> between(StoredResult then, StoredResult now) {
        var causes = new ArrayList<Cause>();
        boolean told = then.text("profile", "hash").isPresent();
        add(causes, told ? Of.PROFILE : Of.PROFILE_NOT_TOLD, hash(then, "profile"), hash(now, "profile"));
        add(causes, Of.RULES, hash(then, "rules"), hash(now, "rules"));
        add(causes, Of.PACKS, packs(then), packs(now));
        add(causes, Of.CHANGES, changes(then), changes(now));
        add(causes, Of.WAIVERS, waivers(then), waivers(now));
        add(causes, Of.VERSION, text(then, "product", "version"), text(now, "product", "version"));
        add(causes, Of.FORMAT, text(then, "schemaVersion"), text(now, "schemaVersion"));
        return causes;
    }

    private static void add(List<Cause> causes, Of of, String then, String now) {
        if (!then.equals(now)) {
            causes.add(new Cause(of, then, now));
        }
    }

    /** Of many, those are shown that are not the same. */
    private static void add(List<Cause> causes, Of of, List<String> then, List<String> now) {
        add(causes, of, without(then, now), without(now, then));
    }

    private static String without(List<String> some, List<String> others) {
        return some.stream().filter(it -> !others.contains(it)).collect(Collectors.joining("; "));
    }

    private static String text(StoredResult result, String... keys) {
        return result.text(keys).orElse("");
    }

    private static String hash(StoredResult result, String part) {
        return text(result, part, "hash");
    }

    private static List<String> packs(StoredResult result) {
        return each(
                result.items("rules", "packs"),
                it -> part(it, "id") + " " + part(it, "version") + " " + shortened(part(it, "hash"))
                        + (part(it, "fullRights").equals("true") ? " --trust-rules" : ""));
    }

    private static List<String> changes(StoredResult result) {
        return each(
                result.items("rules", "changes"),
                it -> part(it, "id") + joined(" = ", part(it, "to")) + joined(", ", part(it, "pack")) + ": "
                        + part(it, "reason"));
    }

    /** All that was decided, so that another wording of a decision is told as what it is. */
    private static List<String> waivers(StoredResult result) {
        return each(
                result.items("waivers"),
                it -> part(it, "rule") + " " + part(it, "about") + " " + part(it, "on") + "/" + part(it, "expires")
                        + joined(", ", part(it, "role")) + joined(", ", part(it, "decision")) + ": "
                        + part(it, "reason"));
    }

    private static List<String> each(List<Node> items, Function<Node, String> shown) {
        return items.stream().map(shown).toList();
    }

    private static String joined(String before, String text) {
        return text.isEmpty() ? "" : before + text;
    }

    private static String part(Node node, String key) {
        return StoredResult.text(node, key).orElse("");
    }

    /** {@return the beginning of a hash, as much as people compare; other texts as they are} */
    public static String shortened(String hash) {
        return hash.matches("[0-9a-f]{64}") ? hash.substring(0, SHORT_HASH) : hash;
    }
}
