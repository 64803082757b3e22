package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.model.organisation.Effect;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.InitiativeBuilder;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.OrgUnitBuilder;
import no.niraad.rules.AllCases;
import no.niraad.rules.Answers;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Effort;
import no.niraad.rules.condition.Element;
import no.niraad.rules.drl.Threshold;
import no.niraad.rules.facts.ProfileFacts;
import org.junit.jupiter.api.Test;

/** Promise 8, whole or nothing: a rule that tries too much fails the assessment, and no profile makes a built-in one do so. */
class BoundedWorkTest {

    /** So much more than a large organisation needs may be done before an assessment fails. */
    private static final int ROOM = 10;

    @Test
    void a_rule_that_runs_away_fails_the_assessment_and_is_named() {
        List<Object> facts = IntStream.range(0, 1_200)
                .<Object>mapToObj(it -> new Threshold("number-" + it, 1))
                .toList();
        JudgedRules rules = JudgedRules.of(List.of(), List.of(allWithAll()));

        assertThatThrownBy(() -> rules.judge(rules.rows(facts)))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessage("Rule broken/all-with-all in broken.drl:4 holds of more combinations of facts than it may."
                        + " Nothing is judged. Join its conditions by ==, or ask more of the first of them.");
    }

    @Test
    void the_built_in_rules_need_a_tenth_of_what_they_may_be_however_large_an_organisation_is() {
        JudgedRules rules =
                JudgedRules.of(BuiltIn.rulebook().advice(), BuiltIn.rulebook().rules());
        for (Profile profile : List.of(organisation(0, 0), organisation(1, 1), organisation(1_000, 100))) {
            List<Object> facts = facts(profile);
            Effort tenth = JudgedRules.effort(facts.size() / ROOM);
            rules.judge(rules.layout().rows(facts, tenth));
        }
    }

    private static List<Object> facts(Profile profile) {
        Stream<Object> thresholds = BuiltIn.rulebook().thresholds().entrySet().stream()
                .map(it -> new Threshold(it.getKey(), it.getValue()));
        return Stream.concat(ProfileFacts.of(profile).stream(), thresholds).toList();
    }

    /** Nothing is in place anywhere, so that as many rules hold as can, and each initiative changes work in every tenth unit. */
    private static Profile organisation(int orgUnits, int initiatives) {
        Profile bad = Answers.change(AllCases.healthy().profile(), (path, answer) -> Answer.NO);
        OrgUnit unit = bad.orgUnits().get(0);
        Initiative initiative = bad.initiatives().get(0);
        List<Effect> everyTenth = IntStream.range(0, orgUnits)
                .filter(it -> it % 10 == 0)
                .mapToObj(it -> new Effect("unit" + it, Answer.NO, Answer.NO))
                .toList();
        return ProfileBuilder.builder(bad)
                .orgUnits(copies(
                        orgUnits,
                        it -> OrgUnitBuilder.builder(unit)
                                .id("unit" + it)
                                .parent(null)
                                .build()))
                .initiatives(copies(
                        initiatives,
                        it -> InitiativeBuilder.builder(initiative)
                                .id("initiative" + it)
                                .affects(everyTenth)
                                .build()))
                .systems(List.of())
                .procurements(List.of())
                .build();
    }

    private static <T> List<T> copies(int count, IntFunction<T> copy) {
        return IntStream.range(0, count).mapToObj(copy).toList();
    }

    private static RuleInfo allWithAll() {
        String threshold = Threshold.class.getName();
        var first = new Element(Element.Kind.MATCH, threshold, "$threshold", List.of("value > 0"), 6);
        var other = new Element(Element.Kind.MATCH, threshold, null, List.of("value > 0"), 7);
        return new RuleInfo(
                new RuleId("broken", "all-with-all"),
                RuleKind.RISK,
                Severity.FOLLOW_UP,
                Basis.ADVICE,
                List.of(),
                null,
                false,
                null,
                List.of(first, other, other),
                "$threshold",
                List.of(),
                "broken.drl",
                4);
    }
}
