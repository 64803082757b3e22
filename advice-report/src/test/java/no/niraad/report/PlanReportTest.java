package no.niraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.document.EnumNames;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import no.niraad.model.finding.Subject;
import no.niraad.model.finding.Waiver;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.plan.LeftForLater.Reason;
import no.niraad.rules.plan.Plan;
import no.niraad.rules.plan.Planner;
import no.niraad.rules.plan.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans keep to the published schema and to the width of the sheet. What they say, GoldenPlansTest in advice-samples shows. */
class PlanReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AdviceEngine ENGINE = AdviceEngine.create();
    private static final Profile FJELLVIK = Samples.fjellvik().profile();
    private static final Profile SMALL = ProfileBuilder.builder(FJELLVIK)
            .organisation(OrganisationBuilder.builder(FJELLVIK.organisation())
                    .inhabitants(1_900)
                    .build())
            .build();

    private static Plan plan(Profile profile, int months) {
        var terms = new Terms(2, profile.assessed().on().plusMonths(months), 8);
        return Planner.of(ENGINE).plan(ENGINE.evaluate(profile), terms);
    }

    static Stream<Plan> plans() {
        Profile unknown = Samples.unknown().profile();
        return Stream.of(plan(FJELLVIK, 9), plan(FJELLVIK, 1), plan(FJELLVIK, 0), plan(SMALL, 9), plan(unknown, 6));
    }

    private static String json(Plan plan, Language language) throws IOException {
        var out = new StringBuilder();
        new PlanReport(plan, ENGINE.rulebook()).writeJson(language, out);
        return out.toString();
    }

    private static String text(Plan plan, Language language, Style style) throws IOException {
        var out = new StringBuilder();
        new PlanReport(plan, ENGINE.rulebook()).writeText(language, style, out);
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource
    void plansPass(Language language) throws IOException {
        for (Plan plan : plans().toList()) {
            assertThat(problems(json(plan, language))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noLineIsWiderThanTheSheetAndNothingIsLeftUnfilled(Language language) throws IOException {
        for (Plan plan : plans().toList()) {
            for (boolean everything : List.of(false, true)) {
                String text = text(plan, language, new Style(72, false, everything));
                assertThat(text.lines()).allMatch(it -> it.length() <= 72);
                assertThat(text).doesNotContain("{", "}");
            }
        }
    }

    @Test
    void aSmallOrganisationIsToldHowWithOthersAndALargeOneIsNot() throws IOException {
        JsonNode small = JSON.readTree(json(plan(SMALL, 9), Language.NB));
        JsonNode large = JSON.readTree(json(plan(FJELLVIK, 9), Language.NB));

        assertThat(small.at("/small").asBoolean()).isTrue();
        assertThat(small.at("/steps")).hasSize(3).allMatch(it -> it.has("together"));
        assertThat(large.at("/steps")).hasSizeGreaterThan(3).noneMatch(it -> it.has("together"));
    }

    @Test
    void whatIsAcceptedIsNotCountedStaysOutOfTheStepsAndIsTold() throws IOException {
        Assessment plain = ENGINE.evaluate(FJELLVIK);
        Finding accepted = plain.findings().stream()
                .filter(it -> it.severity() == Severity.FOLLOW_UP && !(it instanceof Strength))
                .filter(it -> it.basis() != Basis.DUTY)
                .findFirst()
                .orElseThrow();
        LocalDate on = plain.profile().assessed().on();
        var waiver = new Waiver(
                accepted.rule(),
                accepted.about().key(),
                "Tas til våren.",
                "rådmann",
                on,
                on.plusYears(2),
                "sak 1",
                null);
        var terms = new Terms(2, on.plusMonths(9), 8);
        JsonNode before = JSON.readTree(json(Planner.of(ENGINE).plan(plain, terms), Language.NB));
        Plan with = Planner.of(ENGINE).plan(plain.accepting(List.of(waiver)), terms);
        JsonNode after = JSON.readTree(json(with, Language.NB));

        assertThat(problems(after.toString())).isEmpty();
        assertThat(after.at("/before/followUp").asInt())
                .isEqualTo(before.at("/before/followUp").asInt() - 1);
        assertThat(after.at("/waivers/0/state").asText()).isEqualTo("in-force");
        assertThat(after.at("/accepted")).hasSize(1);
        assertThat(after.at("/accepted/0/rule").asText())
                .isEqualTo(accepted.rule().toString());
        assertThat(before.has("accepted")).isFalse();
        assertThat(text(with, Language.NB, Style.PLAIN).replaceAll("\\s+", " "))
                .contains(
                        "av " + after.at("/before/followUp").asInt() + " som bør følges opp",
                        "Begrunnelse: Tas til våren.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/terms/until", "/steps/0/clears", "/steps/0/places/0/about", "/after/actNow", "/later"})
    void aPlanThatLacksSomethingFails(String path) throws IOException {
        JsonNode plan = JSON.readTree(json(plan(FJELLVIK, 9), Language.EN));
        int slash = path.lastIndexOf('/');
        ((ObjectNode) plan.at(path.substring(0, slash))).remove(path.substring(slash + 1));
        assertThat(problems(plan.toString())).hasSize(1);
    }

    @Test
    void aPlanWithAScoreFails() throws IOException {
        JsonNode plan = JSON.readTree(json(plan(FJELLVIK, 9), Language.EN));
        ((ObjectNode) plan.at("/steps/0")).put("score", 42);
        assertThat(problems(plan.toString())).hasSize(1);
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of("/properties/language", Language.values()),
                Arguments.of("/$defs/about/properties/parts/items/properties/type", Subject.Type.values()),
                Arguments.of("/$defs/step/properties/basis", Basis.values()),
                Arguments.of("/$defs/step/properties/severity", Severity.values()),
                Arguments.of("/$defs/place/properties/severity", Severity.values()),
                Arguments.of("/$defs/findingRef/properties/severity", Severity.values()),
                Arguments.of("/$defs/later/properties/reason", Reason.values()));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void theSchemaKnowsEveryChoice(String path, Enum<?>[] constants) {
        List<String> names = Arrays.stream(constants).map(EnumNames::of).toList();
        assertThat(Schemas.choices(PlanReport.SCHEMA, path)).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void everyKeyOfTheSchemaIsDescribed() {
        assertThat(Schemas.undescribed(PlanReport.SCHEMA)).isEmpty();
    }

    private static List<Error> problems(String json) {
        return Schemas.problems(PlanReport.SCHEMA, json);
    }
}
