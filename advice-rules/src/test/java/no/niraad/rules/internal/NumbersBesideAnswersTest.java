package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.pack.Pack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random rules that put counts, quantities and numbers in force beside answers in one condition, held against all answers to all that they
 * ask: each that a profile shows to punish a better answer is refused, and each refusal shows such a profile.
 */
class NumbersBesideAnswersTest {

    private static final int RULES = Integer.getInteger("packs", 200) / 3;
    private static final String NUMBER = "advice08/many-at-once";
    private static final int IN_FORCE = BuiltIn.rulebook().thresholds().get(NUMBER);

    private static final String HEAD = """
            import no.niraad.model.Answer;
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.rules.drl.Conclude;
            import no.niraad.rules.drl.Threshold;
            import no.niraad.rules.facts.InitiativeFigures;
            import no.niraad.rules.facts.PortfolioFigures;

            rule "own" @kind( %s )%s
            when
                Threshold( id == "%s", $n : value )
            """;

    private static final String THEN = "\nthen\n    insertLogical( Conclude.that( drools.getRule(), $x ) );\nend\n";

    private static final List<String> QUESTIONS = List.of("%s.met", "%s.lacking", "%s == Answer.PARTLY", "%s.known");
    private static final List<String> SIZES =
            List.of("employees < 20", "employees >= 20", "employees == 20", "employees >= $n", "employees != $n");
    private static final List<String> OF_INITIATIVES =
            List.of("units.least >= 1", "units.most <= 1", "benefits > 0", "benefits == 1", "benefits <= $n");
    private static final List<String> OF_ALL = List.of(
            "rollOuts.least >= 1", "rollOuts.most == 0", "rollOuts.most < $n", "atOnce.least > 0", "atOnce.most <= 1");

    private static final List<Answer> LADDER = List.of(Answer.NO, Answer.PLANNED, Answer.PARTLY, Answer.YES);

    /** What is better or worse comes first, then what is neither. */
    private static final List<String> PATHS = List.of(
            "orgUnits.enhet.managers.support",
            "initiatives.tiltak.employeesInvolved",
            "initiatives.tiltak.broadRollOut",
            "orgUnits.enhet.employees");

    @TempDir
    private Path folder;

    private final Random random = new Random(1128);

    @Test
    void a_rule_that_a_profile_shows_to_punish_is_refused_and_no_other() throws Exception {
        int broken = 0;
        int read = 0;
        int untold = 0;
        for (int i = 0; i < RULES; i++) {
            boolean risk = random.nextInt(3) > 0;
            String text = text(risk);
            Pack pack = pack(text);
            if (pack == null) {
                continue;
            }
            read++;
            ConditionJudge judge = judge(StrictPack.rules(pack));
            PackPromises.Verdict verdict = PackPromises.verdict(pack);
            untold += verdict.untold().size();
            if (isBroken(judge, risk)) {
                broken++;
                assertThat(verdict.broken()).as(text).hasSize(1);
            }
            verdict.broken()
                    .values()
                    .forEach(it ->
                            assertThat(isSo(judge, it, risk)).as(text + it).isTrue());
        }
        assertThat(read).isGreaterThan(RULES / 2);
        assertThat(untold).as("twelve units of any size are many").isLessThan(1 + read / 20);
        assertThat(broken).isBetween(read / 10, read * 9 / 10);
    }

    private String text(boolean risk) {
        var when = new ArrayList<String>();
        when.add("    $x : OrgUnit( " + asked("managers.support", SIZES) + " )");
        if (random.nextBoolean()) {
            when.add("    " + (random.nextInt(3) == 0 ? "exists " : "") + "InitiativeFigures( "
                    + asked("initiative.employeesInvolved", OF_INITIATIVES) + " )");
        }
        if (random.nextBoolean()) {
            when.add(
                    "    PortfolioFigures( " + any(OF_ALL) + (random.nextBoolean() ? " || " + any(OF_ALL) : "") + " )");
        }
        String head = HEAD.formatted(risk ? "risk" : "strength", risk ? " @severity( follow-up )" : "", NUMBER);
        return head + String.join("\n", when) + THEN;
    }

