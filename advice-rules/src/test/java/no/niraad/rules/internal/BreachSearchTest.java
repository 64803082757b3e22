package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.Outcome;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for breaches finds one wherever there is one: held against trying every answer to all that a rule can ask. */
class BreachSearchTest {

    private static final int RULES = Integer.getInteger("packs", 200) / 4;

    private static final String HEAD = """
            import no.niraad.model.Answer;
            import no.niraad.model.organisation.Leadership;
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.rules.drl.Conclude;
            import no.niraad.rules.facts.Affected;

            rule "own" @kind( risk ) @severity( follow-up )
            when
            """;

    private static final List<String> QUESTIONS = List.of(
            "%s.met", "%s.lacking", "!%s.met", "!(%s.underWay)", "%s == Answer.PARTLY", "%s != Answer.NO", "%s.known");

    private static final List<Answer> LADDER = List.of(Answer.NO, Answer.PLANNED, Answer.PARTLY, Answer.YES);
    private static final List<String> PATHS = List.of(
            "leadership.executiveTeamOwnership",
            "leadership.politicalOwnership",
            "orgUnits.enhet.managers.support",
            "initiatives.tiltak.affects.enhet.benefitsExplained");

    @TempDir
    private Path folder;

    @Test
    void a_rule_is_refused_just_when_one_of_all_profiles_shows_why() throws Exception {
        var random = new Random(82);
        int broken = 0;
        for (int i = 0; i < RULES; i++) {
            String text = HEAD + String.join("\n", conditions(random))
                    + "\nthen\n    insertLogical( Conclude.that( drools.getRule(), $x ) );\nend\n";
            Pack pack = Pack.read(Files.writeString(folder.resolve("own.drl"), text));
            boolean expected = isBroken(StrictPack.rules(pack));
            broken += expected ? 1 : 0;
            assertThat(PackPromises.verdict(pack).broken().isEmpty()).as(text).isEqualTo(!expected);
            assertThat(PackPromises.verdict(pack).untold()).as(text).isEmpty();
        }
        assertThat(broken).isBetween(RULES / 10, RULES * 9 / 10);
    }

    private static List<String> conditions(Random random) {
        var when = new ArrayList<String>();
        when.add("Leadership( " + asked(random, "executiveTeamOwnership", "politicalOwnership") + " )");
        when.add("$x : OrgUnit( " + asked(random, "managers.support", "managers.support") + " )");
        if (random.nextBoolean()) {
            when.add(List.of("", "not ", "exists ").get(random.nextInt(3)) + "Affected( orgUnit == $x, "
                    + asked(random, "effect.benefitsExplained", "effect.benefitsExplained") + " )");
        }
        return when;
    }

    private static String asked(Random random, String one, String other) {
        String first = QUESTIONS.get(random.nextInt(QUESTIONS.size())).formatted(one);
        String second = QUESTIONS.get(random.nextInt(QUESTIONS.size())).formatted(other);
        return switch (random.nextInt(3)) {
            case 0 -> first;
            case 1 -> first + " || " + second;
            default -> first + ", " + second;
        };
    }

    /** Every answer to everything, and each of them one step better. */
    private static boolean isBroken(List<RuleInfo> rules) {
        ConditionJudge judge = ConditionJudge.of(List.of(), rules, Map.of());
        for (boolean tied : List.of(true, false)) {
            Set<List<Answer>> speaks = new HashSet<>();
            List<List<Answer>> all = all(PATHS.size());
            all.stream().filter(it -> speaks(judge, profile(it, tied))).forEach(speaks::add);
            if (all.stream().anyMatch(it -> !speaks.contains(it) && better(it).anyMatch(speaks::contains))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<List<Answer>> better(List<Answer> answers) {
        return IntStream.range(0, answers.size())
                .filter(it -> LADDER.indexOf(answers.get(it)) >= 0 && answers.get(it) != Answer.YES)
                .mapToObj(it -> {
                    var better = new ArrayList<>(answers);
                    better.set(it, LADDER.get(LADDER.indexOf(answers.get(it)) + 1));
                    return better;
                });
    }

    private static List<List<Answer>> all(int facts) {
        List<List<Answer>> all = List.of(List.of());
        for (int i = 0; i < facts; i++) {
            all = all.stream()
                    .flatMap(it -> Arrays.stream(Answer.values()).map(answer -> {
                        var more = new ArrayList<>(it);
                        more.add(answer);
                        return (List<Answer>) more;
                    }))
                    .collect(Collectors.toList());
        }
        return all;
    }

    private static Profile profile(List<Answer> answers, boolean tied) {
        String text = """
                profile: 1
                organisation: {name: Eksempel}
                assessed: {on: 2026-11-01}
                orgUnits: [{id: enhet, name: Enhet}]
                initiatives: [{id: tiltak, name: Tiltak, phase: execution%s}]
                """.formatted(tied ? ", affects: [enhet]" : "");
        Profile profile = ProfileReader.read("all.yaml", text.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < answers.size(); i++) {
            profile = ProfileParts.with(profile, PATHS.get(i), answers.get(i));
        }
        return profile;
    }

    private static boolean speaks(ConditionJudge judge, Profile profile) {
        Outcome outcome = judge.outcome(judge.rows(profile));
        return !outcome.said().isEmpty();
    }
}
