package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.PackPath;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.RuleKind;
import no.niraad.rules.drl.Threshold;
import no.niraad.rules.facts.FoundFacts;
import no.niraad.rules.facts.PackFacts;
import no.niraad.rules.facts.ProfileFacts;
import no.niraad.rules.syntax.Dialect;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlRule;
import no.niraad.rules.syntax.DrlText;
import no.niraad.rules.syntax.Drools;
import no.niraad.rules.syntax.FactTypes;
import no.niraad.rules.syntax.RandomRules;
import org.junit.jupiter.api.Test;

/**
 * What is asked of a pack's facts is asked of the tree that was read. Drools' own compiler, given the same rules as a text, and the
 * conditions, which read them a second time, come to the same: conclusion for conclusion.
 */
class PackModelTest {

    private static final int PACKS = Math.max(4, Integer.getInteger("packs", 200) / 20);
    private static final int RULES = 100;
    private static final int PROFILES = 40;

    private static final Map<String, Integer> NUMBERS = BuiltIn.rulebook().thresholds();
    private static final AdviceEngine BUILT_IN = AdviceEngine.create();
    private static final ObservedFacts OBSERVED =
            new ObservedFacts(BuiltIn.rulebook().rules());
    private static final List<PackPath> PATHS = List.of(
            new PackPath("", "", "own", "plan"),
            new PackPath("", "", "own", "overview"),
            new PackPath("orgUnits", "{id}", "own", "responsible"),
            new PackPath("initiatives", "{id}", "own", "kept"),
            new PackPath("systems", "{id}", "own", "kept"),
            new PackPath("procurements", "{id}", "own", "asked"));
    private static final PackFacts ASKED = PackFacts.of(PATHS);
    private static final Dialect DIALECT = Dialect.pack(FactTypes.forPacks(), NUMBERS.keySet(), ASKED);

    /** What must be among the rules that hold of one profile and not of another, else the comparison says little. */
    private static final List<String> TRIED = List.of(
            "not ",
            "exists ",
            "!( ",
            " || ",
            " && ",
            " != ",
            " == $",
            " < ",
            ">= ",
            "$value",
            "Threshold",
            "Answered(",
            "AnsweredIn",
            "Found(",
            "FoundIn",
            "EarlyStage",
            "Affected");

    @Test
    void drools_own_compiler_and_the_conditions_conclude_the_same() {
        List<List<Object>> profiles = IntStream.range(0, PROFILES)
                .mapToObj(it -> facts(new Random(it)))
                .toList();
        var telling = new ArrayList<String>();
        for (int seed = 0; seed < PACKS; seed++) {
            DrlFile file = RandomRules.of(seed, RULES, DIALECT);
            Map<String, Integer> held = held(file, profiles, seed);
            file.rules().stream()
                    .filter(it -> held.getOrDefault("own/" + it.name().text(), PROFILES) < PROFILES)
                    .map(PackModelTest::conditions)
                    .forEach(telling::add);
        }
        assertThat(telling).hasSizeGreaterThan(PACKS * RULES / 3);
        assertThat(TRIED).allSatisfy(each -> assertThat(telling).anyMatch(it -> it.contains(each)));
    }

    /** Of how many profiles each rule holds, by each of the three. */
    private static Map<String, Integer> held(DrlFile file, List<List<Object>> profiles, int seed) {
        JudgedRules judged = judged(file);
        var model = new RuleBase(PackModel.kieBase("own", List.of(file), DIALECT.types()), judged.all());
        var compiled = new RuleBase(Drools.kieBase(List.of(printed(file))), judged.all());
        var held = new TreeMap<String, Integer>();
        for (int i = 0; i < profiles.size(); i++) {
            List<Object> facts = profiles.get(i);
            List<String> expected = concluded(compiled, facts);
            String as = "pack " + seed + ", profile " + i;
            assertThat(concluded(model, facts)).as(as).isEqualTo(expected);
            assertThat(proved(judged, facts)).as(as).isEqualTo(new TreeSet<>(expected));
            expected.stream()
                    .map(it -> it.substring(0, it.indexOf(' ')))
                    .distinct()
                    .forEach(it -> held.merge(it, 1, Integer::sum));
        }
        return held;
    }

    private static String conditions(DrlRule rule) {
        String text = DrlText.print(new DrlFile("", null, List.of(), List.of(rule)));
        return text.substring(text.indexOf("when"));
    }

    private static String printed(DrlFile file) {
        return DrlText.forDrools(file, DIALECT.types(), "no.niraad.packs.own", it -> "own/" + it);
    }

    private static JudgedRules judged(DrlFile file) {
        return JudgedRules.of(
                List.of(),
                Stream.concat(
                                RuleReader.rules(file, "own").stream(),
                                BuiltIn.rulebook().rules().stream().filter(it -> it.kind() == RuleKind.OBSERVATION))
                        .toList());
    }

    private static List<Object> facts(Random random) {
        Profile profile = answered(RandomProfiles.of(random), random);
        List<Object> facts = new ArrayList<>(ProfileFacts.of(profile));
        NUMBERS.forEach((id, value) -> facts.add(new Threshold(id, value)));
        facts.addAll(OBSERVED.of(facts));
        facts.addAll(FoundFacts.of(profile, BUILT_IN.evaluate(profile).findings()));
        facts.addAll(ASKED.of(profile));
        return facts;
    }

    /** Some of what the pack asks is left open. */
    private static Profile answered(Profile profile, Random random) {
        var answers = new TreeMap<String, Answer>();
        for (PackPath path : PATHS) {
            for (String part : parts(profile, path.list())) {
                if (random.nextInt(4) > 0) {
                    String at = path.list().isEmpty() ? path.fact() : path.list() + "." + part + "." + path.fact();
                    answers.put(at, Answer.values()[random.nextInt(Answer.values().length)]);
                }
            }
        }
        return ProfileBuilder.builder(profile).packAnswers(answers).build();
    }

    private static List<String> parts(Profile profile, String list) {
        return switch (list) {
            case "orgUnits" -> profile.orgUnits().stream().map(it -> it.id()).toList();
            case "initiatives" ->
                profile.initiatives().stream().map(it -> it.id()).toList();
            case "systems" -> profile.systems().stream().map(it -> it.id()).toList();
            case "procurements" ->
                profile.procurements().stream().map(it -> it.id()).toList();
            default -> List.of("");
        };
    }

    /** Each once for every choice of facts that the rule holds of. */
    private static List<String> concluded(RuleBase rules, List<Object> facts) {
        var lines = new ArrayList<String>();
        rules.run(facts).forEach((rule, about) -> lines.add(line(rule, about)));
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    private static Set<String> proved(JudgedRules judged, List<Object> facts) {
        return judged.judge(judged.layout().rows(facts)).all().stream()
                .flatMap(it -> it.proofs().stream()
                        .map(proof -> line(it.rule(), proof.about().fact())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(JudgedRule rule, Object about) {
        return rule.info().id() + " about " + about.getClass().getSimpleName() + " " + System.identityHashCode(about);
    }
}
