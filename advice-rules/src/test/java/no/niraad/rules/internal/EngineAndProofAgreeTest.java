package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.drl.Conclusion;
import no.niraad.rules.drl.Threshold;
import no.niraad.rules.facts.ProfileFacts;
import no.niraad.rules.facts.Subjects;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;

/**
 * Promise 4: evidence is checked against the rule. Two readers of the same conditions, Drools and the one that proves, come to
 * the same conclusions, of every rule.
 */
class EngineAndProofAgreeTest {

    /** Mutable, unlike the one in use: so that conclusions become facts, as the rules say. */
    private static final KieBase KIE_BASE =
            KieBaseBuilder.createKieBaseFromModel(BuiltIn.models(), KieBaseMutabilityOption.ALLOWED);

    private static final JudgedRules RULES =
            JudgedRules.of(BuiltIn.rulebook().advice(), BuiltIn.rulebook().rules());
    private static final List<Threshold> THRESHOLDS = BuiltIn.rulebook().thresholds().entrySet().stream()
            .map(it -> new Threshold(it.getKey(), it.getValue()))
            .toList();

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void what_drools_concludes_is_what_the_conditions_prove(@ForAll long seed) {
        List<Object> facts = Stream.concat(ProfileFacts.of(RandomProfiles.of(seed)).stream(), THRESHOLDS.stream())
                .toList();
        assertThat(concluded(facts)).isEqualTo(proved(RULES.judge(RULES.layout().rows(facts))));
    }

    private static TreeSet<String> concluded(List<Object> facts) {
        KieSession session = KIE_BASE.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            var lines = new TreeSet<String>();
            for (Object each : session.getObjects(Conclusion.class::isInstance)) {
                Conclusion conclusion = (Conclusion) each;
                lines.add(line(conclusion.rule(), conclusion.about()));
            }
            return lines;
        } finally {
            session.dispose();
        }
    }

    private static TreeSet<String> proved(Judgements judgements) {
        var lines = new TreeSet<String>();
        for (Judgement judgement : judgements.all()) {
            for (Judgement.Proof proof : judgement.proofs()) {
                lines.add(line(judgement.rule().info().id(), proof.about().fact()));
            }
        }
        return lines;
    }

    private static String line(Object rule, Object about) {
        return rule + " about " + about.getClass().getSimpleName() + " "
                + Subjects.of(about).key();
    }
}
