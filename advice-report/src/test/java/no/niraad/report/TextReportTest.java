package no.niraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RiskFlag;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Subject;
import no.niraad.model.profile.ProfileReader;
import no.niraad.model.text.Language;
import no.niraad.report.text.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextReportTest {

    @ParameterizedTest
    @CsvSource({"NB, 80", "NN, 80", "EN, 80", "NB, 60", "EN, 61", "NN, 120", "EN, 10"})
    void noLineIsWiderThanAsked(Language language, int width) {
        for (boolean everything : List.of(true, false)) {
            String report =
                    Samples.write(new TextReport(new Style(width, false, everything)), Samples.fjellvik(), language);
            assertThat(report.lines())
                    .allSatisfy(it -> assertThat(Columns.of(it)).as(it).isLessThanOrEqualTo(Math.max(60, width)));
        }
    }

    @Test
    void noLineEndsWithABlank() {
        String report = Samples.write(new TextReport(Style.PLAIN), Samples.fjellvik(), Language.NB);
        assertThat(report.lines()).noneMatch(it -> it.endsWith(" "));
    }

    @ParameterizedTest
    @EnumSource
    void theMachineMakesNoDifference(Language language) {
        String here = Samples.write(new TextReport(Style.PLAIN), Samples.fjellvik(), language);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Samples.write(new TextReport(Style.PLAIN), Samples.fjellvik(), language))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void coloursAddNothingButColours() {
        String plain = Samples.write(new TextReport(Style.PLAIN), Samples.fjellvik(), Language.EN);
        String colour = Samples.write(new TextReport(new Style(80, true, false)), Samples.fjellvik(), Language.EN);
        assertThat(plain).doesNotContain("\u001B");
        assertThat(colour).contains("\u001B[1;31m");
        assertThat(colour.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void aHouseRuleIsSaidToBeOne() {
        Finding finding = risk(1, Severity.ACT_NOW, Basis.HOUSE);
        assertThat(report(List.of(finding))).contains("Råd 2 · advice02/expectations-unclear · husregel");
    }

    @Test
    void findingsOfOneRuleAreSaidOnceWithAllTheyAreAbout() {
        List<Finding> findings = IntStream.rangeClosed(1, 12)
                .<Finding>mapToObj(it -> risk(it, Severity.ACT_NOW, Basis.ADVICE))
                .toList();
        assertThat(report(findings).replaceAll("\\s+", " "))
                .contains("Bør tas tak i nå – 12 funn i ett punkt")
                .contains("Det samme gjelder Enhet 2, Enhet 3, Enhet 4, Enhet 5, Enhet 6, Enhet 7, Enhet 8 og 4 til.")
                .doesNotContain("Enhet 9");
    }

    @Test
    void whatIsToldWithAnotherNumberIsNotTheSame() {
        List<Finding> findings = List.of(lasting("Tilsyn", 25), lasting("Arkiv", 25), lasting("Turnus", 30));
        assertThat(report(findings).replaceAll("\\s+", " "))
                .contains("Tilsyn bygger på en stor og detaljert kravspesifikasjon og varer i 25 måneder")
                .contains("Det samme gjelder Arkiv. Tilsvarende gjelder Turnus.");
    }

    @Test
    void whereNoReasonsAreToldTheSameIsSaidOnceWhateverTheReasons() {
        List<Finding> findings = IntStream.rangeClosed(1, 8)
                .<Finding>mapToObj(it -> risk(it, Severity.FOLLOW_UP, Basis.ADVICE, "because-" + it))
                .toList();
        assertThat(report(findings).replaceAll("\\s+", " ")).contains("Bør følges opp – 8 funn i ett punkt");
    }

    @Test
    void whatLooksPersonalIsNotedBeforeTheReportIsShared() {
        String yaml = """
                profile: 1
                organisation: {name: Namn på verksemda}
                assessed: {on: 2026-11-01, by: [rektor]}
                involvement: {employeesInvolved: {answer: ja, evidence: "kari@provevik.no, tlf. 55123456"}}
                """;
        Profile profile = ProfileReader.read("provevik.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        String report = Samples.write(new TextReport(Style.PLAIN), Samples.assess(profile, List.of()), Language.NB);
        assertThat(report.replaceAll("\\s+", " "))
                .contains("Merk: Navnet på virksomheten er fortsatt det som står i malen.")
                .contains("opplysninger om personer (en e-postadresse og et telefonnummer).");
    }

    @Test
    void everythingSaysEachOnItsOwn() {
        String report = Samples.write(new TextReport(new Style(80, false, true)), Samples.fjellvik(), Language.NB);
        assertThat(report)
                .contains("Mellomlederne i Helse og omsorg står ennå ikke bak")
                .doesNotContain("Det samme gjelder");
    }

    private static String report(List<Finding> findings) {
        Assessment fjellvik = Samples.fjellvik();
        Assessment assessment = new Assessment(
                fjellvik.profile(), new ArrayList<>(findings), fjellvik.advice(), List.of(), fjellvik.rules());
        return Samples.write(new TextReport(Style.PLAIN), assessment, Language.NB);
    }

    private static Finding lasting(String initiative, int months) {
        return new RiskFlag(
                RuleId.parse("advice08/specified-long-and-untested"),
                8,
                new Subject(List.of(new Subject.Part(Subject.Type.INITIATIVE, "id-" + initiative, initiative))),
                Severity.ACT_NOW,
                Basis.ADVICE,
                List.of(),
                List.of(),
                List.of(),
                Map.of("initiative", List.of(initiative), "months", List.of(String.valueOf(months))));
    }

    private static Finding risk(int unit, Severity severity, Basis basis, String... reasons) {
        return new RiskFlag(
                RuleId.parse("advice02/expectations-unclear"),
                2,
                new Subject(List.of(new Subject.Part(Subject.Type.ORG_UNIT, "unit" + unit, "Enhet " + unit))),
                severity,
                basis,
                List.of(),
                List.of(),
                Stream.of(reasons).map(it -> new RuleId("advice02", it)).toList(),
                Map.of());
    }
}