    private String asked(String answer, List<String> numbers) {
        String one = any(QUESTIONS).formatted(answer);
        String other = any(QUESTIONS).formatted(answer);
        String number = any(numbers);
        return switch (random.nextInt(6)) {
            case 0 -> one + " || " + number;
            case 1 -> one + ", " + number;
            case 2 -> "(" + one + " && " + number + ") || " + other;
            case 3 -> one + " || " + number + ", " + other;
            case 4 -> "!(" + one + " || " + number + ")";
            default -> "!(" + one + " && " + number + "), " + other + " || " + any(numbers);
        };
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** {@return the pack; null where a count cannot be asked so, or parts are not joined} */
    private @Nullable Pack pack(String text) throws Exception {
        try {
            return Pack.read(Files.writeString(folder.resolve("own.drl"), text));
        } catch (InvalidDocumentException refused) {
            return null;
        }
    }

    private static ConditionJudge judge(List<RuleInfo> rules) {
        return ConditionJudge.of(List.of(), rules, BuiltIn.rulebook().thresholds());
    }

    private static boolean isBroken(ConditionJudge judge, boolean risk) {
        return Stream.of("", ", affects: [enhet]", ", benefits: [{id: en, name: En}]", ", phase: idea")
                .anyMatch(it -> isBroken(judge, risk, unanswered(it)));
    }

    private static boolean isBroken(ConditionJudge judge, boolean risk, Profile unanswered) {
        List<List<@Nullable Object>> all = all();
        Set<List<@Nullable Object>> speaks = new HashSet<>();
        all.stream().filter(it -> speaks(judge, profile(unanswered, it))).forEach(speaks::add);
        return all.stream()
                .anyMatch(it -> better(it)
                        .anyMatch(better -> risk
                                ? !speaks.contains(it) && speaks.contains(better)
                                : speaks.contains(it) && !speaks.contains(better)));
    }

    private static boolean isSo(ConditionJudge judge, Breach breach, boolean risk) {
        Profile better = ProfileParts.with(breach.profile(), breach.path(), breach.after());
        return LADDER.indexOf(breach.after()) == LADDER.indexOf(breach.before()) + 1
                && said(judge, breach.profile()) != said(judge, better)
                && said(judge, better) > said(judge, breach.profile()) == risk;
    }

    private static Stream<List<@Nullable Object>> better(List<@Nullable Object> answers) {
        return Stream.of(0, 1)
                .filter(it ->
                        answers.get(it) instanceof Answer answer && LADDER.contains(answer) && answer != Answer.YES)
                .map(it -> {
                    var better = new ArrayList<@Nullable Object>(answers);
                    better.set(it, LADDER.get(LADDER.indexOf((Answer) answers.get(it)) + 1));
                    return better;
                });
    }

    private static List<List<@Nullable Object>> all() {
        var numbers = new ArrayList<@Nullable Object>(List.of(IN_FORCE - 1, IN_FORCE, IN_FORCE + 1, 19, 20, 21));
        numbers.add(null);
        var all = new ArrayList<List<@Nullable Object>>();
        for (Answer one : Answer.values()) {
            for (Answer two : Answer.values()) {
                for (Answer three : List.of(Answer.YES, Answer.NO, Answer.UNKNOWN)) {
                    numbers.forEach(number -> {
                        var answers = new ArrayList<@Nullable Object>(List.of(one, two, three));
                        answers.add(number);
                        all.add(answers);
                    });
                }
            }
        }
        return all;
    }

    private static Profile unanswered(String initiative) {
        String phase = initiative.contains("phase") ? "" : ", phase: execution";
        return ProfileReader.read("all.yaml", """
                profile: 1
                organisation: {name: Eksempel}
                assessed: {on: 2026-11-01}
                orgUnits: [{id: enhet, name: Enhet}]
                initiatives: [{id: tiltak, name: Tiltak%s%s}]
                """.formatted(phase, initiative).getBytes(StandardCharsets.UTF_8));
    }

    private static Profile profile(Profile unanswered, List<@Nullable Object> answers) {
        Profile profile = unanswered;
        for (int i = 0; i < answers.size(); i++) {
            profile = ProfileParts.with(profile, PATHS.get(i), answers.get(i));
        }
        return profile;
    }

    private static boolean speaks(ConditionJudge judge, Profile profile) {
        return said(judge, profile) > 0;
    }

    private static int said(ConditionJudge judge, Profile profile) {
        return judge.outcome(judge.rows(profile)).said().size();
    }
}
