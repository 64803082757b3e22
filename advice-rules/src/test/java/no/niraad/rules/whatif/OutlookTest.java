package no.niraad.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Effect;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.Sources;
import no.niraad.rules.whatif.Outlook.Prospect;
import org.jspecify.annotations.Nullable;

/** What unknown answers can change is what they do change, when all of them are tried by whole evaluations. */
class OutlookTest {

    private static final int MOST_TRIED = 400;

    /** A profile in which these facts alone are unknown, with all that can be answered to each. */
    private record Opened(Profile profile, List<String> facts, List<List<Object>> answers) {}

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void bounds_are_those_of_all_completions(@ForAll long seed) {
        var random = new Random(seed);
        Opened opened = opened(completed(RandomProfiles.of(seed), random), random);
        var ever = new TreeSet<String>();
        var always = new TreeSet<String>();
        boolean[] first = {true};
        complete(opened.profile(), opened, 0, it -> {
            Set<String> said = said(it);
            ever.addAll(said);
            if (first[0]) {
                always.addAll(said);
                first[0] = false;
            }
            always.retainAll(said);
        });
        Outlook outlook = outlook(opened.profile());
        assertThat(keys(outlook.certain()))
                .as("certain, open are " + opened.facts())
                .isEqualTo(always);
        ever.removeAll(always);
        assertThat(keys(outlook.possible()))
                .as("possible, open are " + opened.facts())
                .isEqualTo(ever);
    }

    /** With up to twelve unknown: nothing comes that is excluded, nothing stays away that is certain, and all that is possible comes. */
    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void bounds_hold_where_much_is_unknown(@ForAll long seed) {
        var random = new Random(seed);
        Profile profile = completed(RandomProfiles.of(seed), random);
        List<String> answers = new ArrayList<>(Small.paths(profile, true).stream()
                .filter(it -> new ProfileAnswers(profile).at(it) instanceof Answer)
                .filter(it -> !it.endsWith("Appointed") && !it.endsWith("dateSet"))
                .toList());
        Collections.shuffle(answers, random);
        List<String> open = answers.subList(0, Math.min(12, answers.size()));
        Profile opened = AnswerChange.apply(
                open.stream().map(it -> AnswerChange.of(profile, it, null)).toList(), profile);
        Outlook outlook = outlook(opened);
        Set<String> certain = keys(outlook.certain());
        Set<String> possible = keys(outlook.possible());
        for (int i = 0; i < 60; i++) {
            Set<String> said = said(Small.with(
                    opened,
                    open.stream()
                            .map(it -> new AnswerChange(it, null, known(Answer.class, random)))
                            .toList()));
            assertThat(said).containsAll(certain);
            said.removeAll(certain);
            assertThat(possible).containsAll(said);
        }
        outlook.possible().forEach(it -> assertComesAndStaysAway(it, opened));
    }

    /** Tries all answers to the facts that the finding waits for, the others unknown. */
    private static void assertComesAndStaysAway(Prospect prospect, Profile profile) {
        List<String> facts = Sources.engine().evaluate(profile).notJudged().stream()
                .filter(it -> it.rule().equals(prospect.rule()) && it.about().equals(prospect.about()))
                .flatMap(it -> it.missing().stream())
                .limit(4)
                .toList();
        List<List<Object>> answers =
                facts.stream().map(it -> answers(Answer.class)).toList();
        var came = new TreeSet<Boolean>();
        complete(profile, new Opened(profile, facts, answers), 0, it -> came.add(said(it).contains(key(prospect))));
        assertThat(came).as(prospect + " by " + facts).contains(true);
    }

    private static Outlook outlook(Profile profile) {
        return WhatIf.of(Sources.engine(), Sources.engine().evaluate(profile)).outlook();
    }

