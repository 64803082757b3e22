package no.niraad.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Answer;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Initiative;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.Sources;

/** The question that is told first settles as much as it is said to, and no other settles more. */
class QuestionsTest {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void questions_come_by_what_they_settle(@ForAll long seed) {
        Assessment assessment = Sources.engine().evaluate(RandomProfiles.of(seed));
        WhatIf whatIf = WhatIf.of(Sources.engine(), assessment);
        List<NextQuestion> all = whatIf.nextQuestions(Integer.MAX_VALUE);
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparingInt(it -> -it.decides().size()));
        assertThat(whatIf.nextQuestions(3)).isEqualTo(all.subList(0, Math.min(3, all.size())));
        all.stream().limit(3).filter(it -> isAnswer(it, assessment)).forEach(it -> {
            Set<String> settled = settled(it.fact(), assessment);
            assertThat(it.decides().stream().map(QuestionsTest::key))
                    .as(it.fact())
                    .containsExactlyInAnyOrderElementsOf(settled);
        });
        Set<String> asked = all.stream().map(NextQuestion::fact).collect(Collectors.toSet());
        assertThat(asked).isSubsetOf(missing(assessment));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothing_waits_for_the_date_of_a_benefit_that_is_known_to_have_none(@ForAll long seed) {
        Assessment assessment = Sources.engine().evaluate(RandomProfiles.of(seed));
        Set<String> missing = missing(assessment);
        for (Initiative initiative : assessment.profile().initiatives()) {
            for (Benefit benefit : initiative.benefits()) {
                if (benefit.hasNoDate()) {
                    assertThat(missing)
                            .doesNotContain("initiatives." + initiative.id() + ".benefits." + benefit.id() + ".due");
                }
            }
        }
    }

    private static boolean isAnswer(NextQuestion question, Assessment assessment) {
        return new ProfileAnswers(assessment.profile()).type(question.fact()) == Answer.class;
    }

    private static Set<String> missing(Assessment assessment) {
        return assessment.notJudged().stream()
                .flatMap(it -> it.missing().stream())
                .collect(Collectors.toSet());
    }

    /** {@return what waits for a fact, and does not wait any more after one of its answers} */
    private static Set<String> settled(String fact, Assessment assessment) {
        var settled = new HashSet<String>();
        for (Answer answer : Answer.values()) {
            if (answer != Answer.UNKNOWN) {
                var open = waiting(fact, assessment);
                Small.with(assessment.profile(), List.of(AnswerChange.of(assessment.profile(), fact, answer)))
                        .notJudged()
                        .forEach(it -> open.remove(key(it)));
                settled.addAll(open);
            }
        }
        return settled;
    }

    private static Set<String> waiting(String fact, Assessment assessment) {
        return assessment.notJudged().stream()
                .filter(it -> it.missing().contains(fact))
                .map(QuestionsTest::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(NotJudged each) {
        return each.rule() + " about " + each.about().key();
    }
}
