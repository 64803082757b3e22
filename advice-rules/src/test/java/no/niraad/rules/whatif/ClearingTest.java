package no.niraad.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.rules.AllCases;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.Sources;
import no.niraad.rules.cases.CaseResult;
import no.niraad.rules.whatif.Clearing.Obstacle;
import org.junit.jupiter.api.Test;

/** What is said to clear a finding does, needs all of its changes, and is all there is. */
class ClearingTest {

    /** Rules that no other answer clears: what helps is a benefit that is not there yet, beside those that are. */
    private static final Set<String> NEED_SOMETHING_NEW =
            Set.of("advice07/no-benefit-for-the-organisation", "advice07/no-benefit-for-the-organisation-anywhere");

    private static final int MOST_SMALL = 16;

    /** {@code -Pci} tries 10,000. */
    private static final int PROFILES = Integer.getInteger("whatifs", 1_000);

    @Test
    void changes_that_are_told_clear_the_finding_and_none_of_them_is_too_much() {
        LongStream.range(0, PROFILES).parallel().forEach(ClearingTest::assertClears);
    }

    private static void assertClears(long seed) {
        Assessment assessment = Sources.engine().evaluate(RandomProfiles.of(seed));
        Finding finding = Small.drawn(assessment, new Random(seed));
        if (finding == null) {
            return;
        }
        Clearing clearing = WhatIf.of(Sources.engine(), assessment).clearing(finding);
        assertThat(clearing.remedies().isEmpty()).isEqualTo(clearing.obstacle() != null);
        for (Remedy remedy : clearing.remedies()) {
            Assessment then = Small.with(assessment.profile(), remedy.changes());
            assertThat(Small.isThere(finding, then)).as(remedy.toString()).isFalse();
            assertThat(remedy.impact()).isEqualTo(Impact.between(assessment, then));
            for (AnswerChange change : remedy.changes()) {
                var fewer = new ArrayList<>(remedy.changes());
                fewer.remove(change);
                assertThat(Small.isThere(finding, Small.with(assessment.profile(), fewer)))
                        .as("without " + change + " of " + remedy.changes())
                        .isTrue();
            }
        }
        assertThat(supersets(clearing)).isEmpty();
    }

    private static List<Set<String>> supersets(Clearing clearing) {
        List<Set<String>> sets = sets(clearing);
        return sets.stream()
                .filter(one -> sets.stream().anyMatch(other -> one != other && one.containsAll(other)))
                .toList();
    }

    private static List<Set<String>> sets(Clearing clearing) {
        return clearing.remedies().stream().map(it -> paths(it.changes())).collect(Collectors.toList());
    }

    private static Set<String> paths(List<AnswerChange> changes) {
        return changes.stream().map(AnswerChange::path).collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void none_is_missed_of_all_that_could_be_tried(@ForAll long seed) {
        var random = new Random(seed);
        Profile any = RandomProfiles.of(seed);
        Finding drawn = Small.drawn(Sources.engine().evaluate(any), random);
        if (drawn == null) {
            return;
        }
        Assessment small = Sources.engine().evaluate(Small.around(drawn, 4, any, random));
        Finding finding = Objects.requireNonNull(Impact.find(small.findings(), drawn));
        Clearing clearing = WhatIf.of(Sources.engine(), small).clearing(finding);
        boolean lastResort = clearing.remedies().stream()
                .flatMap(it -> it.changes().stream())
                .anyMatch(it -> it.path().endsWith(".phase"));
        List<AnswerChange> doable = doable(small.profile(), lastResort);
        if (clearing.complete() && doable.size() <= MOST_SMALL) {
            assertThat(sets(clearing).stream().filter(it -> it.size() <= 3))
                    .as(finding.rule() + " about " + finding.about().key())
                    .containsExactlyInAnyOrderElementsOf(exhaustive(finding, small.profile(), doable));
        }
    }

    private static List<AnswerChange> doable(Profile profile, boolean lastResort) {
        var doable = new Doable(profile);
        return Small.paths(profile, true).stream()
                .map(it -> doable.of(it, lastResort))
                .filter(Objects::nonNull)
                .toList();
    }

    /** {@return the minimal sets of up to three changes, by trying every single one, every pair and every three} */
    private static Set<Set<String>> exhaustive(Finding finding, Profile profile, List<AnswerChange> doable) {
        var found = new HashSet<Set<String>>();
        List<List<AnswerChange>> sets = List.of(List.of());
        for (int size = 1; size <= 3; size++) {
            var still = new ArrayList<List<AnswerChange>>();
            for (List<AnswerChange> smaller : sets) {
                int next = smaller.isEmpty() ? 0 : doable.indexOf(smaller.get(smaller.size() - 1)) + 1;
                for (AnswerChange change : doable.subList(next, doable.size())) {
                    var set = new ArrayList<>(smaller);
                    set.add(change);
                    if (found.stream().anyMatch(paths(set)::containsAll)) {
                        continue;
                    }
                    if (Small.isThere(finding, Small.with(profile, set))) {
                        still.add(set);
                    } else {
                        found.add(paths(set));
                    }
                }
            }
            sets = still;
        }
        return found;
    }

    /** Every finding of every case can be cleared, or it is known why not. */
    @Test
    void every_finding_of_every_case_has_something_that_clears_it_or_an_honest_reason() {
        var without = new TreeSet<String>();
        for (List<CaseResult> results : AllCases.byFolder().values()) {
            for (CaseResult result : results) {
                WhatIf whatIf = WhatIf.of(Sources.engine(), result.assessment());
                for (Finding finding : Small.findings(result.assessment())) {
                    if (whatIf.clearing(finding).obstacle() == Obstacle.NO_ANSWER_TO_CHANGE) {
                        without.add(finding.rule().toString());
                    }
                }
            }
        }
        assertThat(without).isEqualTo(new TreeSet<>(NEED_SOMETHING_NEW));
    }
}
