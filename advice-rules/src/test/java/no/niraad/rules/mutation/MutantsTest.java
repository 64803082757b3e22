package no.niraad.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.niraad.rules.folder.RuleFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is changed in a rule, and which changes are proven to change nothing. */
class MutantsTest {

    @TempDir
    private Path folder;

    @Test
    void everything_in_a_rule_is_changed_once() throws IOException {
        assertThat(mutants("""
                rule "too-long"
                    @kind( risk ) @severity( follow-up ) @basis( house )
                when
                    not Culture( acceptsChange.met )
                    $figures : InitiativeFigures( months >= 12 && !initiative.pilot.yes, initiative.phase == Phase.CLOSING )
                then
                    insertLogical( Conclude.that( drools.getRule(), $figures ) );
                end
                """))
                .containsExactly(
                        "9 without the condition on Culture",
                        "9 not -> exists",
                        "9 without acceptsChange.met",
                        "9 acceptsChange.met -> acceptsChange.lacking",
                        "10 without months >= 12 && !initiative.pilot.yes",
                        "10 months >= 12 && !initiative.pilot.yes -> months >= 12 || !initiative.pilot.yes",
                        "10 without months >= 12",
                        "10 months >= 12 -> months > 12",
                        "10 months >= 12 -> months < 12",
                        "10 months >= 12 -> months >= 11",
                        "10 months >= 12 -> months >= 13",
                        "10 without !initiative.pilot.yes",
                        "10 !initiative.pilot.yes -> initiative.pilot.yes",
                        "10 initiative.pilot.yes -> initiative.pilot.no",
                        "10 without initiative.phase == Phase.CLOSING",
                        "10 initiative.phase == Phase.CLOSING -> initiative.phase != Phase.CLOSING",
                        "10 initiative.phase == Phase.CLOSING -> initiative.phase == Phase.IDEA",
                        "10 initiative.phase == Phase.CLOSING -> initiative.phase == Phase.CONCEPT",
                        "10 initiative.phase == Phase.CLOSING -> initiative.phase == Phase.PLANNING",
                        "10 initiative.phase == Phase.CLOSING -> initiative.phase == Phase.EXECUTION",
                        "10 initiative.phase == Phase.CLOSING -> initiative.phase == Phase.REALISATION",
                        "7 follow-up -> act-now",
                        "7 follow-up -> for-information");
    }

    @Test
    void what_a_reason_repeats_of_its_finding_can_be_weakened_and_nobody_could_tell() throws IOException {
        assertThat(mutants("""
                rule "late"
                    @kind( risk ) @severity( follow-up ) @basis( house )
                when
                    $figures : InitiativeFigures( months > 12, initiative.phase.running )
                then
                    insertLogical( Conclude.that( drools.getRule(), $figures ) );
                end
                rule "and-large"
                    @kind( reason ) @sharpens( late ) @basis( house )
                when
                    $figures : InitiativeFigures( months > 12, initiative.phase.running, units.least > 2 )
                then
                    insertLogical( Conclude.that( drools.getRule(), $figures ) );
                end
                """))
                .contains(
                        "16 without months > 12 (equivalent)",
                        "16 months > 12 -> months >= 12 (equivalent)",
                        "16 months > 12 -> months > 11 (equivalent)",
                        "16 months > 12 -> months > 13",
                        "16 initiative.phase.running -> initiative.phase.pastConcept (equivalent)",
                        "16 initiative.phase.running -> initiative.phase.pastPlanning",
                        "16 without units.least > 2");
    }

    private List<String> mutants(String rules) throws IOException {
        Files.writeString(folder.resolve("own.drl"), """
                import no.niraad.model.organisation.Culture;
                import no.niraad.model.organisation.Phase;
                import no.niraad.rules.drl.Conclude;
                import no.niraad.rules.facts.InitiativeFigures;

                """ + rules);
        return Mutants.of(RuleFolders.read(folder), Map.of()).stream()
                .map(it -> it.line() + " " + it.change() + (it.equivalent() ? " (equivalent)" : ""))
                .toList();
    }
}
