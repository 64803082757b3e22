package no.niraad.rules.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.niraad.rules.Folders;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.source.Claim;
import no.niraad.rules.source.RuleText;
import org.junit.jupiter.api.Test;

/** Promise 5: what the case organisations did is told as a first step. The page on coverage shows each practice beside its steps. */
class PracticesSaidTest {

    private static final Map<String, Claim> PRACTICES = Folders.claims().stream()
            .filter(it -> it.kind() == Claim.Kind.PRACTICE)
            .collect(Collectors.toMap(Claim::id, Function.identity()));

    private final Faults faults = new Faults();

    @Test
    void every_practice_stands_in_the_step_of_a_finding() {
        Set<String> told = new HashSet<>();
        Folders.rules().stream()
                .filter(PracticesSaidTest::makesFindings)
                .forEach(it -> told.addAll(text(it).practices()));
        assertThat(PRACTICES.keySet()).isNotEmpty();
        PRACTICES
                .keySet()
                .forEach(it -> faults.unless(told.contains(it), it, "no finding has this practice in its step"));
        faults.none();
    }

    @Test
    void a_step_says_the_practices_that_it_names_in_all_three_languages() {
        Folders.eachText((id, text) -> text.practices().forEach(it -> {
            Claim practice = PRACTICES.get(it);
            RuleText.StepText step = text.step();
            if (practice == null) {
                faults.add(id, "there is no practice " + it);
            } else if (step == null) {
                faults.add(id, "has practices, but no step");
            } else {
                faults.unless(
                        SaidPractice.in(step, practice),
                        id,
                        "the step does not say practice " + it + ": " + practice.nb());
            }
        }));
        faults.none();
    }

    @Test
    void naming_those_who_take_part_is_not_saying_what_they_do() {
        String practice =
                "Tillitsvalgte og ansatte som er involvert, informerer og motiverer i enhetene der endringen skjer.";
        assertThat(SaidPractice.said("Ta med to ansatte og en tillitsvalgt, og hør hva de mener.", practice))
                .isFalse();
        assertThat(SaidPractice.said("La ansatte og tillitsvalgte informere og motivere kollegene.", practice))
                .isTrue();
    }

    private static boolean makesFindings(RuleInfo rule) {
        return (rule.kind() == RuleKind.RISK || rule.kind() == RuleKind.RECOMMENDATION) && CaseCounts.fires(rule) > 0;
    }

    private static RuleText text(RuleInfo rule) {
        return Folders.byName().get(rule.id().folder()).rules().get(rule.id().name());
    }
}
