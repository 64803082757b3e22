package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.fact.FactPath;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RiskFlag;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Strength;
import no.niraad.model.text.Language;
import no.niraad.rules.Answers;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;
import no.niraad.rules.condition.Leaning;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.pack.RandomPack;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promise 3 is held by packs before they run, and what is called a breach is one for Drools too. */
class PackPromisesTest {

    private static final String IMPORTS = """
            import no.niraad.model.Answer;
            import no.niraad.model.finding.Severity;
            import no.niraad.model.organisation.Competence;
            import no.niraad.model.organisation.Initiative;
            import no.niraad.model.organisation.Leadership;
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.model.organisation.Organisation;
            import no.niraad.model.organisation.Stage;
            import no.niraad.rules.drl.Conclude;
            import no.niraad.rules.drl.Threshold;
            import no.niraad.rules.facts.Affected;
            import no.niraad.rules.facts.FoundInOrgUnit;
            import no.niraad.rules.facts.InitiativeFigures;
            import no.niraad.rules.observations.NarrowAnchoring;
            import no.niraad.rules.observations.StrongTop;
            """;

    private static final String RISK = "@kind( risk ) @severity( follow-up )";
    private static final int PACKS = Integer.getInteger("packs", 200) / 2;
    private static final int SEARCHED = 20;

    /** The answers that rules of random packs ask for, themselves or by an observation. */
    private static final Set<String> ASKED = Set.of(
            "leadership.executiveTeamOwnership",
            "leadership.administrativeOwnership",
            "leadership.politicalOwnership",
            "orgUnits.*.managers.support",
            "orgUnits.*.changeAbility");

    private static final Evaluator BUILT_IN = Evaluator.builtIn();

    @TempDir
    private Path folder;

    private Pack pack(String... rules) throws IOException {
        String text = IMPORTS + String.join("\n", rules);
        return Pack.read(Files.writeString(folder.resolve("own.drl"), text));
    }

    private static String rule(String name, String metadata, String... when) {
        return "rule \"" + name + "\" " + metadata + "\nwhen\n    " + String.join("\n    ", when)
                + "\nthen\n    insertLogical( Conclude.that( drools.getRule(), $x ) );\nend\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            Leadership( politicalOwnership.met ) ; $x : OrgUnit( managers.support.lacking )      → leadership.politicalOwnership: partly to yes
            $x : OrgUnit( managers.support == Answer.PLANNED )                                   → orgUnits.enhet.managers.support: no to planned
            $x : OrgUnit( managers.support.underWay, employees > 20 )                            → orgUnits.enhet.managers.support: no to planned
            StrongTop() ; $x : OrgUnit( managers.support.lacking )                               → leadership.administrativeOwnership: partly to yes
            $x : Leadership( !(executiveTeamOwnership.lacking) )                                 → leadership.executiveTeamOwnership: planned to partly
            Organisation( stage == Stage.EARLY, inhabitants < 5000 ) ; $x : Leadership( politicalOwnership.met ) → leadership.politicalOwnership: partly to yes
            $x : Initiative( phase.running ) ; InitiativeFigures( initiative == $x, months > 6 ) ; Leadership( politicalOwnership.met ) → leadership.politicalOwnership: partly to yes
            $x : OrgUnit( employees < 50 ) ; FoundInOrgUnit( orgUnit == $x, rule == "advice02/managers-not-behind" ) ; Leadership( politicalOwnership.met ) → leadership.politicalOwnership: partly to yes
            $x : OrgUnit( managers.support.lacking ) ; not Affected( orgUnit == $x, effect.benefitsExplained.lacking ) → initiatives.tiltak.affects.enhet.benefitsExplained: planned to partly
            """)
    void a_risk_that_a_better_answer_adds_is_found(String when, String expected) throws IOException {
        Pack pack = pack(rule("own", RISK, when.split(" ; ")));
        List<String> found = PackPromises.broken(pack).values().stream()
                .map(PackPromisesTest::line)
                .toList();
        assertThat(found).isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
        mustBeSoForDrools(pack);
    }

    private static String line(Breach breach) {
        return breach.path() + ": " + breach.before().name().toLowerCase(Locale.ROOT) + " to "
                + breach.after().name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            $x : OrgUnit( managers.support.lacking )
            $x : OrgUnit( managers.support == Answer.PLANNED || managers.support == Answer.NO )
            $x : OrgUnit( managers.support.known, !managers.support.met )
            NarrowAnchoring() ; $x : OrgUnit( employees > 20 )
            Organisation( stage == Stage.EARLY ) ; $x : OrgUnit( employees < 20 || managers.support.lacking )
            $x : OrgUnit( changeAbility.lacking ) ; FoundInOrgUnit( orgUnit == $x, advice == 2, severity == Severity.ACT_NOW, rule == "advice02/managers-not-behind" )
            """)
    void a_risk_that_asks_for_what_is_lacking_is_let_pass(String when) throws IOException {
        Pack pack = pack(rule("own", RISK, when.split(" ; ")));
        assertThat(PackPromises.broken(pack)).isEmpty();
    }

