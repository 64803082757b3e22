package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.drl.Threshold;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Promise 8, whole or nothing: a rule that throws or fires without end fails the assessment. */
class RuleSessionTest {

    private static final String HEAD = """
            package no.niraad.rules.broken;
            import no.niraad.rules.drl.Threshold;
            import no.niraad.rules.drl.Conclude;
            """;

    private static final String HONEST = """
            rule "honest"
            when
                $threshold : Threshold( value > 0 )
            then
                insertLogical( Conclude.that( drools.getRule(), $threshold ) );
            end
            """;

    @Test
    void an_honest_rule_concludes() {
        var fact = new Threshold("broken/one", 1);
        assertThat(RuleSession.run(rules(HONEST), List.of(fact)).values()).containsExactly(List.of(fact));
    }

    @Test
    void a_consequence_that_throws_leaves_nothing() {
        KieBase rules = rules(HONEST + "rule \"throws\" when Threshold() then Integer.parseInt(\"x\"); end");
        assertThatThrownBy(() -> RuleSession.run(rules, List.of(new Threshold("broken/one", 1))))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessageContaining("Nothing of it is used")
                .hasMessageContaining("broken/throws");
    }

    @Test
    void a_condition_that_throws_leaves_nothing() {
        KieBase rules = rules(HONEST + "rule \"throws\" when Threshold( id.charAt( 99 ) == 'x' ) then end");
        assertThatThrownBy(() -> RuleSession.run(rules, List.of(new Threshold("broken/one", 1))))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessageContaining("Nothing of it is used")
                .hasMessageContaining("Rule \"throws\"");
    }

    @Test
    void a_rule_that_fires_without_end_is_stopped_and_named() {
        KieBase rules = rules(
                "rule \"endless\" when Threshold( $n : value ) then insert( new Threshold( \"more\", $n + 1 ) ); end");
        assertThatThrownBy(() -> RuleSession.run(rules, List.of(new Threshold("broken/one", 1))))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessageContaining("without coming to an end")
                .hasMessageContaining("broken/endless");
    }

    private static KieBase rules(String drl) {
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                ResourceFactory.newByteArrayResource((HEAD + drl).getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        assertThat(builder.hasErrors()).as(builder.getErrors().toString()).isFalse();
        var base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }
}
