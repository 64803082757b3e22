package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A jar may come from anybody too: whatever its bytes and the names of its entries are, it is a pack, or is told not to be one. */
class StrangeJarsTest {

    private static final int BROKEN = Integer.getInteger("jars", 3_000);
    private static final String INDEX = "META-INF/no.niraad/packs";

    /** Where the host system of an entry and its rights stand in the list of entries, counted from where its name does. */
    private static final int HOST_BEFORE_NAME = 41;

    private static final int RIGHTS_BEFORE_NAME = 5;

    @TempDir
    private Path folder;

    private Path jar;
    private String rules;

    @BeforeEach
    void readRules() throws IOException {
        jar = folder.resolve("small.jar");
        rules = Files.readString(Packs.LONE);
    }

    private static byte[] zipped(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : entries.keySet().stream().sorted().toList()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(entries.get(name).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Path jar(Map<String, String> entries) throws IOException {
        return Files.write(jar, zipped(entries));
    }

    @Test
    void any_bytes_are_a_pack_or_are_told_not_to_be_one() throws IOException {
        List<byte[]> sound = List.of(
                zipped(Map.of("small.drl", rules, "bilde-æ.png", "x")),
                zipped(Map.of(INDEX, "x small.drl", "x/small.drl", rules)));
        var random = new Random(1128);
        int read = 0;
        for (int i = 0; i < BROKEN; i++) {
            byte[] bytes = sound.get(i % 2).clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : -random.nextInt(2));
            }
            Files.write(jar, random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
            try {
                Pack.read(jar);
                read++;
            } catch (InvalidDocumentException told) {
                assertThat(told.problems()).isNotEmpty();
            }
        }
        assertThat(read).isBetween(1, BROKEN - 1);
    }

    /** What is not at the root, or is called otherwise, is no file of the pack; nothing is written anywhere. */
    static Stream<String> namesElsewhere() {
        return Stream.of(
                "../small.yaml",
                "/small.yaml",
                "..\\small.yaml",
                "C:\\small.yaml",
                "./small.yaml",
                "small.yaml/",
                "small.yaml ",
                "small.YAML",
                "small.yaml\u0000",
                "META-INF/small.yaml",
                "small.drl/small.yaml",
                "no/niraad/rules/advice01/advice01.yaml");
    }

    @ParameterizedTest
    @MethodSource("namesElsewhere")
    void an_entry_that_stands_elsewhere_is_none_of_the_pack(String name) throws IOException {
        assertThat(Pack.read(jar(Map.of("small.drl", rules, name, "no: pack"))).hasTexts())
                .isFalse();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(jar);
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Map.of("x\u001B[2J\nno such line.yaml", "a: b"), "x[2J"),
                Arguments.of(Map.of("x\u202E\u200F.drl", "rule"), "\u200F"),
                Arguments.of(Map.of("x".repeat(60_000) + ".yaml", "a: b"), "x".repeat(4_000)),
                Arguments.of(Map.of(INDEX, "../x small.drl"), "\u001B"),
                Arguments.of(Map.of(INDEX, "x ../small.drl"), "\u001B"),
                Arguments.of(Map.of(INDEX, "x small.drl small.drl", "x/small.drl", "RULES"), "\u001B"),
                Arguments.of(Map.of(INDEX, "x small.drl\nx small.drl", "x/small.drl", "RULES"), "\u001B"),
                Arguments.of(Map.of(INDEX, "x small.class small.drl", "x/small.drl", "RULES"), "\u001B"),
                Arguments.of(Map.of(INDEX, "x \u001B[2J.drl"), "\u001B"),
                Arguments.of(Map.of(INDEX, "#".repeat(70_000)), "#".repeat(4_000)),
                Arguments.of(Map.of(INDEX, ""), "\u001B"),
                Arguments.of(Map.of(INDEX, "x small.drl"), "\u001B"),
                Arguments.of(Map.of(INDEX + "/", "", "small.txt", "x"), "\u001B"),
                Arguments.of(
                        Map.of("pack.yaml", "id: advice02\nversion: '1'\ntitle: {nb: a, nn: a, en: a}\n"), "\u001B"),
                Arguments.of(Map.of("pack.yaml", "id: " + "a-".repeat(4_000) + "a\n"), "StackOverflow"),
                Arguments.of(Map.of("small.yaml", " ".repeat(5_000_000)), " ".repeat(4_000)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_odd_is_told_in_words_of_ours(Map<String, String> entries, String never) throws IOException {
        var all = new HashMap<>(entries);
        all.replaceAll((name, text) -> text.equals("RULES") ? rules : text);
        if (entries.keySet().stream().noneMatch(it -> it.startsWith(INDEX))) {
            all.put("small.drl", rules);
        }
        Path odd = jar(all);

        assertThatThrownBy(() -> Pack.read(odd)).isInstanceOfSatisfying(InvalidDocumentException.class, it -> {
            for (Language language : Language.values()) {
                assertThat(it.text(language))
                        .hasSizeLessThan(20_000)
                        .doesNotContain(never, "\u001B", "\u202E", "\u200F", "\nno such line");
            }
        });
    }

    /** Unpacked by others, it would be a link out of the folder; here it is the text that it holds. */
    @Test
    void an_entry_that_calls_itself_a_link_leads_nowhere() throws IOException {
        byte[] bytes = zipped(Map.of("small.drl", rules, "small.yaml", "/etc/passwd"));
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int name = all.lastIndexOf("small.yaml");
        bytes[name - HOST_BEFORE_NAME] = 3;
        bytes[name - RIGHTS_BEFORE_NAME] = (byte) 0xA1;
        bytes[name - RIGHTS_BEFORE_NAME - 1] = (byte) 0xFF;
        Files.write(jar, bytes);

        assertThatThrownBy(() -> Pack.read(jar))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("small.yaml:1:1")
                .hasMessageNotContaining("root:");
    }

    /** Two entries of one name: whichever is read, it is read once, and what is checked is what runs. */
    @Test
    void of_two_entries_with_one_name_what_is_checked_is_what_runs() throws IOException {
        String other = rules.replaceFirst("rule \"[a-z-]+\"", "rule \"other\"");
        byte[] bytes = zipped(Map.of("small.drl", rules, "smalk.drl", other));
        String twice = new String(bytes, StandardCharsets.ISO_8859_1).replace("smalk.drl", "small.drl");
        Files.write(jar, twice.getBytes(StandardCharsets.ISO_8859_1));

        try {
            Pack pack = Pack.read(jar);
            assertThat(pack.rules()).hasSameSizeAs(pack.sources());
            for (int i = 0; i < pack.rules().size(); i++) {
                String name = pack.rules().get(i).rules().get(0).name().text();
                assertThat(pack.sources().get(i).text()).contains("rule \"" + name + "\"");
            }
        } catch (InvalidDocumentException told) {
            assertThat(told).hasMessageContaining("small.drl");
        }
    }
}
