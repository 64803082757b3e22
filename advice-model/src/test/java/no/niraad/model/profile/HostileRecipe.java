package no.niraad.model.profile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Hostile profiles that are too large to be kept as files. Public for advice-bench, which tells how long they take. */
public final class HostileRecipe {

    static final String HEAD = "profile: 1\norganisation: {name: Fjellvik kommune}\nassessed: {on: 2026-11-01}\n";
    private static final String JSON_HEAD =
            "{\"profile\": 1, \"organisation\": {\"name\": \"Fjellvik kommune\"}, \"assessed\": {\"on\": \"2026-11-01\"}";

    private static final Map<String, Supplier<String>> RECIPES = new TreeMap<>(Map.ofEntries(
            Map.entry("huge-brackets", () -> HEAD + "leadership: " + "[".repeat(100_000)),
            Map.entry("huge-braces", () -> HEAD + "leadership: " + "{a: ".repeat(100_000)),
            Map.entry("huge-dashes", () -> HEAD + "orgUnits:\n" + "- ".repeat(100_000)),
            Map.entry("huge-question-marks", () -> "? ".repeat(100_000)),
            Map.entry("huge-indentation", HostileRecipe::stairs),
            Map.entry("huge-file", () -> HEAD + "# og så videre\n".repeat(150_000)),
            Map.entry(
                    "huge-text",
                    () -> HEAD + "leadership: {sponsor: {answer: ja, evidence: \"" + "a".repeat(1_900_000) + "\"}}"),
            Map.entry(
                    "huge-plain-text",
                    () -> HEAD + "leadership: {sponsor: {answer: ja, evidence: " + "a ".repeat(900_000) + "}}"),
            Map.entry("huge-text-without-end", () -> HEAD + "leadership: {sponsor: \"" + "a ".repeat(900_000)),
            Map.entry("huge-block-text", () -> HEAD + "leadership:\n  sponsor: |\n" + "    a\n".repeat(300_000)),
            Map.entry("huge-key", () -> HEAD + "a".repeat(1_000_000) + ": ja\n"),
            Map.entry("huge-key-quoted", () -> HEAD + "\"" + "a".repeat(1_000) + "\": ja\n"),
            Map.entry("huge-number-of-problems", () -> HEAD + "leadership:\n" + many("  felt%d: ja\n", 5_000)),
            Map.entry("huge-number-of-duplicates", () -> HEAD + "leadership:\n" + "  sponsor: ja\n".repeat(50_000)),
            Map.entry(
                    "huge-chain-of-units",
                    () -> HEAD + "orgUnits:\n" + many("- {id: e%d, name: E, parent: e%d}\n", 30_000)),
            Map.entry("huge-flow-on-one-line", () -> HEAD + "orgUnits: [" + many("{id: e%d, navn: E}, ", 30_000) + "]"),
            Map.entry("huge-json-brackets", () -> JSON_HEAD + ", \"leadership\": " + "[".repeat(100_000)),
            Map.entry("huge-json-objects", () -> JSON_HEAD + ", \"leadership\": " + "{\"a\":".repeat(100_000)),
            Map.entry("huge-json-values", () -> JSON_HEAD + ", \"orgUnits\": [0" + ",0".repeat(4_000_000) + "]}"),
            Map.entry("huge-json-text", () -> JSON_HEAD + ", \"leadership\": \"" + "a".repeat(25_000_000) + "\"}"),
            Map.entry("huge-json-name", () -> JSON_HEAD + ", \"" + "a".repeat(100_000) + "\": 1}"),
            Map.entry("huge-json-file", () -> JSON_HEAD + " ".repeat(50_000_000) + "}"),
            Map.entry(
                    "huge-json-units-on-one-line",
                    () -> JSON_HEAD + ", \"orgUnits\": [" + many("{\"id\":\"e%d\"},", 200_000) + "{}]}")));

    private HostileRecipe() {}

    /** {@return whether there is a recipe of that name} */
    public static boolean exists(String name) {
        return RECIPES.containsKey(name);
    }

    /** {@return the names of all recipes} */
    static Set<String> names() {
        return RECIPES.keySet();
    }

    /** {@return what the file would be called} */
    public static String fileName(String name) {
        return name.contains("-json-") ? "profile.json" : "profile.yaml";
    }

    /** {@return what would stand in the file} */
    public static byte[] bytes(String name) {
        return RECIPES.get(name).get().getBytes(StandardCharsets.UTF_8);
    }

    private static String stairs() {
        StringBuilder stairs = new StringBuilder(HEAD);
        for (int i = 0; i < 1_500; i++) {
            stairs.append(" ".repeat(i)).append("a:\n");
        }
        return stairs.toString();
    }

    /** The line again and again, with its number, and the next one, in place of %d. */
    private static String many(String line, int times) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(String.format(line, i, (i + 1) % times));
        }
        return text.toString();
    }
}
