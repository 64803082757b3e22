package no.niraad.model.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Problem;
import no.niraad.model.text.Language;

/** Whatever is done to a file, reading it gives a profile or tells what is wrong: nothing else. */
class ProfileFuzzTest {

    private static final List<String> SPANNERS = List.of(
            ": ",
            ":",
            "- ",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "\t",
            "\n",
            "\n\n",
            "  ",
            "#",
            " #",
            "&a ",
            "*a",
            "!a ",
            "!!int ",
            "!<",
            "|",
            ">",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\\",
            "\\x",
            "\\u00",
            "\0",
            "\u202E",
            "\uFEFF",
            "\u0085",
            "ja",
            "true",
            "null",
            "~",
            "0301",
            "1e999",
            "-5",
            "2024-13-45",
            "<<: ",
            "answer: ",
            "value: ",
            "id: ",
            "=",
            "é",
            "🫐",
            "\r",
            "// ",
            "NaN");

    @Property
    void gives_a_profile_or_tells_what_is_wrong(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int blows, @ForAll boolean json) {
        Random random = new Random(seed);
        var profile = RandomProfile.of(seed);
        StringBuilder text = new StringBuilder(
                json ? ProfileWriter.json(profile, Language.NB) : ProfileWriter.yaml(profile, Language.NB));
        for (int i = 0; i < blows; i++) {
            strike(text, random);
        }
        check(json ? "p.json" : "p.yaml", text.toString().getBytes(UTF_8));
    }

    @Property
    void takes_any_bytes_at_all(@ForAll byte[] bytes, @ForAll boolean json) {
        check(json ? "p.json" : "p.yaml", bytes);
    }

    private static void strike(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(20));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.replace(at, end, SPANNERS.get(random.nextInt(SPANNERS.size())));
            case 3 -> text.setLength(at);
            default -> text.insert(at, SPANNERS.get(random.nextInt(SPANNERS.size())));
        }
    }

    private static void check(String name, byte[] bytes) {
        try {
            ProfileReader.read(name, bytes);
        } catch (InvalidDocumentException e) {
            assertThat(e.problems()).isNotEmpty().isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
            e.problems().forEach(problem -> checkTexts(problem, name));
        }
    }

    private static void checkTexts(Problem problem, String name) {
        for (Language language : Language.values()) {
            assertThat(problem.text(language)).startsWith(name).doesNotContain("\u202E", "\0", "\u001B");
        }
    }
}
