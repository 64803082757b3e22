package no.niraad.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.finding.AdviceState;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.PackStatus;
import no.niraad.model.finding.RuleId;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.model.profile.ProfileReader;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack asks facts of its own, and its rules match the answers as they match all else. */
class PackFactsTest {

    private static final AdviceEngine ENGINE = Packs.engine(Packs.RESOURCES.resolve("journal"));

    private static final String HEAD = """
            profile: 1
            organisation: {name: Fjellvik kommune}
            assessed: {on: 2026-11-01}
            """;

    private static final String ANSWERED = HEAD + """
            journal: {planApproved: planlagt, backlog: ja}
            orgUnits:
              - {id: skole, name: Skole, employees: 40, journal: {ownRecords: ja, caseResponsible: nei}}
              - {id: helse, name: Helse, employees: 40, journal: {ownRecords: ja, caseResponsible: ja}}
              - {id: bibliotek, name: Bibliotek, employees: 4, journal: {ownRecords: ja, caseResponsible: nei}}
              - {id: plan, name: Plan, employees: 40, journal: {ownRecords: ja}}
            systems:
              - {id: sak, name: Sak, journal: {deposited: delvis}}
              - {id: lonn, name: Lønn}
            """;

    @Test
    void findings_rest_on_the_answers_and_those_alone() {
        assertThat(Packs.lines(evaluate(ANSWERED)))
                .containsExactly(
                        "journal/plan-not-approved about organisation, ACT_NOW, HOUSE, because [journal.backlog=yes,"
                                + " journal.planApproved=planned], reasons [journal/backlog-too]",
                        "journal/unit-without-responsible about skole, FOLLOW_UP, HOUSE, because"
                                + " [orgUnits.skole.employees=40, orgUnits.skole.journal.caseResponsible=no,"
                                + " orgUnits.skole.journal.ownRecords=yes]",
                        "journal/system-not-deposited about sak, FOR_INFORMATION, HOUSE, because"
                                + " [systems.sak.journal.deposited=partly]");
    }

    @Test
    void evidence_tells_where_the_answer_stands() {
        assertThat(evaluate(ANSWERED).findings().stream()
                        .filter(it -> it.rule().folder().equals("journal"))
                        .flatMap(it -> it.evidence().stream())
                        .filter(it -> it.fact().equals("journal.planApproved"))
                        .map(it -> it.source().line() + ":" + it.source().column()))
                .containsExactly("4:25");
    }

    @Test
    void what_nobody_answered_is_listed_and_never_counts() {
        assertThat(Packs.lines(evaluate(HEAD))).isEmpty();
        assertThat(open(evaluate(ANSWERED)))
                .containsExactly(
                        "journal/system-not-deposited about lonn, missing [systems.lonn.journal.deposited]",
                        "journal/unit-without-responsible about plan, missing [orgUnits.plan.journal.caseResponsible]");
    }

    @Test
    void a_not_over_an_unknown_answer_holds_only_when_it_is_known() {
        assertThat(Packs.lines(evaluate(HEAD + "journal: {planApproved: ja}\n")))
                .isEmpty();
        assertThat(Packs.lines(evaluate(HEAD + "journal: {planApproved: ja, backlog: nei}\n")))
                .containsExactly("journal/plan-approved about organisation, FOR_INFORMATION, HOUSE, because"
                        + " [journal.backlog=no, journal.planApproved=yes]");
    }

    @Test
    void a_pack_tells_how_much_of_what_it_asks_is_known() {
        assertThat(evaluate(ANSWERED).packs())
                .containsExactly(new PackStatus(
                        "journal",
                        AdviceState.ACT_NOW,
                        12,
                        10,
                        List.of("journal.planApproved", "systems.sak.journal.deposited")));
        assertThat(Packs.engine(Packs.ARKIV).evaluate(Packs.profile()).packs()).isEmpty();
    }

