package no.niraad.model.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.document.EnumNames;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.profile.ProfileEdit.Given;
import no.niraad.model.text.Language;

/** An answer is written where it belongs, whatever the layout of the file, and nothing else is touched. */
class ProfileEditTest {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_file_says_that_answer_and_otherwise_the_same(
            @ForAll long seed, @ForAll boolean commented, @ForAll boolean windows, @ForAll boolean braces) {
        Random random = new Random(seed);
        Profile profile = RandomProfile.of(seed);
        String text = braces
                ? ProfileWriter.json(profile, Language.NB)
                : laidOut(ProfileWriter.yaml(profile, Language.NB), commented, windows);
        String name = braces && windows ? "p.json" : "p.yaml";
        List<ProfileAnswers.Answered> open = open(profile);
        for (ProfileAnswers.Answered each : open.subList(0, Math.min(8, open.size()))) {
            Given given = given(profile, each.path(), random);
            if (given == null) {
                continue;
            }
            ProfileEdit edit = ProfileEdit.answer(name, text.getBytes(UTF_8), PackFacts.CATALOGUE, each.path(), given);

            Object value = new ProfileAnswers(edit.profile()).at(each.path());
            assertThat(value).as(each.path()).isNotNull();
            assertThat(bare(edit.profile()))
                    .as(each.path())
                    .isEqualTo(bare(new AnswerChange(each.path(), null, value).applyTo(profile)));
            assertThat(edit.profile().sources().get(each.path()).evidence()).isEqualTo(given.evidence());
            assertThatOneStretchIsNew(text, new String(edit.file(), UTF_8), each.path());
        }
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void many_answers_one_after_the_other_stand_side_by_side(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] file = laidOut(ProfileWriter.yaml(RandomProfile.of(seed), Language.NN), true, false)
                .getBytes(UTF_8);
        Profile profile = ProfileReader.read("p.yaml", file, PackFacts.CATALOGUE);
        for (int i = 0; i < 20; i++) {
            List<ProfileAnswers.Answered> open = open(profile);
            Collections.shuffle(open, random);
            for (ProfileAnswers.Answered each : open.subList(0, Math.min(1, open.size()))) {
                Given given = given(profile, each.path(), random);
                if (given != null) {
                    ProfileEdit edit = ProfileEdit.answer("p.yaml", file, PackFacts.CATALOGUE, each.path(), given);
                    assertThat(lines(edit.file())).containsSubsequence(comments(file));
                    file = edit.file();
                    profile = edit.profile();
                }
            }
        }
    }

    @Example
    void the_template_is_filled_in_below_its_questions() {
        String template = ProfileTemplate.yaml(Language.EN, false, LocalDate.of(2026, 11, 1));
        byte[] file = template.getBytes(UTF_8);
        var given = new Given(List.of("partly"), "case 24/17: \"yes\"", LocalDate.of(2026, 3, 12), null);
        ProfileEdit edit = ProfileEdit.answer("p.yaml", file, "leadership.politicalOwnership", given);
        assertThat(new String(edit.file(), UTF_8))
                .isEqualTo(
                        template.replace(
                                "  politicalOwnership:\n",
                                "  politicalOwnership: {answer: partly, evidence: \"case 24/17: \\\"yes\\\"\", on: 2026-03-12}\n"));
    }

    @Example
    void what_stands_without_an_answer_gets_it() {
        assertThat(answered("""
                leadership:
                  sponsor: # spurt 3. mars
                  politicalOwnership: {answer: vet ikke, evidence: "sak 1"} # purret
                """, "leadership.politicalOwnership", new Given("ja")))
                .isEqualTo("""
                leadership:
                  sponsor: # spurt 3. mars
                  politicalOwnership: {answer: ja, evidence: "sak 1"} # purret
                """);
        assertThat(answered("leadership: # tom\n\ninvolvement:\n", "leadership.sponsor", new Given("nei")))
                .isEqualTo("leadership: # tom\n  sponsor: nei\n\ninvolvement:\n");
    }

    @Example
    void a_part_gets_an_answer_however_it_is_written() {
        String units = """
                orgUnits:
                  - {id: skole, name: Skole} # den største
                  - name: Helse
                    id: helse
                initiatives:
                  - id: nettbrett
                    name: Nettbrett
                    phase: execution
                    affects: [skole, helse] # fra i fjor
                """;
        assertThat(answered(units, "orgUnits.skole.managers.support", new Given("nei")))
                .isEqualTo(units.replace("name: Skole}", "name: Skole, managers: {support: nei}}"));
        assertThat(answered(units, "orgUnits.helse.managers.support", new Given("nei")))
                .isEqualTo(units.replace("    id: helse\n", "    id: helse\n    managers: {support: nei}\n"));
        assertThat(answered(units, "initiatives.nettbrett.affects.helse.oldWayEnded", new Given("ja")))
                .isEqualTo(units.replace("[skole, helse]", "[skole, {orgUnit: helse, oldWayEnded: ja}]"));
        assertThat(answered(units, "initiatives.nettbrett.changeComplete", new Given("2026-10-01")))
                .isEqualTo(units.replace("i fjor\n", "i fjor\n    changeComplete: 2026-10-01\n"));
    }

