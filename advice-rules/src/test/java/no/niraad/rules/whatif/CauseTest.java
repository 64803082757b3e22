package no.niraad.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.Sources;
import no.niraad.rules.answers.PossibleAnswers;
import org.jspecify.annotations.Nullable;

/** A fact that is named as a cause is one: there is a way to answer the other causes in which another answer to it matters. */
class CauseTest {

    private static final int ROUNDS = 24;
    private static final PossibleAnswers POSSIBLE =
            ToldApart.by(Sources.engine().rulebook());

    /** What is said of a finding's subject by its rule. */
    private record Said(Severity severity, List<RuleId> reasons) {

        static @Nullable Said of(Finding finding, Assessment assessment) {
            Finding now = Impact.find(assessment.findings(), finding);
            return now == null ? null : new Said(now.severity(), now.reasons());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void every_fact_named_as_a_cause_can_change_what_is_said(@ForAll long seed) {
        var random = new Random(seed);
        Assessment assessment = Sources.engine().evaluate(RandomProfiles.of(seed));
        List<Finding> findings = assessment.findings();
        if (findings.isEmpty()) {
            return;
        }
        Finding finding = findings.get(random.nextInt(findings.size()));
        for (Evidence evidence : finding.evidence()) {
            assertThat(matters(evidence.fact(), finding, assessment.profile(), random))
                    .as(evidence.fact() + ", named as a cause of " + finding.rule() + " about "
                            + finding.about().key() + " " + finding.evidence())
                    .isTrue();
        }
    }

    private static boolean matters(String fact, Finding finding, Profile profile, Random random) {
        if (decides(fact, finding, profile)) {
            return true;
        }
        for (int round = 0; round < ROUNDS; round++) {
            if (decides(fact, finding, withOthersChanged(fact, finding, profile, random, round))) {
                return true;
            }
        }
        return false;
    }

    private static boolean decides(String fact, Finding finding, Profile profile) {
        Said said = Said.of(finding, Sources.engine().evaluate(profile));
        return answers(profile, fact).stream()
                .map(it -> Small.with(profile, List.of(AnswerChange.of(profile, fact, it))))
                .anyMatch(it -> !Objects.equals(said, Said.of(finding, it)));
    }

    /** What else could be answered; of a list, also nothing. */
    private static List<@Nullable Object> answers(Profile profile, String fact) {
        var answers = new ArrayList<@Nullable Object>(POSSIBLE.of(profile, fact));
        if (fact.endsWith(".affects") || fact.endsWith(".due")) {
            answers.add(null);
        }
        return answers;
    }

    /**
     * Changes other causes, as long as the finding stands and this fact is still named as one: in every other round all of them to the
     * same, which leaves no more of what is counted than the finding needs.
     */
    private static Profile withOthersChanged(String fact, Finding finding, Profile profile, Random random, int round) {
        Profile changed = profile;
        List<String> others =
                new ArrayList<>(finding.evidence().stream().map(Evidence::fact).toList());
        others.remove(fact);
        Collections.shuffle(others, random);
        for (String other : others) {
            List<@Nullable Object> answers = answers(changed, other);
            if (answers.isEmpty()) {
                continue;
            }
            Object answer = answers.get((round % 2 == 0 ? round / 2 : random.nextInt(answers.size())) % answers.size());
            Profile next = AnswerChange.of(changed, other, answer).applyTo(changed);
            Finding now = Impact.find(Sources.engine().evaluate(next).findings(), finding);
            if (now != null && now.evidence().stream().anyMatch(it -> it.fact().equals(fact))) {
                changed = next;
            }
        }
        return changed;
    }
}