    @Test
    void a_strength_that_rests_on_what_is_lacking_and_a_reason_that_sharpens_once_things_are_better_are_found()
            throws IOException {
        Pack pack = pack(
                rule("strong", "@kind( strength )", "$x : Leadership( politicalOwnership.lacking )"),
                rule("weak", RISK, "$x : OrgUnit( managers.support.lacking )"),
                rule(
                        "sharper",
                        "@kind( reason ) @sharpens( weak ) @severity( act-now )",
                        "$x : OrgUnit( changeAbility.met )"),
                rule("words-only", "@kind( reason ) @sharpens( weak )", "$x : OrgUnit( changeAbility.met )"),
                rule(
                        "milder",
                        "@kind( reason ) @eases( weak ) @severity( for-information )",
                        "$x : OrgUnit( changeAbility.lacking )"));
        var found = new TreeMap<String, String>();
        PackPromises.broken(pack)
                .forEach((rule, breach) ->
                        found.put(rule.id().name(), breach.finding().name() + " " + line(breach)));
        assertThat(found)
                .isEqualTo(Map.of(
                        "strong", "strong leadership.politicalOwnership: planned to partly",
                        "sharper", "weak orgUnits.enhet.changeAbility: partly to yes",
                        "milder", "weak orgUnits.enhet.changeAbility: planned to partly"));
        mustBeSoForDrools(pack);
    }

    @Test
    void a_rule_that_says_why_is_let_pass() throws IOException {
        Pack pack = pack(rule("own", RISK + " @tradeoff( \"size\" )", "$x : Leadership( politicalOwnership.met )"));
        assertThat(PackPromises.broken(pack)).isEmpty();
    }

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
    void what_random_profiles_show_of_random_packs_is_never_cleared_by_form_and_hardly_ever_missed() {
        int shown = 0;
        var missed = new ArrayList<String>();
        for (int seed = 0; seed < PACKS; seed++) {
            Pack pack = RandomPack.bold("own", seed);
            Set<RuleInfo> broken = shownBy(pack, seed);
            for (RuleInfo rule : broken) {
                assertThat(isCleared(rule, StrictPack.rules(pack)))
                        .as(seed + " " + rule)
                        .isFalse();
            }
            if (!broken.isEmpty() && shown < SEARCHED) {
                Set<RuleInfo> found = PackPromises.broken(pack).keySet();
                broken.stream()
                        .filter(it -> !found.contains(it))
                        .map(it -> it.id().name())
                        .forEach(missed::add);
                shown += broken.size();
            }
        }
        assertThat(shown).isGreaterThanOrEqualTo(Math.min(SEARCHED, PACKS / 20));
        assertThat(missed).isEmpty();
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

    @Test
    void the_words_name_the_rule_the_answer_and_a_profile_that_can_be_read() throws IOException {
        Pack pack = pack(rule("own", RISK, "$x : OrgUnit( managers.support == Answer.PLANNED )"));
        Assertions.assertThatThrownBy(() -> PackPromises.check(List.of(pack)))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        it -> assertThat(it.text(Language.EN)).isEqualTo(folder.resolve("own.drl") + """
                        :16:6: a better answer is punished: 'own' is told, or told more urgently, when orgUnits.enhet.managers.support goes from no to planned
                            rule "own" @kind( risk ) @severity( follow-up )
                                 ^
                          Let what is lacking be the risk, and what is in place a reason for it: @kind( reason ). If it is meant so, say why: @tradeoff( "..." ). This profile shows it:

                              profile: 1
                              organisation:
                                name: Eksempel
                                kind: municipality
                                government: formannskap
                              assessed:
                                on: 2026-11-01
                              orgUnits:
                                - id: enhet
                                  name: Enhet
                                  managers:
                                    support: no
                        """));
    }

    /** What the conditions call a breach, the rules as Drools runs them show too. */
    private static void mustBeSoForDrools(Pack pack) {
        Evaluator evaluator = BUILT_IN.with(List.of(), List.of(pack));
        for (Breach breach : PackPromises.broken(pack).values()) {
            Profile better = ProfileEdit.with(breach.profile(), breach.path(), breach.after());
            Map<String, Finding> was = own(evaluator.evaluate(breach.profile()), pack);
            Map<String, Finding> is = own(evaluator.evaluate(better), pack);
            var worse = new ArrayList<String>();
            is.forEach((key, finding) -> {
                Finding before = was.get(key);
                if (finding instanceof RiskFlag
                        && (before == null || finding.severity().compareTo(before.severity()) < 0)) {
                    worse.add(key);
                }
            });
            was.forEach((key, finding) -> {
                if (finding instanceof Strength && !is.containsKey(key)) {
                    worse.add(key);
                }
            });
            assertThat(worse).as(breach.toString()).isNotEmpty();
        }
    }

    private static Map<String, Finding> own(Assessment assessment, Pack pack) {
        var own = new TreeMap<String, Finding>();
        assessment.findings().stream()
                .filter(it -> it.rule().folder().equals(pack.id()))
                .forEach(it -> own.put(it.rule() + " " + it.about().key(), it));
        return own;
    }
}
