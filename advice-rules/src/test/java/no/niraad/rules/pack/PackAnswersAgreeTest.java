package no.niraad.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.finding.Finding;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.ItSystemBuilder;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.OrgUnitBuilder;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.rules.AdviceEngine;

/**
 * Whatever is answered to what a pack asks, its rules say what they say when they are read a second time, in plain Java. That Drools and
 * the conditions agree on it is checked by the engine itself.
 */
class PackAnswersAgreeTest {

    private static final AdviceEngine ENGINE = Packs.engine(Packs.RESOURCES.resolve("journal"));
    private static final List<String> UNITS = List.of("a", "b", "c");
    private static final List<String> SYSTEMS = List.of("x", "y");

    @Property(tries = 300)
    void rules_say_what_their_second_reading_says(@ForAll long seed) {
        var random = new Random(seed);
        Map<String, Integer> employees = new TreeMap<>();
        UNITS.forEach(it -> employees.put(it, random.nextBoolean() ? random.nextInt(20) : null));
        Map<String, Answer> answers = answers(random);

        assertThat(ENGINE.evaluate(profile(employees, answers)).findings().stream()
                        .filter(it -> it.rule().folder().equals("journal"))
                        .map(PackAnswersAgreeTest::line))
                .containsExactlyInAnyOrderElementsOf(expected(employees, answers));
    }

    private static Map<String, Answer> answers(Random random) {
        var answers = new TreeMap<String, Answer>();
        List.of("journal.planApproved", "journal.backlog").forEach(it -> answers.put(it, any(random)));
        for (String unit : UNITS) {
            answers.put("orgUnits." + unit + ".journal.ownRecords", any(random));
            answers.put("orgUnits." + unit + ".journal.caseResponsible", any(random));
        }
        SYSTEMS.forEach(it -> answers.put("systems." + it + ".journal.deposited", any(random)));
        return answers;
    }

    private static Answer any(Random random) {
        return Answer.values()[random.nextInt(Answer.values().length)];
    }

    private static Profile profile(Map<String, Integer> employees, Map<String, Answer> answers) {
        List<OrgUnit> units = UNITS.stream()
                .map(it -> OrgUnitBuilder.builder()
                        .id(it)
                        .name(it)
                        .employees(employees.get(it))
                        .build())
                .toList();
        List<ItSystem> systems = SYSTEMS.stream()
                .map(it -> ItSystemBuilder.builder().id(it).name(it).build())
                .toList();
        return ProfileBuilder.builder()
                .organisation(
                        OrganisationBuilder.builder().name("Fjellvik kommune").build())
                .assessed(new Assessed(LocalDate.of(2026, 11, 1), List.of()))
                .orgUnits(units)
                .systems(systems)
                .packAnswers(answers)
                .build();
    }

    private static List<String> expected(Map<String, Integer> employees, Map<String, Answer> answers) {
        var expected = new ArrayList<String>();
        Answer plan = answers.get("journal.planApproved");
        Answer backlog = answers.get("journal.backlog");
        if (plan == Answer.NO || plan == Answer.PLANNED) {
            expected.add("plan-not-approved organisation "
                    + (backlog == Answer.YES ? "ACT_NOW [journal/backlog-too]" : "FOLLOW_UP []"));
        }
        if (plan == Answer.YES && isKnownOtherThanYes(backlog)) {
            expected.add("plan-approved organisation FOR_INFORMATION []");
        }
        for (String unit : UNITS) {
            Integer count = employees.get(unit);
            if (count != null
                    && count > 10
                    && answers.get("orgUnits." + unit + ".journal.ownRecords") == Answer.YES
                    && isKnownOtherThanYes(answers.get("orgUnits." + unit + ".journal.caseResponsible"))) {
                expected.add("unit-without-responsible " + unit + " FOLLOW_UP []");
            }
        }
        for (String system : SYSTEMS) {
            if (isKnownOtherThanYes(answers.get("systems." + system + ".journal.deposited"))) {
                expected.add("system-not-deposited " + system + " FOR_INFORMATION []");
            }
        }
        return expected;
    }

    private static boolean isKnownOtherThanYes(Answer answer) {
        return answer != Answer.UNKNOWN && answer != Answer.YES;
    }

    private static String line(Finding finding) {
        return finding.rule().name() + " " + finding.about().key() + " " + finding.severity() + " " + finding.reasons();
    }
}
