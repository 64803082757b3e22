package no.niraad.rules.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.Folders;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;
import no.niraad.rules.condition.Element;
import org.junit.jupiter.api.Test;

/** What the rules say of themselves fits together. */
class RuleMetadataTest {

    private static final int FEWEST_RULES = 90;
    private static final int FEWEST_JOINS = 25;
    private static final Set<RuleKind> MENDABLE = Set.of(RuleKind.RISK, RuleKind.RECOMMENDATION);

    private final Rulebook rulebook = Rulebook.builtIn();
    private final Faults faults = new Faults();

    @Test
    void a_rule_has_a_severity_where_it_asks_for_attention_and_none_where_it_does_not() {
        for (RuleInfo rule : rulebook.rules()) {
            if (MENDABLE.contains(rule.kind())) {
                faults.unless(rule.severity() != null, rule.id(), "has no @severity");
            } else if (rule.kind() != RuleKind.REASON) {
                faults.unless(rule.severity() == null, rule.id(), "has a @severity, which its kind has not");
            }
            faults.unless(
                    !rule.eases() || rule.severity() != null, rule.id(), "eases without telling to which @severity");
        }
        faults.none();
    }

    @Test
    void a_reason_adds_to_a_finding_of_its_folder_about_the_same_thing() {
        for (RuleInfo rule : rulebook.rules()) {
            if (rule.kind() == RuleKind.REASON) {
                checkReason(rule);
            } else {
                faults.unless(rule.sharpens() == null, rule.id(), "sharpens or eases, but is no reason");
            }
        }
        faults.none();
    }

    private void checkReason(RuleInfo reason) {
        if (reason.sharpens() == null) {
            faults.add(reason.id(), "is a reason of nothing; write @sharpens or @eases");
            return;
        }
        RuleInfo target = rulebook.rule(new RuleId(reason.id().folder(), reason.sharpens()))
                .orElse(null);
        if (target == null) {
            faults.add(reason.id(), "adds to " + reason.sharpens() + ", which is no rule of its folder");
            return;
        }
        faults.unless(MENDABLE.contains(target.kind()), reason.id(), "adds to a rule of kind " + target.kind());
        faults.unless(
                aboutType(reason).equals(aboutType(target)),
                reason.id(),
                "is about " + aboutType(reason) + ", but " + target.id() + " is about " + aboutType(target));
    }

    private static String aboutType(RuleInfo rule) {
        return rule.when().stream()
                .filter(it -> rule.about().equals(it.binding()))
                .map(Element::type)
                .findFirst()
                .orElse("nothing");
    }

    @Test
    void there_are_nine_folders_numbered_1_to_9_and_each_is_called_after_its_number() {
        List<AdviceInfo> advice = rulebook.advice();
        assertThat(advice.stream().map(AdviceInfo::number))
                .isEqualTo(IntStream.rangeClosed(1, 9).boxed().toList());
        advice.forEach(it -> assertThat(it.folder()).isEqualTo("advice0" + it.number()));
    }

    @Test
    void no_two_rules_have_the_same_name() {
        var names = new HashSet<String>();
        for (RuleInfo rule : rulebook.rules()) {
            faults.unless(names.add(rule.id().toString()), rule.id(), "is there twice");
            faults.unless(rule.id().name().matches("[a-z0-9]+(-[a-z0-9]+)*"), rule.id(), "is not in kebab-case");
        }
        faults.none();
    }

    @Test
    void there_are_rules_enough_and_many_of_them_join_several_facts() {
        assertThat(rulebook.rules()).hasSizeGreaterThanOrEqualTo(FEWEST_RULES);
        assertThat(rulebook.rules().stream().filter(RuleMetadataTest::joins)).hasSizeGreaterThanOrEqualTo(FEWEST_JOINS);
    }

    /** Several facts of which something is asked, not counting the number that something is compared with. */
    private static boolean joins(RuleInfo rule) {
        return rule.when().stream()
                        .filter(it -> !it.type().endsWith(".Threshold"))
                        .filter(it -> !it.constraints().isEmpty() || it.type().contains(".observations."))
                        .count()
                > 1;
    }

    @Test
    void every_observation_is_used() {
        for (RuleInfo rule : rulebook.rules()) {
            if (rule.kind() == RuleKind.OBSERVATION) {
                faults.unless(isUsed(rule.about()), rule.id(), "is used by no rule");
            }
        }
        faults.none();
    }

    private static boolean isUsed(String observation) {
        return Folders.rules().stream()
                .flatMap(it -> it.when().stream())
                .anyMatch(it -> it.type().equals(observation));
    }
}
