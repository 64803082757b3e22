package no.niraad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.Source;
import no.niraad.model.finding.Assessment;
import no.niraad.rules.Answers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the samples are there to show: the ends of the scale, a whole municipality, and organisations that others wrote about. */
class SamplesTest {

    @Test
    void allGoodHasNoRisk() {
        Assessment assessment = SampleProfiles.assessment("alt-godt");
        assertThat(assessment.riskFlags())
                .as("risk flags where everything is in place")
                .isEmpty();
        assertThat(assessment.strengths())
                .as("strengths where everything is in place")
                .isNotEmpty();
    }

    @Test
    void allUnknownHasNoFinding() {
        Assessment assessment = SampleProfiles.assessment("alt-ukjent");
        assertThat(assessment.findings()).as("findings where nothing is known").isEmpty();
        assertThat(assessment.notJudged()).as("what could not be judged").isNotEmpty();
    }

    @Test
    void fjellvikIsAWholeMunicipality() {
        Profile fjellvik = SampleProfiles.assessment("fjellvik").profile();
        assertThat(fjellvik.organisation().inhabitants()).isEqualTo(12_000);
        assertThat(fjellvik.orgUnits()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(fjellvik.initiatives()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(fjellvik.systems()).isNotEmpty();
        assertThat(fjellvik.procurements()).isNotEmpty();
    }

    @Test
    void theSevenCaseOrganisationsTellWhereEveryAnswerComesFrom() {
        List<String> cases = SampleProfiles.names().stream()
                .filter(it -> it.startsWith("eksempel-"))
                .toList();
        assertThat(cases).hasSize(7);
        assertThat(cases.stream().flatMap(SamplesTest::answersWithoutSource)).isEmpty();
    }

    private static Stream<String> answersWithoutSource(String sample) {
        Profile profile = SampleProfiles.assessment(sample).profile();
        return Answers.of(profile).entrySet().stream()
                .filter(it -> it.getValue().isKnown() && it.getValue() != Answer.NOT_RELEVANT)
                .map(Map.Entry::getKey)
                .filter(it -> !hasEvidence(profile.sources().get(it)))
                .map(it -> sample + ": " + it);
    }

    private static boolean hasEvidence(@Nullable Source source) {
        return source != null && source.evidence() != null;
    }
}
