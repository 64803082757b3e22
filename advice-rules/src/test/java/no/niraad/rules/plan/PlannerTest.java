package no.niraad.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Strength;
import no.niraad.model.organisation.InvolvementBuilder;
import no.niraad.model.organisation.Kind;
import no.niraad.model.organisation.LeadershipBuilder;
import no.niraad.model.organisation.OrgUnitBuilder;
import no.niraad.model.organisation.Organisation;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.model.organisation.Phase;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.plan.LeftForLater.Reason;
import no.niraad.rules.source.PlanKnowledge;
import no.niraad.rules.source.SourceFiles;
import no.niraad.rules.whatif.WhatIf;
import org.junit.jupiter.api.Test;

/** Plans keep their promises whatever the organisation: room, order, what is cleared, and what is left. */
class PlannerTest {

    private static final AdviceEngine ENGINE = AdviceEngine.create();
    private static final Planner PLANNER = Planner.of(ENGINE);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_plan_keeps_to_its_terms_and_clears_what_it_says(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int parallel,
            @ForAll @IntRange(min = 0, max = 14) int months,
            @ForAll @IntRange(min = 1, max = Terms.MOST) int steps) {
        Profile profile = RandomProfiles.of(seed);
        var terms = new Terms(parallel, profile.assessed().on().plusMonths(months), steps);
        Plan plan = PLANNER.plan(ENGINE.evaluate(profile), terms);

        mustKeepToTheTerms(plan, terms);
        mustRespectTheOrder(plan);
        mustClearWhatItSays(plan);
        mustTellAllThatIsLeft(plan);
        if (seed % 8 == 0) {
            assertThat(PLANNER.plan(ENGINE.evaluate(profile), terms)).isEqualTo(plan);
        }
    }

    /** As WhatIf sees it: what a phase alone clears, and what nothing does. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void what_no_step_clears_is_left_for_the_reason_that_it_has(@ForAll long seed) {
        Assessment assessment = ENGINE.evaluate(RandomProfiles.of(seed));
        Plan plan = PLANNER.plan(assessment, PLANNER.usual(assessment.profile()));
        var whatIf = WhatIf.of(ENGINE, assessment);
        for (LeftForLater left : plan.later()) {
            if (!left.reason().hasStep()) {
                var remedies = whatIf.clearing(left.findings().get(0)).remedies();
                assertThat(left.reason()).isEqualTo(remedies.isEmpty() ? Reason.NO_CHANGE : Reason.ONLY_BY_PHASE);
                assertThat(remedies)
                        .allMatch(it -> it.changes().stream().anyMatch(change -> change.to() instanceof Phase));
            }
        }
    }

    private static void mustKeepToTheTerms(Plan plan, Terms terms) {
        assertThat(plan.steps()).hasSizeLessThanOrEqualTo(terms.steps());
        LocalDate assessed = plan.assessment().profile().assessed().on();
        for (PlannedStep step : plan.steps()) {
            assertThat(step.from()).isAfter(assessed);
            assertThat(step.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(step.to().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
            assertThat(step.to()).isAfter(step.from()).isBeforeOrEqualTo(terms.until());
            assertThat(plan.steps().stream()
                            .filter(it ->
                                    !it.from().isAfter(step.from()) && !it.to().isBefore(step.from()))
                            .count())
                    .isLessThanOrEqualTo(terms.parallel());
        }
    }

    /** Asked of the knowledge itself: a step about the whole organisation bears on every other one. */
    private static void mustRespectTheOrder(Plan plan) {
        for (PlanKnowledge.Order order : SourceFiles.plan().order()) {
            for (PlannedStep then : plan.steps()) {
                for (PlannedStep first : plan.steps()) {
                    boolean said =
                            order.first().contains(rule(first)) && order.then().contains(rule(then));
                    boolean whole = first.first().about().parts().isEmpty();
                    if (said && whole) {
                        assertThat(then.from()).as(rule(then)).isAfter(first.to());
                        assertThat(then.buildsOn()).anyMatch(it -> it.step() == first.number());
                    }
                }
            }
        }
        for (PlannedStep step : plan.steps()) {
            for (PlannedStep.BuildsOn before : step.buildsOn()) {
                assertThat(plan.steps().get(before.step() - 1).to()).isBefore(step.from());
            }
        }
    }

