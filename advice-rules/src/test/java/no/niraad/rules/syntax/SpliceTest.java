package no.niraad.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.SourceText;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.facts.ProfileFacts;
import no.niraad.rules.internal.PackRules;
import org.junit.jupiter.api.Test;

/**
 * Rules and attacks cut to pieces and put together at random. Whatever is accepted is made of known words alone, compiles, and
 * throws nothing over the facts of a profile, from its tree as by Drools' compiler. {@code -Dsplices=100000 -Dsplices.seed=1} for more, or for others.
 */
class SpliceTest {

    private static final int SPLICES = Integer.getInteger("splices", 2_000);
    private static final long SEED = Long.getLong("splices.seed", 20_261_123L);
    /** Compiled together: starting Drools costs more than a rule. */
    private static final int BATCH = 100;

    private final Random random = new Random(SEED);
    private final List<String> rules = new ArrayList<>();
    private final List<String> attacks = new ArrayList<>();

    SpliceTest() {
        Texts.drlFiles(Texts.BUILT_IN).forEach(file -> addRules(Texts.text(file)));
        Texts.drlFiles(Texts.RESOURCES).forEach(file -> attacks.add(Texts.text(file)));
    }

    @Test
    void whatever_is_accepted_only_concludes() {
        var accepted = new LinkedHashMap<String, DrlFile>();
        for (int i = 0; i < SPLICES; i++) {
            String text = splice();
            for (DrlFile file : accepted(text)) {
                String printed = Texts.forDrools(List.of(file)).get(0);
                assertThat(PrintedTokens.foreign(printed)).as(text).isEmpty();
                accepted.put(printed, file);
            }
        }
        assertThat(accepted.keySet()).as("else nothing is tried").hasSizeGreaterThan(SPLICES / 40);
        runInBatches(List.copyOf(accepted.keySet()));
        accepted.values().forEach(this::runFromTree);
        assertThat(System.getProperty(Boom.REACHED)).isNull();
    }

    /** Each text in a package of its own: the same rule may stand in several. */
    private void runInBatches(List<String> texts) {
        for (int from = 0; from < texts.size(); from += BATCH) {
            var batch = new ArrayList<String>();
            for (String text : texts.subList(from, Math.min(texts.size(), from + BATCH))) {
                batch.add(text.replace("no.niraad.packs.test;", "no.niraad.packs.test" + batch.size() + ";"));
            }
            Drools.run(batch, ProfileFacts.of(RandomProfiles.of(random)));
        }
    }

    private void runFromTree(DrlFile file) {
        PackRules.run(List.of(file), Texts.PACK.types(), ProfileFacts.of(RandomProfiles.of(random)));
    }

    private static List<DrlFile> accepted(String text) {
        try {
            var source = SourceText.of("splice.drl", text.getBytes(StandardCharsets.UTF_8));
            return DrlFiles.read(List.of(source), Texts.PACK);
        } catch (InvalidDocumentException refused) {
            return List.of();
        }
    }

    /** One rule or two, with up to three pieces replaced by pieces from elsewhere: words, lines, or stretches of any length. */
    private String splice() {
        String text = any(rules) + (random.nextInt(4) == 0 ? any(rules) : "");
        for (int i = random.nextInt(4); i > 0; i--) {
            text = switch (random.nextInt(4)) {
                case 0 -> replaceWord(text, wordOf(any(attacks)));
                case 1 -> replaceWord(text, wordOf(any(rules)));
                case 2 -> replaceLine(text, lineOf(any(random.nextBoolean() ? attacks : rules)));
                default -> replaceStretch(text, any(random.nextBoolean() ? attacks : rules));
            };
        }
        return EveryProperty.imports() + text;
    }

    private String replaceWord(String text, String word) {
        String[] words = text.split("(?<=\\W)|(?=\\W)");
        words[random.nextInt(words.length)] = word;
        return String.join("", words);
    }

    private String wordOf(String text) {
        String[] words = text.split("\\s+");
        return words.length == 0 ? "" : words[random.nextInt(words.length)];
    }

    private String replaceLine(String text, String line) {
        String[] lines = text.split("\n");
        lines[random.nextInt(lines.length)] = line;
        return String.join("\n", lines) + "\n";
    }

    private String lineOf(String text) {
        String[] lines = text.split("\n");
        return lines.length == 0 ? "" : lines[random.nextInt(lines.length)];
    }

    private String replaceStretch(String text, String other) {
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(Math.min(60, text.length() - from) + 1);
        int otherFrom = random.nextInt(other.length() + 1);
        int otherTo = otherFrom + random.nextInt(Math.min(60, other.length() - otherFrom) + 1);
        return text.substring(0, from) + other.substring(otherFrom, otherTo) + text.substring(to);
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** Each rule of a file on its own; what only the product may say is left out, so that a pack could say it. */
    private void addRules(String text) {
        for (String rule : text.split("(?m)^(?=rule )")) {
            if (rule.startsWith("rule ") && !rule.contains("observation") && !rule.contains("reason")) {
                rules.add(rule.replaceAll("@basis\\( \\w+ \\)", "").replaceAll("advice0\\d/[a-z-]+", "pack/limit"));
            }
        }
    }
}