    private static Set<String> keys(List<Prospect> prospects) {
        return prospects.stream().map(OutlookTest::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(Prospect prospect) {
        return prospect.rule() + " about " + prospect.about().key();
    }

    private static Set<String> said(Assessment assessment) {
        return Small.findings(assessment).stream()
                .map(it -> it.rule() + " about " + it.about().key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the profile with all known that rules wait for} */
    private static Profile completed(Profile profile, Random random) {
        var answers = new ProfileAnswers(profile);
        Profile completed = profile;
        for (String path : Small.paths(profile, false)) {
            Object answer = anAnswer(profile, path, answers.type(path), random);
            completed = answer == null ? completed : new AnswerChange(path, null, answer).applyTo(completed);
        }
        return completed;
    }

    private static @Nullable Object anAnswer(Profile profile, String path, Class<?> type, Random random) {
        if (type.isEnum()) {
            return known(type, random);
        }
        if (type == LocalDate.class) {
            return path.endsWith(".start") ? LocalDate.of(2020, 1, 1) : LocalDate.of(2027, 6, 1);
        }
        if (path.endsWith(".drawnFrom")) {
            return List.of(AgentGroup.IT);
        }
        if (profile.orgUnits().isEmpty() || path.startsWith("procurements.")) {
            return null;
        }
        String unit = profile.orgUnits().get(0).id();
        if (path.endsWith(".affects")) {
            return List.of(new Effect(unit, Answer.NO, Answer.PARTLY));
        }
        return path.endsWith(".orgUnit") ? unit : null;
    }

    private static Object known(Class<?> type, Random random) {
        List<Object> all = answers(type);
        return all.get(random.nextInt(all.size()));
    }

    /** Opens facts that findings rest on, several of one finding if there is one, as many as can be tried in all ways. */
    private static Opened opened(Profile profile, Random random) {
        Finding drawn = Small.drawn(Sources.engine().evaluate(profile), random);
        List<String> facts = new ArrayList<>(
                drawn == null
                        ? List.of()
                        : drawn.evidence().stream().map(Evidence::fact).toList());
        Collections.shuffle(facts, random);
        List<String> others = new ArrayList<>(Small.paths(profile, true));
        Collections.shuffle(others, random);
        facts.addAll(others);
        var open = new ArrayList<String>();
        var answers = new ArrayList<List<Object>>();
        int tried = 1;
        Profile opened = profile;
        for (String fact : facts) {
            List<Object> possible = possible(profile, fact);
            if (open.contains(fact) || possible.size() < 2 || tried * possible.size() > MOST_TRIED) {
                continue;
            }
            tried *= possible.size();
            open.add(fact);
            answers.add(possible);
            opened = AnswerChange.of(profile, fact, null).applyTo(opened);
        }
        return new Opened(opened, open, answers);
    }

    /** Facts that another one gives are left alone, and so are those that say which parts there are and meet. */
    private static List<Object> possible(Profile profile, String fact) {
        Class<?> type = new ProfileAnswers(profile).type(fact);
        if (type.isEnum()
                && !fact.endsWith(".phase")
                && !fact.endsWith("Appointed")
                && !fact.endsWith("dateSet")
                && !fact.endsWith("organisation.kind")
                && !fact.endsWith("organisation.government")) {
            return answers(type);
        }
        return fact.endsWith(".drawnFrom") ? groups() : List.of();
    }

    private static List<Object> answers(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> !it.toString().equals("UNKNOWN"))
                .map(Object.class::cast)
                .toList();
    }

    private static List<Object> groups() {
        return List.of(
                List.of(AgentGroup.IT),
                List.of(AgentGroup.EMPLOYEES),
                List.of(AgentGroup.IT, AgentGroup.EMPLOYEES),
                List.of(AgentGroup.values()));
    }

    private static void complete(Profile profile, Opened opened, int at, Consumer<Assessment> told) {
        if (at == opened.facts().size()) {
            told.accept(Sources.engine().evaluate(profile));
            return;
        }
        for (Object answer : opened.answers().get(at)) {
            Profile next = new AnswerChange(opened.facts().get(at), null, answer).applyTo(profile);
            complete(next, opened, at + 1, told);
        }
    }
}
