package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Wording;
import org.junit.jupiter.api.Test;

/** What a pack adds to an assessment. */
class PackTest {

    @Test
    void a_single_file_is_a_pack_that_says_what_its_rules_say_of_themselves() {
        AdviceEngine engine = Packs.engine(Packs.LONE);
        Assessment assessment = engine.evaluate(Packs.profile());

        assertThat(Packs.lines(assessment))
                .containsExactly(
                        "small-units/small-unit-with-an-urgent-finding about skole, FOLLOW_UP, HOUSE, because"
                                + " [leadership.administrativeOwnership=yes, leadership.executiveTeamOwnership=yes,"
                                + " orgUnits.skole.employees=25, orgUnits.skole.managers.support=no]",
                        "small-units/unit-without-name-for-it about skole, FOR_INFORMATION, HOUSE, because"
                                + " [orgUnits.skole.managers.support=no]");
        assertThat(what(engine, assessment, Language.EN))
                .containsExactly("En liten enhet har noe som bør tas tak i nå.", "unit-without-name-for-it");
        assertThat(engine.rulebook().ruleSet().packs().get(0).id()).isEqualTo("small-units");
    }

    @Test
    void a_pack_speaks_three_languages() {
        AdviceEngine engine = Packs.engine(Packs.ARKIV);
        Assessment assessment = engine.evaluate(Packs.profile());

        assertThat(Packs.lines(assessment))
                .containsExactly(
                        "arkiv/large-unit-changed-early about skole, ACT_NOW, HOUSE, because [orgUnits.skole.employees=25,"
                                + " orgUnits.skole.managers.support=no, organisation.stage=early], reasons"
                                + " [arkiv/managers-lack-support-too]",
                        "arkiv/system-outside-it about sak, FOLLOW_UP, DUTY, because"
                                + " [systems.sak.responsibility=department]",
                        "arkiv/nothing-to-act-on-now-is-known about organisation, FOR_INFORMATION, HOUSE, because"
                                + " [leadership.executiveTeamOwnership=yes, organisation.inhabitants=12000]");
        assertThat(what(engine, assessment, Language.NB))
                .containsExactly(
                        "Skole har 20 ansatte eller flere, og arbeidet endres tidlig. Det som skapes underveis, skal også"
                                + " bevares. Lederne står ikke bak. Avtal med kommunedirektøren hvem som følger opp arkivet i"
                                + " Skole.",
                        "Sak forvaltes av en avdeling.",
                        "Kommunen har en ledelse som eier omstillingen.");
        assertThat(what(engine, assessment, Language.NN)).contains("Sak blir forvalta av ei avdeling.");
        assertThat(what(engine, assessment, Language.EN)).contains("Sak is run by a department.");
    }

    @Test
    void what_a_pack_cannot_judge_is_listed() {
        List<String> open = Packs.engine(Packs.LONE, Packs.ARKIV).evaluate(Packs.profile()).notJudged().stream()
                .filter(it -> it.advice() == 0)
                .map((NotJudged it) -> it.rule() + " about " + it.about().key() + ", missing " + it.missing())
                .toList();

        assertThat(open)
                .containsExactly(
                        "small-units/unit-without-name-for-it about bibliotek, missing [orgUnits.bibliotek.managers.support]");
    }

    @Test
    void a_rule_of_a_pack_is_explained_condition_by_condition() {
        var explanation =
                Packs.engine(Packs.ARKIV).explain(RuleId.parse("arkiv/managers-lack-support-too"), Packs.profile());

        assertThat(explanation.trials())
                .extracting(it -> it.about().key() + " " + it.outcome())
                .containsExactly("skole TRUE", "bibliotek UNKNOWN");
    }

    @Test
    void a_rulebook_lists_the_rules_of_packs_and_words_for_all_of_them() {
        AdviceEngine engine = Packs.engine(Packs.LONE, Packs.ARKIV);
        Wording wording = engine.rulebook().wording(Language.NN);

        assertThat(engine.rulebook().packs())
                .extracting(it -> it.id() + " " + it.version() + " " + wording.title(it.id()))
                .containsExactly("small-units 0 small-units", "arkiv 1.2 Arkiv i omstillinga");
        assertThat(engine.rulebook().rules().stream()
                        .filter(it -> it.makesFinding())
                        .map(it -> wording.of(it.id()).what()))
                .doesNotContainNull();
    }

    private static List<String> what(AdviceEngine engine, Assessment assessment, Language language) {
        Wording wording = engine.rulebook().wording(language);
        return assessment.findings().stream()
                .filter(it -> it.advice() == 0)
                .map((Finding it) -> (wording.what(it, assessment.profile().organisation()) + " "
                                + wording.why(it, assessment.profile().organisation()) + " "
                                + wording.step(it, assessment.profile().organisation())
                                        .map(step -> step.text())
                                        .orElse(""))
                        .strip())
                .toList();
    }
}
