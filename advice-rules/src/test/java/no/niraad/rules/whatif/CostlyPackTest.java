package no.niraad.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Strength;
import no.niraad.model.organisation.ManagersBuilder;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.OrgUnitBuilder;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Allowance;
import no.niraad.rules.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What could be otherwise is worked out as far as a count goes. What is told is exact, what is not told is named, everywhere alike. */
class CostlyPackTest {

    /** Each rule that joins tries every unit with every other, and reads answers twice, so that completions are tried. */
    private static final String PACK = """
            import no.niraad.model.Answer;
            import no.niraad.model.organisation.Leadership;
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.rules.drl.Conclude;

            rule "cheap"
                @kind( risk ) @severity( follow-up ) @description( "Billig" )
            when
                $leadership : Leadership( politicalOwnership.lacking )
            then
                insertLogical( Conclude.that( drools.getRule(), $leadership ) );
            end

            rule "dear"
                @kind( risk ) @severity( follow-up ) @description( "Dyr" ) @tradeoff( "a test" )
            when
                $unit : OrgUnit( $name : name, managers.support.lacking || managers.support == Answer.NO )
                OrgUnit( name == $name, managers.changeCompetence.lacking && employees > 900 || managers.changeCompetence.lacking && employees > 800 )
            then
                insertLogical( Conclude.that( drools.getRule(), $unit ) );
            end
            """;

    private static final RuleId CHEAP = new RuleId("costly", "cheap");
    private static final RuleId DEAR = new RuleId("costly", "dear");
    private static final int QUESTIONS = 5;
    private static final int UNITS = 60;
    private static AdviceEngine engine;
    private static Assessment assessment;

    @BeforeAll
    static void judge(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("costly.drl"), PACK);
        engine = Sources.engine().toBuilder().pack(file).build();
        assessment = engine.evaluate(large());
    }

    /** Half of the units wait for an answer, and one is large enough for the rule that joins. */
    private static Profile large() {
        List<OrgUnit> units = IntStream.range(0, UNITS)
                .mapToObj(it -> OrgUnitBuilder.builder()
                        .id("u" + it)
                        .name("Enhet")
                        .employees(it == 0 ? 901 : 10)
                        .managers(ManagersBuilder.builder()
                                .support(it % 2 == 0 ? Answer.NO : Answer.UNKNOWN)
                                .changeCompetence(it == 0 ? Answer.NO : Answer.UNKNOWN)
                                .build())
                        .build())
                .toList();
        return ProfileBuilder.builder()
                .organisation(OrganisationBuilder.builder().name("Stor").build())
                .assessed(new Assessed(LocalDate.of(2026, 1, 5), List.of("leder")))
                .orgUnits(units)
                .build();
    }

    @Test
    void with_enough_of_it_all_is_told() {
        Insight whole = insight(Long.MAX_VALUE);

        assertThat(whole.outlook().unbounded()).isEmpty();
        assertThat(whole.outlook().packs())
                .containsExactly(new Outlook.PackTally("costly", UNITS / 2, UNITS / 2 + 1, 0));
        assertThat(whole.clearings()).allMatch(it -> it.obstacle() == null);
        assertThat(whole.questions()).allMatch(it -> !it.decides().isEmpty());
        assertThat(WhatIf.of(engine, assessment).insight(findings(), QUESTIONS)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 50, 400, 4_000})
    void what_is_not_told_is_named_and_the_rest_is_exact(int percent) {
        Insight whole = insight(Long.MAX_VALUE);
        Insight part = insight(percent * once() / 100);

        assertThat(insight(percent * once() / 100)).isEqualTo(part);
        assertExact(part.outlook(), whole.outlook());
        for (int i = 0; i < part.clearings().size(); i++) {
            assertExact(part.clearings().get(i), whole.clearings().get(i));
        }
        List<NextQuestion> all = questions(Long.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(part.questions()).hasSize(QUESTIONS);
        part.questions().stream()
                .filter(it -> !it.decides().isEmpty())
                .forEach(it -> assertThat(all).contains(it));
    }

    /** The rules of the pack alone can be too much; which of them is told. */
    private static void assertExact(Outlook part, Outlook whole) {
        assertThat(part.unbounded()).isSubsetOf(CHEAP, DEAR);
        assertThat(part.certain()).isEqualTo(without(part.unbounded(), whole.certain()));
        assertThat(part.possible()).isEqualTo(without(part.unbounded(), whole.possible()));
        assertThat(part.advice()).isEqualTo(whole.advice());
    }

    private static List<Outlook.Prospect> without(List<RuleId> rules, List<Outlook.Prospect> all) {
        return all.stream().filter(it -> !rules.contains(it.rule())).toList();
    }

    private static void assertExact(Clearing part, Clearing whole) {
        assertThat(whole.remedies()).containsAll(part.remedies());
        assertThat(part.complete()).isEqualTo(part.equals(whole));
        assertThat(part.obstacle()).isEqualTo(part.remedies().isEmpty() ? Clearing.Obstacle.TOO_MUCH_WORK : null);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 50, 400, 4_000})
    void no_more_is_done_than_is_allowed_and_one_evaluation(int percent) {
        var given = new ConcurrentLinkedQueue<Allowance>();
        new WhatIf(engine, assessment, () -> {
                    var allowance = Allowance.of(percent * once() / 100);
                    given.add(allowance);
                    return allowance;
                })
                .insight(findings(), QUESTIONS);

        assertThat(given).hasSize(3);
        given.forEach(it -> assertThat(it.spent()).isLessThanOrEqualTo((percent + 100) * once() / 100));
    }

    /** The dear rule is named, and the cheap one beside it is told all the same. */
    @Test
    void one_dear_rule_does_not_take_what_the_others_need() {
        Insight part = insight(once() / 10);

        assertThat(part.outlook().unbounded()).containsExactly(DEAR);
        assertThat(part.outlook().packs()).containsExactly(new Outlook.PackTally("costly", 0, 1, 0));
    }

    @Test
    void an_engine_without_packs_has_no_bound() {
        Assessment builtIn = Sources.engine().evaluate(assessment.profile());

        assertThat(new WhatIf(Sources.engine(), builtIn, () -> Allowance.of(0)).insight(List.of(), QUESTIONS))
                .isEqualTo(WhatIf.of(Sources.engine(), builtIn).insight(List.of(), QUESTIONS));
    }

    private static List<NextQuestion> questions(long tests, int most) {
        return new WhatIf(engine, assessment, () -> Allowance.of(tests)).nextQuestions(most);
    }

    private static Insight insight(long tests) {
        return new WhatIf(engine, assessment, () -> Allowance.of(tests)).insight(findings(), QUESTIONS);
    }

    private static List<Finding> findings() {
        return assessment.findings().stream()
                .filter(it -> !(it instanceof Strength))
                .toList();
    }

    /** {@return what one evaluation costs} */
    private static long once() {
        Allowance counted = Allowance.of(Long.MAX_VALUE);
        engine.within(counted).evaluate(assessment.profile());
        return counted.spent();
    }
}
