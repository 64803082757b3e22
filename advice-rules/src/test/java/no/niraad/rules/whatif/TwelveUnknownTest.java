package no.niraad.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Profile;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.Sources;
import no.niraad.rules.whatif.Outlook.Prospect;

/** Bounds of profiles with twelve unknown answers, against all answers to them. */
class TwelveUnknownTest {

    private static final int UNKNOWN = 12;

    /** Five answers, in all ways. */
    private static final int MOST_TRIED = 3_125;

    /**
     * With twelve unknown there are 244 million completions. What a rule says rests on what it reads, so that for each rule all answers
     * to those of the twelve that it reads are tried, by whole evaluations, while the others are answered anyhow, each time in another
     * way. What a rule reads is told by its conditions, each asked for itself, and not by what it waits for.
     */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void bounds_are_those_of_all_answers_to_what_each_rule_reads(@ForAll long seed) {
        var random = new Random(seed);
        AdviceEngine engine = Sources.engine();
        Profile completed = Opened.completed(RandomProfiles.of(seed), engine.rulebook(), random);
        Opened opened = twelve(engine, completed, random);
        Map<Set<String>, Set<RuleId>> rules = byWhatTheyRead(engine, opened);
        Outlook outlook = WhatIf.of(engine, engine.evaluate(opened.profile())).outlook();
        assertThat(opened.facts()).hasSize(UNKNOWN);
        rules.forEach((read, asked) -> {
            var seen = new Seen();
            List<String> others = without(opened.facts(), read);
            opened.complete(List.copyOf(read), it -> {
                Profile whole = new Opened(it, opened.facts(), opened.answers()).drawn(others, random);
                seen.add(of(asked, Small.findings(engine.evaluate(whole))));
            });
            assertThat(Seen.keys(of(asked, outlook.certain())))
                    .as("certain by " + asked + ", open are " + read)
                    .isEqualTo(seen.always());
            assertThat(Seen.keys(of(asked, outlook.possible())))
                    .as("possible by " + asked + ", open are " + read)
                    .isEqualTo(seen.sometimes());
        });
    }

    /** Opens up to twelve facts, of which no rule reads more than can be tried in all ways. */
    private static Opened twelve(AdviceEngine engine, Profile profile, Random random) {
        List<String> facts = new ArrayList<>(Small.paths(profile, true));
        Collections.shuffle(facts, random);
        Opened opened = Opened.none(profile);
        for (String fact : facts) {
            List<Object> possible = Opened.possible(profile, fact);
            if (opened.facts().size() < UNKNOWN && possible.size() > 1) {
                Opened more = opened.and(fact, possible);
                boolean canBeTried = byWhatTheyRead(engine, more).keySet().stream()
                        .allMatch(it -> completions(more, it) <= MOST_TRIED);
                opened = canBeTried ? more : opened;
            }
        }
        return opened;
    }

    private static int completions(Opened opened, Collection<String> facts) {
        return facts.stream()
                .mapToInt(it -> opened.answers().get(opened.facts().indexOf(it)).size())
                .reduce(1, (one, other) -> one * other);
    }

    private static Map<Set<String>, Set<RuleId>> byWhatTheyRead(AdviceEngine engine, Opened opened) {
        var rules = new LinkedHashMap<Set<String>, Set<RuleId>>();
        engine.rulebook().rules().stream().filter(Small::isTold).forEach(rule -> {
            var read = new TreeSet<String>();
            engine.explain(rule.id(), opened.profile())
                    .trials()
                    .forEach(trial -> trial.conditions()
                            .forEach(condition -> condition.answers().forEach(it -> read.add(it.fact()))));
            read.retainAll(opened.facts());
            rules.computeIfAbsent(read, it -> new TreeSet<>()).add(rule.id());
        });
        return rules;
    }

    private static List<String> without(List<String> facts, Set<String> some) {
        return facts.stream().filter(it -> !some.contains(it)).toList();
    }

    private static List<Prospect> of(Set<RuleId> rules, List<Prospect> prospects) {
        return prospects.stream().filter(it -> rules.contains(it.rule())).toList();
    }

    private static Set<String> of(Set<RuleId> rules, Collection<Finding> findings) {
        return Seen.said(
                findings.stream().filter(it -> rules.contains(it.rule())).toList());
    }
}
