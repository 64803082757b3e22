package no.niraad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import no.niraad.model.finding.Assessment;
import org.junit.jupiter.api.Test;

/** The samples at the ends of the scale. */
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
}