    @Example
    void what_a_pack_asks_is_answered_under_its_name() {
        String units = "orgUnits:\n  - {id: skole, name: Skole}\n";
        assertThat(answered(units, PackFacts.CATALOGUE, "orgUnits.skole.arkiv.caseResponsible", new Given("nei")))
                .isEqualTo(units.replace("name: Skole}", "name: Skole, arkiv: {caseResponsible: nei}}"));
        assertThat(answered(
                        "arkiv:\n  planApproved: ja\n", PackFacts.CATALOGUE, "arkiv.journalPlan", new Given("delvis")))
                .isEqualTo("arkiv:\n  planApproved: ja\n  journalPlan: delvis\n");
        assertThatThrownBy(() -> answered(units, "arkiv.journalPlan", new Given("ja")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no fact arkiv.journalPlan");
    }

    @Example
    void what_is_no_answer_to_that_is_refused_and_the_problem_told() {
        assertThatThrownBy(() -> answered("leadership: {}\n", "leadership.sponsor", new Given("kanskje")))
                .isInstanceOf(InvalidDocumentException.class);
        assertThatThrownBy(() -> answered("leadership: {sponsor: ja}\n", "leadership.sponsor", new Given("nei")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("answered already");
        assertThatThrownBy(() -> answered("leadership: {}\n", "orgUnits.skole.managers.support", new Given("nei")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answered("leadership: {}\n", "leadership.sponsor", new Given("vet ikke")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String answered(String rest, String path, Given given) {
        return answered(rest, FactCatalogue.standard(), path, given);
    }

    private static String answered(String rest, FactCatalogue facts, String path, Given given) {
        String head = "profile: 1\norganisation: {name: Storvik}\nassessed: {on: 2026-11-01}\n";
        ProfileEdit edit = ProfileEdit.answer("p.yaml", (head + rest).getBytes(UTF_8), facts, path, given);
        return new String(edit.file(), UTF_8).substring(head.length());
    }

    private static List<ProfileAnswers.Answered> open(Profile profile) {
        return new ArrayList<>(new ProfileAnswers(profile)
                .all().stream()
                        .filter(it -> it.value() == null && !it.path().startsWith("organisation."))
                        .toList());
    }

    private static Given given(Profile profile, String path, Random random) {
        Class<?> type = new ProfileAnswers(profile).type(path);
        List<String> values = values(profile, path, type, random);
        if (values.isEmpty()) {
            return null;
        }
        String evidence =
                List.of("", "sak 24/17", "«ja»: \"nei\" # \\ {}", "🏫 møte").get(random.nextInt(4));
        return evidence.isEmpty()
                ? new Given(values, null, null, null)
                : new Given(values, evidence, random.nextBoolean() ? LocalDate.of(2025, 1, 2) : null, null);
    }

    /** Answers, choices in any of the words that are read, dates, numbers and lists; none to what names a part. */
    private static List<String> values(Profile profile, String path, Class<?> type, Random random) {
        if (type == Answer.class) {
            return List.of(one(List.of("ja", "delvis", "planlagt", "nei"), random));
        }
        if (type.isEnum()) {
            return List.of(choice(type, random));
        }
        if (type == LocalDate.class && !isKnownToHaveNone(profile, path)) {
            return List.of(path.endsWith(".start") ? "2001-01-01" : "2049-12-31");
        }
        if (type == Integer.class) {
            return List.of(String.valueOf(1 + random.nextInt(5000)));
        }
        return path.endsWith(".drawnFrom") ? List.of(choice(AgentGroup.class, random)) : List.of();
    }

    private static boolean isKnownToHaveNone(Profile profile, String path) {
        return path.endsWith(".due") && new ProfileAnswers(profile).at(path.replaceFirst("due$", "dateSet")) != null;
    }

    private static String choice(Class<?> type, Random random) {
        List<Object> known = Stream.of(type.getEnumConstants())
                .map(Object.class::cast)
                .filter(it -> !((Enum<?>) it).name().equals("UNKNOWN"))
                .toList();
        return one(EnumNames.written((Enum<?>) known.get(random.nextInt(known.size()))), random);
    }

    private static String one(List<String> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }

    private static String laidOut(String yaml, boolean commented, boolean windows) {
        String text = commented
                ? yaml.lines().map(it -> "# før\n" + it + " # etter\n").reduce("", String::concat)
                : yaml;
        return windows ? text.replace("\n", "\r\n") : text;
    }

    /** All that was there before stands before and after what is new, unless it was nothing or an item by its name alone. */
    private static void assertThatOneStretchIsNew(String before, String after, String path) {
        int same = 0;
        while (same < before.length() && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < before.length() - same
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        String replaced = before.substring(same, before.length() - end);
        List<String> names = List.of(path.split("\\."));
        assertThat(replaced.isEmpty() || names.contains(replaced.replace("\"", "")))
                .as(path + " replaces '" + replaced + "'")
                .isTrue();
    }

    private static List<String> lines(byte[] file) {
        return new String(file, UTF_8).lines().toList();
    }

    private static List<String> comments(byte[] file) {
        return lines(file).stream().filter(it -> it.startsWith("#")).toList();
    }

    private static Profile bare(Profile profile) {
        return ProfileBuilder.builder(profile).sources(Map.of()).build();
    }
}