    private static String rule(PlannedStep step) {
        return step.first().rule().toString();
    }

    /** By whole evaluations of our own, in the order in which the steps are done. */
    private static void mustClearWhatItSays(Plan plan) {
        Profile profile = plan.assessment().profile();
        Set<String> before = keys(plan.assessment());
        var inTime = new ArrayList<>(plan.steps());
        inTime.sort(Comparator.comparing(PlannedStep::to));
        for (PlannedStep step : inTime) {
            profile = AnswerChange.apply(step.changes(), profile);
            Set<String> now = keys(ENGINE.evaluate(profile));
            var gone = new TreeSet<>(before);
            gone.removeAll(now);
            assertThat(step.clears().stream().map(PlannerTest::key)).containsExactlyInAnyOrderElementsOf(gone);
            assertThat(step.findings().stream().map(PlannerTest::key)).noneMatch(now::contains);
            assertThat(step.raises().stream().map(PlannerTest::key)).allMatch(now::contains);
            before = now;
        }
        assertThat(keys(plan.after())).isEqualTo(before);
    }

    private static void mustTellAllThatIsLeft(Plan plan) {
        var told = new HashSet<String>();
        plan.later().forEach(it -> it.findings().forEach(finding -> told.add(key(finding))));
        var left = new TreeSet<>(keys(plan.assessment()));
        left.retainAll(keys(plan.after()));
        assertThat(told).isEqualTo(left);
        assertThat(plan.later()).allMatch(it -> (it.waitsFor() != null) == (it.reason() == Reason.BUILDS_ON));
    }

    private static Set<String> keys(Assessment assessment) {
        var keys = new TreeSet<String>();
        assessment.findings().stream().filter(it -> !(it instanceof Strength)).forEach(it -> keys.add(key(it)));
        return keys;
    }

    private static String key(Finding finding) {
        return finding.rule() + " " + finding.about().key();
    }

    private static Profile profile(Organisation organisation) {
        return ProfileBuilder.builder()
                .organisation(organisation)
                .assessed(new Assessed(TODAY, List.of()))
                .leadership(LeadershipBuilder.builder()
                        .sponsor(Answer.NO)
                        .willToInvest(Answer.NO)
                        .seesNecessity(Answer.NO)
                        .seesOpportunity(Answer.NO)
                        .build())
                .involvement(InvolvementBuilder.builder()
                        .unionsInvolvedEarly(Answer.NO)
                        .managersHaveMeans(Answer.NO)
                        .build())
                .build();
    }

    private static Organisation municipality(int inhabitants) {
        return OrganisationBuilder.builder()
                .name("Smådal kommune")
                .inhabitants(inhabitants)
                .build();
    }

    private static Plan usual(Profile profile) {
        return PLANNER.plan(ENGINE.evaluate(profile), PLANNER.usual(profile));
    }

    @Test
    void a_small_organisation_gets_three_steps_and_the_way_together_with_others() {
        Profile small = profile(municipality(4_999));
        Plan plan = PLANNER.plan(ENGINE.evaluate(small), PLANNER.usual(small).withUntil(TODAY.plusYears(3)));

        assertThat(plan.small()).isTrue();
        assertThat(plan.steps()).hasSize(3).allMatch(it -> it.together() != null);
        assertThat(PLANNER.plan(ENGINE.evaluate(small), new Terms(5, TODAY.plusYears(3), 12))
                        .steps())
                .hasSize(3);
    }

    @Test
    void who_is_not_small_gets_more_and_is_told_of_no_others() {
        Profile large = profile(municipality(5_000));
        Plan plan = PLANNER.plan(ENGINE.evaluate(large), PLANNER.usual(large).withUntil(TODAY.plusYears(3)));

        assertThat(plan.small()).isFalse();
        assertThat(plan.steps()).hasSizeGreaterThan(3).allMatch(it -> it.together() == null);
    }

