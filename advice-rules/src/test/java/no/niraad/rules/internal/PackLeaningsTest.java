package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.fact.FactPath;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Answers;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;
import no.niraad.rules.condition.Leaning;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.pack.RandomPack;
import org.junit.jupiter.api.Test;

/** What the form of a rule says about better answers is so, whatever the profile. */
class PackLeaningsTest {

    private static final int PACKS = Integer.getInteger("packs", 200) / 2;

    /** The answers that rules of random packs ask for, themselves or by an observation. */
    private static final Set<String> ASKED = Set.of(
            "leadership.executiveTeamOwnership",
            "leadership.administrativeOwnership",
            "leadership.politicalOwnership",
            "orgUnits.*.managers.support",
            "orgUnits.*.changeAbility");

    /** These ease a finding on a condition that the finding has too: once it fails, there is nothing left to ease. */
    @Test
    void the_form_of_nearly_every_built_in_rule_clears_it_unless_the_rule_says_why() {
        List<RuleInfo> builtIn = BuiltIn.rulebook().rules();
        assertThat(builtIn.stream()
                        .filter(it -> it.tradeoff() == null && !isCleared(it, builtIn))
                        .map(it -> it.id().toString()))
                .containsExactly(
                        "advice01/one-leader-is-enough-early",
                        "advice06/simple-to-use-and-wanted",
                        "advice07/a-pilot-runs-beside-the-old-way",
                        "advice07/a-realistic-estimate-behind-the-plan");
    }

    private static boolean isCleared(RuleInfo rule, List<RuleInfo> all) {
        Leaning leaning = new PackLeanings(BuiltIn.rulebook().rules(), List.of()).of(rule);
        return PackLeanings.forbidden(rule, all)
                .map(it -> leaning == Leaning.STILL || leaning == it.opposite())
                .orElse(true);
    }

    @Test
    void what_random_profiles_show_of_random_packs_is_never_cleared_by_form_and_never_missed() {
        int shown = 0;
        var missed = new ArrayList<String>();
        for (int seed = 0; seed < PACKS; seed++) {
            Pack pack = RandomPack.bold("own", seed);
            long number = seed;
            Set<RuleInfo> broken = shownBy(pack, seed);
            for (RuleInfo rule : broken) {
                assertThat(isCleared(rule, StrictPack.rules(pack)))
                        .as(seed + " " + rule)
                        .isFalse();
            }
            PackPromises.Verdict verdict = PackPromises.verdict(pack);
            broken.stream()
                    .filter(it -> !verdict.broken().containsKey(it)
                            && !verdict.untold().contains(it))
                    .forEach(it -> missed.add(number + " " + it));
            assertThat(verdict.untold()).as("seed " + seed).allMatch(PackLeaningsTest::asksWhoeverFound);
            shown += broken.size();
        }
        assertThat(shown).isGreaterThanOrEqualTo(PACKS / 40);
        assertThat(missed).as("of " + shown).isEmpty();
    }

    /** Of a rule that asks for findings of no rule by name, there can be too many ways in which it comes to speak. */
    private static boolean asksWhoeverFound(RuleInfo rule) {
        return rule.when().stream()
                .filter(FoundByConditions::isFinding)
                .anyMatch(it -> it.constraints().stream().noneMatch(text -> text.startsWith("rule")));
    }

    /** The rules that random profiles show to be punishing a better answer. */
    private static Set<RuleInfo> shownBy(Pack pack, long seed) {
        List<RuleInfo> rules = StrictPack.rules(pack);
        ConditionJudge judge = judge(rules);
        var leanings = new PackLeanings(BuiltIn.rulebook().rules(), List.of());
        var shown = new LinkedHashSet<RuleInfo>();
        int profiles = rules.stream().anyMatch(FoundByConditions::isAskedBy) ? 1 : 20;
        for (int i = 0; i < profiles; i++) {
            Profile profile = RandomProfiles.of(100 * seed + i);
            Answers.of(profile).forEach((path, answer) -> {
                List<Answer> ladder = leanings.ladder(FactPath.pattern(path));
                int rung = ladder.indexOf(answer);
                if (ASKED.contains(FactPath.pattern(path)) && rung >= 0 && rung < ladder.size() - 1) {
                    Predicate<List<RuleInfo>> punish = those -> new Punishment(judge, rules, ids(those))
                            .of(profile, path, ladder.get(rung + 1))
                            .isPresent();
                    if (punish.test(rules)) {
                        rules.stream().filter(it -> punish.test(List.of(it))).forEach(shown::add);
                    }
                }
            });
        }
        return shown;
    }

    private static Set<RuleId> ids(List<RuleInfo> rules) {
        return rules.stream().map(RuleInfo::id).collect(Collectors.toSet());
    }

    private static ConditionJudge judge(List<RuleInfo> rules) {
        Rulebook builtIn = BuiltIn.rulebook();
        boolean findings = rules.stream().anyMatch(FoundByConditions::isAskedBy);
        var all = new ArrayList<>(rules);
        builtIn.rules().stream()
                .filter(it -> findings || it.kind() == RuleKind.OBSERVATION)
                .forEach(all::add);
        return ConditionJudge.of(builtIn.advice(), all, builtIn.thresholds());
    }
}
