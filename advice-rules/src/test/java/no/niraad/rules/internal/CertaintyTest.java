package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.drl.Threshold;
import no.niraad.rules.facts.ProfileFacts;
import no.niraad.rules.facts.Subjects;
import no.niraad.rules.syntax.Dialect;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlFiles;
import no.niraad.rules.syntax.DrlText;
import no.niraad.rules.syntax.Drools;
import no.niraad.rules.syntax.EveryProperty;
import no.niraad.rules.syntax.FactTypes;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;

/**
 * Every property that rules may ask for, in every way: what is accepted compiles, throws nothing, and means to Drools' compiler what
 * it means to the conditions and to the tree that runs, whatever is unknown.
 */
class CertaintyTest {

    private static final int PROFILES = 40;
    private static final List<Threshold> THRESHOLDS = BuiltIn.rulebook().thresholds().entrySet().stream()
            .map(it -> new Threshold(it.getKey(), it.getValue()))
            .toList();
    private static final KieBase BUILT_IN =
            KieBaseBuilder.createKieBaseFromModel(BuiltIn.models(), KieBaseMutabilityOption.ALLOWED);
    private static final Dialect DIALECT =
            Dialect.pack(FactTypes.builtIn(), BuiltIn.rulebook().thresholds().keySet());

    @Test
    void every_property_means_the_same_to_drools_and_to_the_conditions() {
        List<DrlFile> files = DrlFiles.read(EveryProperty.files(), DIALECT);
        List<String> texts = files.stream()
                .map(it -> DrlText.forDrools(it, DIALECT.types(), "no.niraad.packs.every", UnaryOperator.identity()))
                .toList();
        KieBase kieBase = Drools.kieBase(texts);
        JudgedRules rules = JudgedRules.of(
                BuiltIn.rulebook().advice(),
                Stream.concat(
                                BuiltIn.rulebook().rules().stream(),
                                files.stream().flatMap(it -> RuleReader.rules(it, "every").stream()))
                        .toList());
        var fired = new HashSet<String>();
        for (long seed = 0; seed < PROFILES; seed++) {
            List<Object> facts = facts(seed);
            Set<String> concluded = concluded(kieBase, facts);
            assertThat(concluded).as("profile " + seed).isEqualTo(proved(rules, facts));
            assertThat(held(files, facts)).as("profile " + seed).isEqualTo(concluded);
            concluded.forEach(it -> fired.add(it.substring(0, it.indexOf(' '))));
        }
        assertThat(fired).hasSizeGreaterThan(200);
    }

    /** What the built-in rules observe is added as facts, as a pack sees it. */
    private static List<Object> facts(long seed) {
        List<Object> facts = Stream.concat(ProfileFacts.of(RandomProfiles.of(seed)).stream(), THRESHOLDS.stream())
                .toList();
        KieSession session = BUILT_IN.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return Stream.concat(
                            facts.stream(),
                            session.getObjects(CertaintyTest::isObservation).stream()
                                    .map(Object.class::cast))
                    .toList();
        } finally {
            session.dispose();
        }
    }

    private static boolean isObservation(Object fact) {
        return fact.getClass().getPackageName().endsWith(".observations");
    }

    private static Set<String> concluded(KieBase kieBase, List<Object> facts) {
        return Drools.run(kieBase, facts).stream()
                .map(it -> line(it.rule(), it.about()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> held(List<DrlFile> files, List<Object> facts) {
        return PackRules.run(files, DIALECT.types(), facts).stream()
                .map(it -> line("every/" + it.rule(), it.about()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> proved(JudgedRules rules, List<Object> facts) {
        var lines = new TreeSet<String>();
        for (Judgement judgement : rules.judge(rules.layout().rows(facts)).all()) {
            RuleId id = judgement.rule().info().id();
            if (id.folder().equals("every")) {
                judgement.proofs().forEach(it -> lines.add(line(id, it.about().fact())));
            }
        }
        return lines;
    }

    private static String line(Object rule, Object about) {
        return rule + " about " + about.getClass().getSimpleName() + " "
                + Subjects.of(about).key();
    }
}
