package no.niraad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.change.ProfileDelta;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.profile.ProfileEdit;
import no.niraad.model.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions are asked, and answers are saved into the file, one at a time. */
class AskCommandTest {

    private static final String PROFILE = """
            # Til ledermøtet
            profile: 1
            organisation: {name: Storvik kommune, kind: municipality, inhabitants: 5000, government: formannskap, stage: scaling}
            assessed: {on: 2026-11-01}

            involvement: # råd 2
              unionsInvolvedEarly: # spør hovedtillitsvalgt
              managersHaveMeans: nei
            """;

    @TempDir
    private Path folder;

    static Stream<String> samples() {
        return Samples.all().stream().map(Samples.Sample::name);
    }

    @Test
    void an_answer_with_its_evidence_is_saved_where_it_belongs() throws IOException {
        Path file = write(PROFILE);
        Cli cli = skippingTo("Tidlig involvering av tillitsvalgte", "n\nsak 26/12\n2026-03-12\nq\n", file);

        assertThat(cli.exit()).isZero();
        assertThat(cli.out())
                .contains("▲ Nytt: Tillitsvalgte blir ikke informert")
                .endsWith("Ett svar er lagret.\n");
        assertThat(Files.readString(file))
                .isEqualTo(PROFILE.replace(
                        "unionsInvolvedEarly:",
                        "unionsInvolvedEarly: {answer: nei, evidence: \"sak 26/12\", on: 2026-03-12}"));
        assertThat(folder).isDirectoryContaining(it -> it.equals(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void who_ends_before_an_answer_leaves_the_file_as_it_is() throws IOException {
        Path file = write(PROFILE);
        for (String typed : List.of("", "q\n", "\n\nQ\n")) {
            Cli cli = Cli.typing(typed, "ask", file.toString());
            assertThat(cli.exit()).isZero();
            assertThat(cli.out()).endsWith("Ingen svar er lagret.\n");
            assertThat(Files.readString(file)).isEqualTo(PROFILE);
        }
    }

    @Test
    void who_ends_after_an_answer_has_it_saved() throws IOException {
        Path file = write(PROFILE);
        Cli cli = skippingTo("Tidlig involvering av tillitsvalgte", "nei\n", file);
        assertThat(cli.out()).endsWith("Ett svar er lagret.\n");
        assertThat(Files.readString(file))
                .isEqualTo(PROFILE.replace("unionsInvolvedEarly:", "unionsInvolvedEarly: nei"));
    }

    @Test
    void what_is_no_answer_is_told_and_asked_for_again() throws IOException {
        Path file = write(PROFILE);
        Cli cli = Cli.typing("kanskje\nq\n", "ask", file.toString(), "--lang", "nn");
        assertThat(cli.out())
                .contains("'kanskje' er ikkje eit svar her."
                        + " Skriv ja, delvis, planlagt, nei, ikkje relevant eller veit ikkje.\n");
        assertThat(cli.exit()).isZero();
    }

    @Test
    void the_answer_that_is_nearest_is_named_in_the_language_of_the_reader() throws IOException {
        Path file = write(PROFILE);
        String name = file.toString();
        assertThat(Cli.typing("delvs\nq\n", "ask", name).out())
                .contains("'delvs' er ikke et svar her. Mente du 'delvis'? Skriv ja, ");
        assertThat(Cli.typing("veit ikkj e\nq\n", "ask", name, "--lang", "nn").out())
                .contains("Meinte du 'veit ikkje'?");
        assertThat(Cli.typing("plannd\nq\n", "ask", name, "--lang", "en").out())
                .contains("'plannd' is no answer here. Did you mean 'planned'? Write yes, ");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, vet ikke, '  Svaret er fortsatt ukjent, og filen er som den var.'",
        "nn, v, '  Svaret er framleis ukjent, og fila er som ho var.'",
        "en, don’t know, '  The answer is still unknown, and the file is as it was.'",
        "en, ?, '  The answer is still unknown, and the file is as it was.'"
    })
    void who_does_not_know_is_told_that_it_stays_unknown(String language, String typed, String told)
            throws IOException {
        Path file = write(PROFILE);
        Cli cli = Cli.typing(typed + "\nq\n", "ask", file.toString(), "--lang", language);
        assertThat(cli.out().lines()).filteredOn(it -> it.endsWith(told)).hasSize(1);
        assertThat(Files.readString(file)).isEqualTo(PROFILE);
    }

    @Test
    void an_answer_where_evidence_is_asked_for_is_noticed() throws IOException {
        Path file = write(PROFILE);
        Cli cli = skippingTo("Tidlig involvering av tillitsvalgte", "nei\nja\nsak 26/12\n\nq\n", file);
        assertThat(cli.out()).contains("  'ja' ser ut som et svar", "  Lagret: nei, med grunnlaget «sak 26/12»\n");
        assertThat(Files.readString(file)).contains("{answer: nei, evidence: \"sak 26/12\"}");
    }

    @Test
    void an_answer_word_written_twice_is_evidence_all_the_same() throws IOException {
        Path file = write(PROFILE);
        Cli cli = skippingTo("Tidlig involvering av tillitsvalgte", "nei\nja\nja\n2026-03-12\nq\n", file);
        assertThat(cli.out()).contains("  Lagret: nei, med grunnlaget «ja» fra 12. mars 2026\n");
    }

    @Test
    void what_is_skipped_or_not_known_is_not_asked_again() throws IOException {
        Path file = write(PROFILE);
        Cli cli = Cli.typing("\n".repeat(10) + "vet ikke\n".repeat(200) + "q\n", "ask", file.toString());
        List<String> asked = cli.out()
                .lines()
                .filter(it -> !it.startsWith(" ") && !it.isBlank() && !it.contains(":") && !it.contains("."))
                .toList();
        assertThat(asked).doesNotHaveDuplicates().hasSizeGreaterThan(50);
        assertThat(cli.out())
                .contains("spørsmål står åpne.", "  Svaret er fortsatt ukjent, og filen er som den var.\n");
        assertThat(Files.readString(file)).isEqualTo(PROFILE);
    }

    @Test
    void what_looks_like_a_person_is_warned_of() throws IOException {
        Path file = write(PROFILE);
        Cli cli = skippingTo("Tidlig involvering av tillitsvalgte", "nei\nring 92 34 56 78\n\nq\n", file);
        assertThat(cli.out()).contains("advarsel: ", "et telefonnummer");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        Cli cli = Cli.run("ask", folder.resolve("nei.yaml").toString());
        assertThat(cli.exit()).isEqualTo(ExitCode.INVALID_PROFILE);
        assertThat(cli.err()).startsWith("advice: Fant ingen profil i '");
    }

    @Test
    void a_file_that_somebody_has_changed_meanwhile_is_left_alone() throws IOException {
        Path file = write(PROFILE);
        var open = new OpenProfile(file, FactCatalogue.standard());
        Files.writeString(file, PROFILE + "culture: {acceptsChange: ja}\n");
        assertThat(open.save("leadership.sponsor", new ProfileEdit.Given("ja"))).isFalse();
        assertThat(Files.readString(file)).endsWith("culture: {acceptsChange: ja}\n");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_open_question_of_a_sample_can_be_answered_in_its_file_and_changes_that_alone(String sample) {
        byte[] file = Samples.file(sample).orElseThrow();
        String name = sample + ".yaml";
        Profile profile = ProfileReader.read(name, file);
        var answers = new ProfileAnswers(profile);
        for (ProfileAnswers.Answered each : answers.all()) {
            if (each.value() == null && answers.type(each.path()) == Answer.class) {
                ProfileEdit edit = ProfileEdit.answer(name, file, each.path(), new ProfileEdit.Given("delvis"));
                assertThat(ProfileDelta.between(profile, edit.profile()).changes())
                        .containsExactly(new AnswerChange(each.path(), null, Answer.PARTLY));
                assertThat(comments(edit.file())).isEqualTo(comments(file));
            }
        }
    }

    private static List<String> comments(byte[] file) {
        return new String(file, UTF_8)
                .lines()
                .filter(it -> it.strip().startsWith("#"))
                .toList();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("profil.yaml"), text);
    }

    /** Skips as many questions as stand before one, then types. */
    private static Cli skippingTo(String question, String typed, Path file) {
        String all = Cli.typing("\n".repeat(200), "ask", file.toString()).out();
        long before = all.substring(0, all.indexOf("\n" + question + "\n"))
                .lines()
                .filter(it -> it.startsWith("Svar: "))
                .count();
        return Cli.typing("\n".repeat((int) before) + typed, "ask", file.toString());
    }
}
