package no.niraad.report.stored;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.niraad.model.Answer;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.AdviceState;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.PackStatus;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.RulePack;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.finding.Strength;
import no.niraad.model.finding.Waiver;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.report.Samples;
import no.niraad.rules.whatif.Clearing;
import no.niraad.rules.whatif.Impact;
import no.niraad.rules.whatif.Insight;
import no.niraad.rules.whatif.Outlook;
import no.niraad.rules.whatif.Remedy;

/** An assessment that has something of all that a result can have. */
final class FullResult {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private FullResult() {}

    static Assessment assessment() {
        Assessment plain = Samples.fjellvik();
        var organisation = OrganisationBuilder.builder(plain.profile().organisation())
                .number("4601")
                .organisationNumber("964338531")
                .inhabitants(12_000)
                .employees(900)
                .build();
        var profile = ProfileBuilder.builder(plain.profile())
                .organisation(organisation)
                .build();
        return new Assessment(
                        profile,
                        plain.findings(),
                        plain.advice(),
                        plain.notJudged(),
                        rules(),
                        List.of(new PackStatus("arkiv", AdviceState.FOLLOW_UP, 4, 3, List.of("arkiv.overview"))),
                        List.of())
                .accepting(List.of(
                        waiver(
                                risks(plain).get(0).rule(),
                                risks(plain).get(0).about().key(),
                                plain),
                        waiver(RuleId.parse("advice02/no-time"), "", plain)));
    }

    private static RuleSet rules() {
        return new RuleSet(
                "1.0.0",
                HASH,
                31,
                List.of(new RulePack("arkiv", "1.2", HASH, 7, false)),
                List.of(
                        new RuleChange("advice08/many-at-once", 2, 3, "Vi er mange.", "arkiv"),
                        new RuleChange("advice02/no-time", null, null, "Gjelder ikke oss.")));
    }

    private static Waiver waiver(RuleId rule, String about, Assessment assessment) {
        LocalDate today = assessment.profile().assessed().on();
        return new Waiver(
                rule,
                about,
                "Avklares til våren.",
                "kommunedirektør",
                today,
                today.plusYears(1),
                "sak 26/311",
                "vedtak/aksept.yaml:3:11");
    }

    private static List<Finding> risks(Assessment assessment) {
        return assessment.findings().stream()
                .filter(it -> !(it instanceof Strength))
                .toList();
    }

    /** What was found out of fjellvik, and what it has nothing of: an obstacle, a remedy that raises something, packs and unbounded rules. */
    static Insight insight() {
        Assessment assessment = Samples.fjellvik();
        Insight found = Samples.insight(assessment);
        Outlook outlook = Objects.requireNonNull(found.outlook());
        return new Insight(
                clearings(found, assessment),
                new Outlook(
                        outlook.certain(),
                        outlook.possible(),
                        outlook.advice(),
                        List.of(new Outlook.PackTally("arkiv", 1, 2, 3)),
                        List.of(RuleId.parse("arkiv/unbounded"))),
                found.questions());
    }

    private static List<Clearing> clearings(Insight found, Assessment assessment) {
        List<Finding> risks = risks(assessment);
        var clearings = new ArrayList<>(found.clearings());
        Finding last = clearings.remove(clearings.size() - 1).finding();
        clearings.add(new Clearing(last, List.of(), true, Clearing.Obstacle.NO_ANSWER_TO_CHANGE));
        Clearing first = clearings.get(0);
        var impact = new Impact(List.of(first.finding()), List.of(risks.get(1)), List.of());
        var change = new AnswerChange("involvement.managersHaveMeans", null, Answer.YES);
        clearings.set(
                0,
                new Clearing(
                        first.finding(),
                        List.of(new Remedy(List.of(change), impact, List.of("involvement.unionsInvolvedEarly"))),
                        false,
                        null));
        return clearings;
    }
}
