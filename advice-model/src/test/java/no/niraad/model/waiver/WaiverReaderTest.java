package no.niraad.model.waiver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import no.niraad.model.document.Documents;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Waiver;
import no.niraad.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverReaderTest {

    private static final List<RuleId> RULES =
            List.of(new RuleId("advice02", "managers-not-behind"), new RuleId("advice07", "no-owner"));
    private static final String ENTRY = """
              - rule: advice07/no-owner
                reason: Avklares i budsjettet
                role: økonomisjef
                on: 2026-09-01
                expires: 2027-03-01
                decision: sak 26/311
            """;
    private static final String FILE = "waivers: 1\naccepted:\n" + ENTRY;

    @Test
    void reads_who_accepted_what_why_and_for_how_long() {
        assertThat(read(FILE + ENTRY.replace("    reason", "    about: nettbrett/skole\n    reason")))
                .containsExactly(waiver("organisation", "w.yaml:3:11"), waiver("nettbrett/skole", "w.yaml:9:11"));
    }

    @Test
    void a_file_may_accept_nothing() {
        assertThat(read("waivers: 1\n")).isEmpty();
        assertThat(read("waivers: 1\naccepted: []\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waivers: 1|waivers: 7|1:10 waiver/version",
                "waivers: 1|# 1|2:1 waiver/version-missing",
                "advice07/no-owner|advice07/no-ovner|3:11 waiver/rule",
                "expires: 2027|expires: 2025|7:14 waiver/expires-before",
                "role: økonomisjef|rolle: økonomisjef|5:5 document/unknown-key; 3:5 document/missing-key",
                "reason: Avklares i budsjettet|reason: ' '|4:13 document/blank",
                "2026-09-01|i høst|6:9 document/date-format",
                "accepted:|accepted: x|2:11 document/expected-list"
            })
    void tells_where_something_is_wrong(String right, String wrong, String expected) {
        String broken = FILE.replaceFirst(right, wrong);
        if (wrong.equals("accepted: x")) {
            broken = "waivers: 1\naccepted: x\n";
        }
        assertThat(problems(broken)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @Test
    void tells_what_is_accepted_twice_from_the_same_date() {
        assertThat(problems(FILE + ENTRY)).containsExactly("9:11 waiver/twice");
        assertThat(read(FILE + ENTRY.replace("on: 2026", "on: 2025"))).hasSize(2);
    }

    @Test
    void takes_a_rule_of_a_pack_that_is_not_loaded_as_it_is_and_of_one_that_is_only_its_own() {
        assertThat(read(FILE.replace("advice07/no-owner", "arkiv/no-overview")))
                .extracting(it -> it.rule().toString())
                .containsExactly("arkiv/no-overview");
        assertThat(problems(FILE.replace("advice07/no-owner", "advice12/whatever")))
                .containsExactly("3:11 waiver/rule");
        assertThat(problems(FILE.replace("advice07/no-owner", "advice07/whatever-else-there-could-be")))
                .containsExactly("3:11 waiver/rule");
        assertThat(problems(FILE.replace("advice07/no-owner", "arkiv"))).containsExactly("3:11 waiver/rule");
    }

    @Test
    void tells_what_was_probably_meant() {
        var thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> read(FILE.replace("no-owner", "no-ovner")));
        assertThat(thrown.text(Language.NB)).contains("w.yaml:3:11", "Mente du «advice07/no-owner»?");
    }

    private static Waiver waiver(String about, String place) {
        return new Waiver(
                new RuleId("advice07", "no-owner"),
                about,
                "Avklares i budsjettet",
                "økonomisjef",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 3, 1),
                "sak 26/311",
                place);
    }

    private static List<String> problems(String yaml) {
        var thrown = catchThrowableOfType(InvalidDocumentException.class, () -> read(yaml));
        return thrown.problems().stream()
                .map(it -> it.at().line() + ":" + it.at().column() + " " + it.code())
                .toList();
    }

    private static List<Waiver> read(String yaml) {
        return WaiverReader.read(Documents.yaml("w.yaml", yaml.getBytes(UTF_8)), RULES);
    }
}
