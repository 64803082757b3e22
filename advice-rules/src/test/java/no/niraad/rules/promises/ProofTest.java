package no.niraad.rules.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.rules.Answers;
import no.niraad.rules.RandomProfiles;
import org.jspecify.annotations.Nullable;

/** Promise 4: the evidence of a finding is enough for it. Nobody has to know anything else to come to the same. */
class ProofTest {

    /** What a finding says of its subject, and on what it rests. */
    private record Said(Severity severity, List<?> reasons, List<Evidence> evidence) {

        static @Nullable Said of(@Nullable Finding finding) {
            return finding == null ? null : new Said(finding.severity(), finding.reasons(), finding.evidence());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_finding_stands_on_its_evidence_alone(@ForAll long seed) {
        Profile profile = RandomProfiles.of(seed);
        List<Finding> findings = Compared.assess(profile).findings();
        if (findings.isEmpty()) {
            return;
        }
        Finding finding = findings.get(new Random(seed).nextInt(findings.size()));
        Compared compared = Compared.of(profile, without(profile, finding));
        assertThat(Said.of(compared.after().get(Compared.key(finding))))
                .as(Compared.key(finding))
                .isEqualTo(Said.of(finding));
    }

    /** {@return the profile with every answer unknown that is no evidence of the finding} */
    private static Profile without(Profile profile, Finding finding) {
        Set<String> evidence = finding.evidence().stream().map(Evidence::fact).collect(Collectors.toSet());
        return Answers.change(profile, (path, answer) -> evidence.contains(path) ? answer : Answer.UNKNOWN);
    }
}
