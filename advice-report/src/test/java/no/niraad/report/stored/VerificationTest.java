package no.niraad.report.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.niraad.model.document.Documents;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Problem;
import no.niraad.model.finding.Waiver;
import no.niraad.model.text.Language;
import no.niraad.report.JsonReport;
import no.niraad.report.Samples;
import no.niraad.report.stored.Difference.Change;
import no.niraad.report.stored.Difference.Part;
import no.niraad.report.stored.Verification.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found when a stored result is held against one made now. */
class VerificationTest {

    private static final String NOW = Samples.write(new JsonReport(true), Samples.fjellvik(), Language.NB);

    @Test
    void the_same_result_is_the_same() {
        assertThat(verified(it -> it)).isEqualTo(new Verification(List.of(), List.of()));
        assertThat(verified(it -> it).outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void a_profile_that_was_moved_or_got_a_comment_is_the_same() {
        Verification moved =
                verified(it -> it.replace("\"file\": \"fjellvik.yaml\"", "\"file\": \"2026/fjellvik.yaml\"")
                        .replaceAll("\"line\": \\d+", "\"line\": 999"));
        assertThat(moved.outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void what_was_changed_by_hand_is_told_as_altered() {
        Verification altered =
                verified(it -> it.replaceFirst("\"severity\": \"act-now\"", "\"severity\": \"follow-up\""));
        assertThat(altered.outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(altered.differences())
                .containsExactly(new Difference(Part.FINDING, firstFinding(), Change.CHANGED, List.of("severity")));
    }

    @Test
    void what_was_reworded_by_hand_is_altered_too() {
        Verification altered = verified(it -> it.replaceFirst("\"what\": \"", "\"what\": \"Ikke "));
        assertThat(altered.outcome()).isEqualTo(Outcome.ALTERED);
    }

    @Test
    void another_version_may_say_the_same_in_other_words() {
        Verification reworded = verified(it -> it.replaceFirst("\"what\": \"", "\"what\": \"Slik er det: ")
                .replaceFirst("\"version\": \"1.0.0\"", "\"version\": \"0.9.0\""));
        assertThat(reworded.outcome()).isEqualTo(Outcome.REWORDED);
        assertThat(reworded.holds()).isTrue();
        assertThat(reworded.causes()).containsExactly(new Cause(Cause.Of.VERSION, "0.9.0", "1.0.0"));
        assertThat(reworded.differences())
                .containsExactly(new Difference(Part.FINDING, firstFinding(), Change.REWORDED, List.of("what")));
    }

    @Test
    void a_decision_in_other_words_is_told_as_why() {
        StoredResult then = accepting("Avklares til våren.");
        StoredResult now = accepting("Avklart i mai.");
        Verification reworded = Verification.of(then, now);
        assertThat(reworded.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(reworded.causes()).extracting(Cause::of).containsExactly(Cause.Of.WAIVERS);
        assertThat(reworded.causes().get(0).then()).endsWith(", rådmann, sak 26/311: Avklares til våren.");
        assertThat(reworded.causes().get(0).now()).endsWith(", rådmann, sak 26/311: Avklart i mai.");
    }

    @Test
    void another_profile_is_told_as_why() {
        StoredResult now = StoredResult.of(NOW);
        StoredResult then = StoredResult.of(Samples.write(new JsonReport(true), Samples.unknown(), Language.NB));
        Verification other = Verification.of(then, now);
        assertThat(other.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(other.causes()).extracting(Cause::of).containsExactly(Cause.Of.PROFILE);
        assertThat(other.differences())
                .contains(new Difference(Part.FINDING, firstFinding(), Change.ADDED, List.of()))
                .contains(new Difference(Part.OTHER, "assessed", Change.CHANGED, List.of("by")));
        assertThat(Verification.of(now, then).differences())
                .contains(new Difference(Part.FINDING, firstFinding(), Change.REMOVED, List.of()));
    }

    @Test
    void a_result_from_before_profiles_were_told_is_compared_by_what_it_says() {
        Verification old = verified(it -> it.replace("\"schemaVersion\": \"1.3\"", "\"schemaVersion\": \"1.2\"")
                .replaceFirst("(?s)  \"profile\": \\{.*?},\n", ""));
        assertThat(old.outcome()).isEqualTo(Outcome.SAME);
        assertThat(old.causes()).extracting(Cause::of).containsExactly(Cause.Of.PROFILE_NOT_TOLD, Cause.Of.FORMAT);
    }

    @Test
    void a_finding_that_was_put_in_twice_is_noticed() {
        Verification twice = verified(it -> {
            int first = it.indexOf("    {", it.indexOf("\"findings\""));
            int end = it.indexOf("\n    },\n", first) + "\n    },\n".length();
            return it.substring(0, end) + it.substring(first, end) + it.substring(end);
        });
        assertThat(twice.outcome()).isEqualTo(Outcome.ALTERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|result/none",
                "[]|result/none",
                "{\"schemaVersion\": \"2.0\", \"language\": \"nb\"}|result/version",
                "{\"schemaVersion\": \"1.2\", \"language\": \"nb\", \"errors\": [1]}|result/unread"
            })
    void what_is_no_result_is_told_to_be_none(String json, String code) {
        var document = Documents.json("x.json", json.getBytes(UTF_8));
        var thrown = catchThrowableOfType(InvalidDocumentException.class, () -> StoredResult.read(document));
        assertThat(thrown.problems()).extracting(Problem::code).containsExactly(code);
        for (Language language : Language.values()) {
            assertThat(thrown.text(language)).isNotBlank();
        }
    }

    private static Verification verified(UnaryOperator<String> change) {
        return Verification.of(StoredResult.of(change.apply(NOW)), StoredResult.of(NOW));
    }

    private static StoredResult accepting(String reason) {
        var first = Samples.fjellvik().findings().get(0);
        LocalDate on = LocalDate.of(2026, 10, 1);
        var waiver = new Waiver(
                first.rule(), first.about().key(), reason, "rådmann", on, on.plusYears(1), "sak 26/311", null);
        return StoredResult.of(
                Samples.write(new JsonReport(true), Samples.fjellvik().accepting(List.of(waiver)), Language.NB));
    }

    private static String firstFinding() {
        var first = Samples.fjellvik().findings().get(0);
        return first.rule() + " " + first.about().key();
    }
}
