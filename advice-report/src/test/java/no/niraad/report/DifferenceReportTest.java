package no.niraad.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.profile.ProfileReader;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.difference.Difference;
import no.niraad.rules.difference.Disagreements;
import no.niraad.rules.difference.Respondent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What differs between two profiles, and between respondents, as it was read and approved. */
class DifferenceReportTest {

    private static final AdviceEngine ENGINE = AdviceEngine.create();

    private static final String OLD = """
            profile: 1
            organisation: {name: Storvik kommune}
            assessed: {on: 2025-11-01, by: [kommunedirektør]}
            involvement:
              managersHaveMeans: nei
              unionsInvolvedEarly: ja
              safetyRepresentativeInvolved: nei
              reachesWholeOrganisation: nei
              employeesSeeNeedForChange: nei
              communicationPlanned: ja
            orgUnits:
              - {id: skole, name: Skole, managers: {support: ja}}
              - {id: helse, name: Helse, managers: {support: nei}}
            """;

    private static final String NEW = """
            profile: 1
            organisation: {name: Storvik kommune}
            assessed: {on: 2026-11-01, by: [hovedtillitsvalgt]}
            involvement:
              managersHaveMeans: {answer: ja, evidence: sak 26/4}
              unionsInvolvedEarly: nei
              safetyRepresentativeInvolved: vet ikke
              reachesWholeOrganisation: nei
              employeesSeeNeedForChange: nei
              employeesInvolved: nei
              middleManagersInvolved: nei
              communicationPlanned: delvis
            orgUnits:
              - {id: skole, name: Skole, managers: {support: ja}}
              - {id: plan, name: Plan og bygg, managers: {support: nei}}
            """;

    @ParameterizedTest
    @EnumSource
    void a_difference_is_as_approved(Language language) throws IOException {
        var report = new DifferenceReport(difference(OLD, NEW), ENGINE.rulebook());
        check("difference." + language.code(), report, DifferenceReport.SCHEMA, language);
    }

    @Test
    void everything_of_a_difference_is_as_approved() throws IOException {
        var text = new StringBuilder();
        new DifferenceReport(difference(OLD, NEW), ENGINE.rulebook())
                .writeText(Language.EN, new Style(80, false, true), text);
        Golden.check("difference.everything.en.txt", text.toString());
    }

    @Test
    void nothing_is_told_to_be_nothing() throws IOException {
        var text = new StringBuilder();
        new DifferenceReport(difference(OLD, OLD), ENGINE.rulebook()).writeText(Language.NN, Style.PLAIN, text);
        assertThat(text).hasToString("""
                Storvik kommune                              1. november 2025 → 1. november 2025
                Kva som er annleis

                Alle svar er dei same. Då er funna det òg.
                """);
    }

    @ParameterizedTest
    @EnumSource
    void a_disagreement_is_as_approved(Language language) throws IOException {
        var respondents = List.of(
                new Respondent("ledelsen", profile("leder.yaml", OLD)),
                new Respondent("hovedtillitsvalgt", profile("union.yaml", NEW)),
                new Respondent(
                        "IT", profile("it.yaml", OLD.replace("managersHaveMeans: nei", "managersHaveMeans: delvis"))));
        var report = new DisagreementReport(Disagreements.between(ENGINE, respondents), ENGINE.rulebook());
        check("disagreement." + language.code(), report, DisagreementReport.SCHEMA, language);
    }

    @Test
    void agreement_is_told_too() throws IOException {
        var respondents = List.of(
                new Respondent("ledelsen", profile("a.yaml", OLD)), new Respondent("IT", profile("b.yaml", OLD)));
        var text = new StringBuilder();
        new DisagreementReport(Disagreements.between(ENGINE, respondents), ENGINE.rulebook())
                .writeText(Language.EN, Style.PLAIN, text);
        assertThat(text.toString())
                .contains("Nobody has answered the same differently.")
                .doesNotContain("First step");
    }

    private static void check(String name, Page page, String schema, Language language) throws IOException {
        var text = new StringBuilder();
        page.writeText(language, Style.PLAIN, text);
        Golden.check(name + ".txt", text.toString());
        var json = new StringBuilder();
        page.writeJson(language, json);
        assertThat(Schemas.problems(schema, json.toString())).isEmpty();
        assertThat(Schemas.problems(schema, json.toString().replaceFirst("\"rules\"", "\"score\"")))
                .isNotEmpty();
    }

    private static Difference difference(String before, String after) {
        return Difference.between(
                ENGINE, ENGINE.evaluate(profile("old.yaml", before)), ENGINE.evaluate(profile("new.yaml", after)));
    }

    private static Profile profile(String name, String yaml) {
        return ProfileReader.read(name, yaml.getBytes(UTF_8));
    }
}