    @Test
    void without_inhabitants_the_number_of_employees_decides() {
        Organisation company = OrganisationBuilder.builder()
                .name("Fjellvik IKT")
                .kind(Kind.COMPANY)
                .employees(99)
                .build();

        assertThat(usual(profile(company)).small()).isTrue();
        assertThat(usual(profile(OrganisationBuilder.builder(company)
                                .employees(100)
                                .build()))
                        .small())
                .isFalse();
        assertThat(usual(profile(OrganisationBuilder.builder(company)
                                .employees(null)
                                .build()))
                        .small())
                .isFalse();
    }

    @Test
    void the_duty_comes_first_and_what_others_build_on_before_them() {
        Profile profile = profile(municipality(12_000));
        Plan plan = PLANNER.plan(ENGINE.evaluate(profile), new Terms(1, TODAY.plusYears(2), 12));
        List<String> rules = plan.steps().stream().map(PlannerTest::rule).toList();

        assertThat(rules).startsWith("advice02/unions-involved-late", "advice01/nobody-at-the-top-backs-it");
        assertThat(rules.indexOf("advice01/will-to-invest-is-low"))
                .isGreaterThan(rules.indexOf("advice01/necessity-not-seen"))
                .isGreaterThan(rules.indexOf("advice01/opportunity-not-seen"));
    }

    @Test
    void what_has_no_room_is_left_with_the_reason() {
        Profile profile = profile(municipality(12_000));
        Plan plan = PLANNER.plan(ENGINE.evaluate(profile), new Terms(1, LocalDate.of(2026, 11, 6), 12));

        assertThat(plan.steps()).isNotEmpty().allMatch(it -> !it.to().isAfter(LocalDate.of(2026, 11, 6)));
        assertThat(plan.later().stream().map(it -> it.findings().get(0).rule().name() + " " + it.reason()))
                .contains("managers-lack-means TOO_LONG", "opportunity-not-seen WEIGHS_LESS");
    }

    @Test
    void a_step_begins_in_twelve_places_and_the_others_come_after() {
        Profile wide = ProfileBuilder.builder(profile(municipality(12_000)))
                .orgUnits(IntStream.range(0, 15)
                        .mapToObj(it -> OrgUnitBuilder.builder()
                                .id("enhet" + it)
                                .name("Enhet " + it)
                                .unionsInform(Answer.NO)
                                .build())
                        .toList())
                .build();
        Plan plan = PLANNER.plan(ENGINE.evaluate(wide), new Terms(3, TODAY.plusYears(2), 12));

        assertThat(plan.steps())
                .filteredOn(it -> rule(it).equals("advice02/nobody-informs-in-the-unit"))
                .singleElement()
                .satisfies(it -> assertThat(it.places()).hasSize(12));
        assertThat(plan.later())
                .filteredOn(it -> it.reason() == Reason.MORE_PLACES)
                .singleElement()
                .satisfies(it -> assertThat(it.findings()).hasSize(3));
    }

    @Test
    void nothing_known_is_nothing_to_plan() {
        Profile nothing = ProfileBuilder.builder()
                .organisation(municipality(12_000))
                .assessed(new Assessed(TODAY, List.of()))
                .build();
        Plan plan = usual(nothing);

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.later()).isEmpty();
        assertThat(plan.proven()).isTrue();
        assertThat(plan.terms()).isEqualTo(new Terms(2, LocalDate.of(2027, 4, 15), 10));
    }

    @Test
    void terms_that_are_no_plan_are_refused() {
        assertThatThrownBy(() -> new Terms(0, TODAY, 10)).hasMessageContaining("1 to 12 steps at once, not 0");
        assertThatThrownBy(() -> new Terms(2, TODAY, 13)).hasMessageContaining("1 to 12 steps, not 13");
    }
}
