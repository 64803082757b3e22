package no.niraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.Source;
import no.niraad.model.finding.Assessment;
import no.niraad.model.organisation.ManagersBuilder;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.OrgUnitBuilder;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.model.text.Language;
import no.niraad.report.text.Columns;
import org.junit.jupiter.api.Test;

/** A profile may come from anybody, and a name may hold anything. */
class HostileNamesTest {

    private static final String ESCAPES = "Fjell\u001B[31mvik\u009B2J\u0007 kommune\nRegelsett 9.9.9\u202Etxt.exe";

    @Test
    void commandsToTheTerminalAndTurnedTextAreWrittenOut() {
        String report =
                Samples.write(new TextReport(Style.PLAIN), assessment(ESCAPES, "Sko\u2066le\u0000"), Language.EN);
        Golden.check("hostile.en.txt", report);
    }

    @Test
    void jsonKeepsThemAsEscapes() {
        String json = Samples.write(new JsonReport(false), assessment(ESCAPES, "Skole"), Language.NB);
        assertThat(json)
                .contains("Fjell\\u001B[31mvik\\u009b2J\\u0007 kommune\\nRegelsett 9.9.9\\u202etxt.exe")
                .containsOnlyOnce("\n");
    }

    @Test
    void wideLettersAndAccentsAreCountedAsTheTerminalShowsThem() {
        Assessment assessment =
                assessment("北海道".repeat(30), "Ka\u0301ra\u0301s\u030Cjohka ".repeat(20) + "🏫".repeat(50));
        assertFits(Samples.write(new TextReport(new Style(80, false, true)), assessment, Language.NB), 80);
    }

    @Property(tries = 60)
    void nothingButPrintableLinesThatFit(
            @ForAll @StringLength(max = 200) String name,
            @ForAll @UniqueElements List<@StringLength(max = 90) String> units) {
        Assessment assessment = assessment(name, units.toArray(String[]::new));
        assertFits(Samples.write(new TextReport(Style.PLAIN), assessment, Language.NN), 80);
        assertFits(Samples.write(new TextReport(new Style(60, false, true)), assessment, Language.NB), 60);
    }

    @Property(tries = 60)
    void jsonHoldsTheNameWithoutCommands(@ForAll @StringLength(max = 60) String name) throws JsonProcessingException {
        String json = Samples.write(new JsonReport(false), assessment(name), Language.EN);
        assertThat(json.strip().codePoints().map(Character::getType))
                .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT);
        assertThat(new ObjectMapper().readTree(json).at("/organisation/name").textValue())
                .isEqualTo(name);
    }

    private static void assertFits(String report, int width) {
        assertThat(report.lines()).allSatisfy(line -> {
            assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(width);
            assertThat(line.codePoints().map(Character::getType))
                    .as(line)
                    .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE);
        });
    }

    private static Assessment assessment(String name, String... units) {
        Profile profile = ProfileBuilder.builder()
                .organisation(OrganisationBuilder.builder().name(name).build())
                .assessed(new Assessed(LocalDate.of(2026, 11, 1), List.of(name)))
                .orgUnits(IntStream.range(0, units.length)
                        .mapToObj(it -> unit("unit" + it, units[it]))
                        .toList())
                .sources(Map.of(
                        "orgUnits.unit0.managers.support",
                        new Source(name, 3, 14, name, LocalDate.of(2026, 1, 2), name)))
                .build();
        return Samples.assess(profile, List.of());
    }

    private static OrgUnit unit(String id, String name) {
        return OrgUnitBuilder.builder()
                .id(id)
                .name(name)
                .managers(ManagersBuilder.builder().support(Answer.NO).build())
                .build();
    }
}