    @Test
    void a_rule_is_explained_by_the_answers_it_names_and_no_others() {
        Explanation explanation = ENGINE.explain(RuleId.parse("journal/unit-without-responsible"), read(ANSWERED));

        assertThat(explanation.trials().stream()
                        .filter(it -> it.about().key().equals("skole"))
                        .filter(it -> it.conditions().stream().allMatch(PackFactsTest::isJoined)))
                .singleElement()
                .satisfies(it -> assertThat(it.conditions().stream()
                                .map(c -> c.fact() + ": " + c.text() + " is " + c.outcome() + " by "
                                        + c.answers().stream()
                                                .map(e -> e.fact())
                                                .toList()))
                        .containsExactly(
                                "OrgUnit: employees > 10 is TRUE by [orgUnits.skole.employees]",
                                "AnsweredInOrgUnit: orgUnit == $orgUnit is TRUE by []",
                                "AnsweredInOrgUnit: fact == \"journal.ownRecords\" is TRUE by []",
                                "AnsweredInOrgUnit: answer.yes is TRUE by [orgUnits.skole.journal.ownRecords]",
                                "AnsweredInOrgUnit: orgUnit == $orgUnit is TRUE by []",
                                "AnsweredInOrgUnit: fact == \"journal.caseResponsible\" is TRUE by []",
                                "AnsweredInOrgUnit: answer.met is FALSE by [orgUnits.skole.journal.caseResponsible]"));
    }

    private static boolean isJoined(Explanation.Condition condition) {
        return !condition.text().startsWith("orgUnit ==")
                || condition.outcome().toString().equals("TRUE");
    }

    @Test
    void an_engine_tells_what_it_asks_and_calls_it_by_name_in_each_language() {
        assertThat(ENGINE.facts().find("orgUnits.skole.journal.caseResponsible"))
                .isPresent();
        assertThat(ENGINE.rulebook().wording(Language.NN).label("orgUnits.skole.journal.caseResponsible"))
                .isEqualTo("Ansvarleg for journalen");
    }

    @Test
    void what_was_answered_in_java_is_checked_when_it_is_judged() {
        assertThat(Packs.lines(ENGINE.evaluate(inJava("journal.planApproved")))).hasSize(1);
        assertThat(Packs.BUILT_IN.evaluate(inJava("journal.planApproved")).packs())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.evaluate(inJava("journal.planAproved")))
                .withMessage("The profile answers 'journal.planAproved', which the pack journal does not ask. Did you"
                        + " mean 'journal.planApproved'?");
    }

    @Test
    void packs_see_the_answers_to_what_they_ask_themselves_alone() {
        AdviceEngine both = Packs.engine(Packs.RESOURCES.resolve("journal"), Packs.ARKIV);

        assertThat(Packs.lines(both.evaluate(read(ANSWERED))).stream().filter(it -> it.startsWith("journal")))
                .isEqualTo(Packs.lines(evaluate(ANSWERED)).stream().toList());
    }

    @Test
    void a_better_answer_to_what_a_pack_asks_must_not_be_punished_either(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("journal.drl"), """
                import no.niraad.rules.drl.Conclude;
                import no.niraad.rules.facts.AnsweredInOrgUnit;

                rule "responsible-is-a-risk"
                    @kind( risk ) @severity( follow-up )
                when
                    $orgUnit : AnsweredInOrgUnit( fact == "journal.caseResponsible", answer.met )
                then
                    insertLogical( Conclude.that( drools.getRule(), $orgUnit ) );
                end
                """);
        for (String file : List.of("pack.yaml", "journal.facts.yaml")) {
            Files.copy(Packs.RESOURCES.resolve("journal").resolve(file), folder.resolve(file));
        }

        String told = catchThrowableOfType(InvalidDocumentException.class, () -> Packs.engine(folder))
                .text(Language.EN);

        assertThat(told)
                .contains("a better answer is punished: 'responsible-is-a-risk'", "journal:", "caseResponsible: ");
    }

    private static Profile inJava(String fact) {
        return ProfileBuilder.builder()
                .organisation(
                        OrganisationBuilder.builder().name("Fjellvik kommune").build())
                .assessed(new Assessed(LocalDate.of(2026, 11, 1), List.of()))
                .packAnswers(Map.of(fact, Answer.NO))
                .build();
    }

    private static Profile read(String yaml) {
        return ProfileReader.read("p.yaml", yaml.getBytes(UTF_8), ENGINE.facts());
    }

    private static Assessment evaluate(String yaml) {
        return ENGINE.evaluate(read(yaml));
    }

    private static List<String> open(Assessment assessment) {
        return assessment.notJudged().stream()
                .filter(it -> it.advice() == 0)
                .map((NotJudged it) -> it.rule() + " about " + it.about().key() + ", missing " + it.missing())
                .toList();
    }
}
