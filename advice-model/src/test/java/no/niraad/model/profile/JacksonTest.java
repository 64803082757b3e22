package no.niraad.model.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.niraad.model.Profile;
import no.niraad.model.Source;
import no.niraad.model.finding.AdviceState;
import no.niraad.model.finding.AdviceStatus;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.Recommendation;
import no.niraad.model.finding.RiskFlag;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import no.niraad.model.finding.Subject;
import no.niraad.model.text.Language;
import tools.jackson.databind.json.JsonMapper;

/** Other systems store profiles and findings with the mapper that they have. No annotations are needed for it. */
class JacksonTest {

    private static final JsonMapper PLAIN_3 = new JsonMapper();
    private static final RuleId RULE = new RuleId("advice02", "managers-not-behind");
    private static final Subject ABOUT =
            new Subject(List.of(new Subject.Part(Subject.Type.ORG_UNIT, "skole", "Skole")));
    private static final List<Evidence> EVIDENCE = List.of(
            new Evidence("orgUnits.skole.managers.support", "no", null),
            new Evidence(
                    "leadership.sponsor",
                    "partly",
                    new Source("p.yaml", 7, 3, "KS-sak 24/17", LocalDate.of(2026, 10, 1), "kommunedirektør")));
    private static final Map<String, List<String>> VALUES = Map.of("units", List.of("Skole", "Helse"));

    @Property(tries = 100)
    void a_profile_survives_plain_jackson_3(@ForAll long seed) {
        Profile profile = profile(seed);

        assertThat(PLAIN_3.readValue(PLAIN_3.writeValueAsString(profile), Profile.class))
                .isEqualTo(profile);
    }

    @Property(tries = 100)
    void a_profile_survives_jackson_2_with_its_module_for_dates(@ForAll long seed) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        Profile profile = profile(seed);

        assertThat(mapper.readValue(mapper.writeValueAsString(profile), Profile.class))
                .isEqualTo(profile);
    }

    @Example
    void jackson_2_does_not_know_dates_without_that_module() {
        assertThatThrownBy(() -> new ObjectMapper().writeValueAsString(profile(1)))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("java.time.LocalDate")
                .hasMessageContaining("jackson-datatype-jsr310");
    }

    @Example
    void every_finding_and_all_else_of_an_assessment_survives_plain_jackson_3() {
        Assessment assessment = assessment();

        assessment.findings().forEach(JacksonTest::survives);
        assessment.advice().forEach(JacksonTest::survives);
        assessment.notJudged().forEach(JacksonTest::survives);
        survives(assessment.rules());
    }

    @Example
    void a_whole_assessment_survives_a_mapper_that_is_told_to_name_the_kind_of_a_finding() {
        JsonMapper mapper =
                JsonMapper.builder().addMixIn(Finding.class, NamesItsKind.class).build();
        Assessment assessment = assessment();

        assertThat(mapper.readValue(mapper.writeValueAsString(assessment), Assessment.class))
                .isEqualTo(assessment);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface NamesItsKind {}

    private static void survives(Object record) {
        assertThat((Object) PLAIN_3.readValue(PLAIN_3.writeValueAsString(record), record.getClass()))
                .isEqualTo(record);
    }

    private static Profile profile(long seed) {
        byte[] yaml = ProfileWriter.yaml(RandomProfile.of(seed), Language.NB).getBytes(UTF_8);
        return RandomProfile.withEvidence(ProfileReader.read("p.yaml", yaml, PackFacts.CATALOGUE), seed);
    }

    private static Assessment assessment() {
        List<Finding> findings = List.of(
                new RiskFlag(
                        RULE, 2, ABOUT, Severity.ACT_NOW, Basis.DUTY, List.of("2.10"), EVIDENCE, List.of(RULE), VALUES),
                new Recommendation(
                        RULE, 2, ABOUT, Severity.FOLLOW_UP, Basis.ADVICE, List.of("2.10"), EVIDENCE, List.of(), VALUES),
                new Strength(RULE, 2, Subject.ORGANISATION, Basis.HOUSE, List.of(), EVIDENCE, List.of(), Map.of()));
        return new Assessment(
                profile(1),
                findings,
                List.of(new AdviceStatus(2, AdviceState.ACT_NOW, 12, 7, List.of("leadership.sponsor"))),
                List.of(new NotJudged(RULE, 2, ABOUT, List.of("leadership.sponsor"))),
                new RuleSet("0.1.0", "0".repeat(64), 328));
    }
}
