package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Element;
import no.niraad.rules.drl.Threshold;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.junit.jupiter.api.Test;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Promise 8, whole or nothing: a rule that throws or fires without end fails the assessment. */
class RuleBaseTest {

    private static final String HEAD = """
            package no.niraad.rules.broken;
            import no.niraad.rules.drl.Threshold;
            import no.niraad.rules.drl.Conclude;
            """;

    private static final String HONEST = """
            rule "honest"
                @kind( risk ) @severity( follow-up )
            when
                $threshold : Threshold( value > 0 )
            then
                insertLogical( Conclude.that( drools.getRule(), $threshold ) );
            end
            """;

    @Test
    void an_honest_rule_concludes() {
        assertThat(concluded(rules(HONEST))).containsExactly("broken/honest about one");
    }

    @Test
    void a_consequence_that_throws_leaves_nothing() {
        RuleBase rules = rules(HONEST + "rule \"throws\" when Threshold() then Integer.parseInt(\"x\"); end");
        assertThatThrownBy(() -> concluded(rules))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessageContaining("Nothing of it is used")
                .hasMessageContaining("broken/throws");
    }

    @Test
    void a_condition_that_throws_leaves_nothing() {
        RuleBase rules = rules(HONEST + "rule \"throws\" when Threshold( id.charAt( 99 ) == 'x' ) then end");
        assertThatThrownBy(() -> concluded(rules))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessageContaining("Nothing of it is used")
                .hasMessageContaining("Rule \"throws\"");
    }

    @Test
    void a_rule_that_fires_without_end_is_stopped_and_named() {
        RuleBase rules = rules(
                "rule \"endless\" when Threshold( $n : value ) then insert( new Threshold( \"more\", $n + 1 ) ); end");
        assertThatThrownBy(() -> concluded(rules))
                .isInstanceOf(AssessmentFailedException.class)
                .hasMessageContaining("without coming to an end")
                .hasMessageContaining("broken/endless");
    }

    @Test
    void a_rule_that_failed_once_leaves_nothing_behind_in_the_next_run() {
        RuleBase rules =
                rules(HONEST + "rule \"throws\" when Threshold( id == \"two\" ) then Integer.parseInt(\"x\"); end");
        assertThatThrownBy(() -> concluded(rules, "one", "two")).isInstanceOf(AssessmentFailedException.class);
        assertThat(concluded(rules, "one")).containsExactly("broken/honest about one");
    }

    private static List<String> concluded(RuleBase rules, String... thresholds) {
        List<Object> facts = new ArrayList<>();
        for (String each : thresholds.length == 0 ? new String[] {"one"} : thresholds) {
            facts.add(new Threshold(each, 1));
        }
        var lines = new ArrayList<String>();
        rules.run(facts).forEach((rule, about) -> lines.add(rule.info().id() + " about " + ((Threshold) about).id()));
        return lines;
    }

    /** The rule called honest is known to conclude; what the others do, their consequences say. */
    private static RuleBase rules(String drl) {
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                ResourceFactory.newByteArrayResource((HEAD + drl).getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        assertThat(builder.hasErrors()).as(builder.getErrors().toString()).isFalse();
        var base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return new RuleBase(base, JudgedRules.of(List.of(), List.of(honest())).all());
    }

    /** Told here, since a rule about a number alone is none that would be read. */
    private static RuleInfo honest() {
        var when = new Element(Element.Kind.MATCH, Threshold.class.getName(), "$threshold", List.of("value > 0"), 6);
        return new RuleInfo(
                new RuleId("broken", "honest"),
                RuleKind.RISK,
                Severity.FOLLOW_UP,
                Basis.ADVICE,
                List.of(),
                null,
                false,
                null,
                List.of(when),
                "$threshold",
                List.of(),
                "broken.drl",
                4);
    }
}
