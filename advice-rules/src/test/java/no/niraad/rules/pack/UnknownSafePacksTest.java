package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Answers;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.RuleInfo;
import org.junit.jupiter.api.Test;

/**
 * Promise 1 for packs: an answer that becomes unknown adds no finding. Rules that ask how urgent a built-in finding is are left out:
 * where what eased it becomes unknown, it is as urgent again as its rule says.
 */
class UnknownSafePacksTest {

    private static final int PACKS = Integer.getInteger("packs", 200) / 5;
    private static final int ANSWERS = 10;

    @Test
    void an_answer_that_becomes_unknown_adds_no_finding_of_a_pack() {
        int said = 0;
        for (int seed = 0; seed < PACKS; seed++) {
            AdviceEngine engine =
                    Packs.BUILT_IN.toBuilder().pack(RandomPack.of("own", seed)).build();
            Profile profile = RandomProfiles.of(seed);
            Set<String> before = said(engine, profile);
            said += before.size();
            for (String path : known(profile, seed)) {
                assertThat(before)
                        .as("pack " + seed + ", " + path + " becomes unknown")
                        .containsAll(said(engine, Answers.with(profile, path, Answer.UNKNOWN)));
            }
        }
        assertThat(said).isGreaterThan(PACKS / 2);
    }

    private static Set<String> said(AdviceEngine engine, Profile profile) {
        Set<String> severity = engine.rulebook().rules().stream()
                .filter(UnknownSafePacksTest::asksSeverity)
                .map(it -> it.id().toString())
                .collect(Collectors.toSet());
        Assessment assessment = engine.evaluate(profile);
        return assessment.findings().stream()
                .filter(it -> it.rule().folder().equals("own"))
                .filter(it -> !severity.contains(it.rule().toString()))
                .map(it -> it.rule() + " " + it.about().key())
                .collect(Collectors.toSet());
    }

    private static boolean asksSeverity(RuleInfo rule) {
        return rule.when().stream().flatMap(it -> it.constraints().stream()).anyMatch(it -> it.contains("severity"));
    }

    private static List<String> known(Profile profile, int seed) {
        var known = new ArrayList<>(Answers.of(profile).entrySet().stream()
                .filter(it -> it.getValue().isKnown())
                .map(Map.Entry::getKey)
                .toList());
        Collections.shuffle(known, new Random(seed));
        return known.subList(0, Math.min(ANSWERS, known.size()));
    }
}
