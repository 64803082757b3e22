package no.niraad.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.model.organisation.Leadership;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.Sources;
import no.niraad.rules.pack.RandomPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What unknown answers can change is what they do change, when all of them are tried by whole evaluations. */
class OutlookTest {

    private static final int MOST_TRIED = 400;
    private static final Path PACKS = Path.of("src/test/resources/no/niraad/rules");

    /** One that asks facts of its own, and one that asks what was found. */
    private static final AdviceEngine WITH_PACKS = Sources.engine().toBuilder()
            .pack(PACKS.resolve("pack/journal"))
            .pack(PACKS.resolve("whatif/found.drl"))
            .build();

    private static final String PROGRAM = """
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.rules.drl.Conclude;

            rule "any-unit"
            when
                $u : OrgUnit( name.length() > 0 )
            then
                insertLogical( Conclude.that( drools.getRule(), $u ) );
            end
            """;

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void bounds_are_those_of_all_completions(@ForAll long seed) {
        assertBounds(Sources.engine(), seed);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void bounds_with_packs_are_those_of_all_completions(@ForAll long seed) {
        assertBounds(WITH_PACKS, seed);
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void bounds_with_any_pack_are_those_of_all_completions(@ForAll long seed) {
        assertBounds(
                Sources.engine().toBuilder().pack(RandomPack.of("own", seed)).build(), seed);
    }

    /** With a rule that asks only whether something is known: it waits, and yet is certain. */
    @Test
    void what_holds_of_any_answer_is_certain() {
        long seed = 2_496_173_623_594_147_357L;
        assertBounds(
                Sources.engine().toBuilder().pack(RandomPack.of("own", seed)).build(), seed);
    }

    private static void assertBounds(AdviceEngine engine, long seed) {
        var random = new Random(seed);
        Profile completed = Opened.completed(RandomProfiles.of(seed), engine.rulebook(), random);
        Opened opened = opened(engine, completed, random);
        Outlook outlook = outlook(engine, opened.profile());
        var seen = new Seen();
        opened.complete(opened.facts(), it -> seen.add(said(engine, it, outlook.unbounded())));
        assertThat(Seen.keys(outlook.certain()))
                .as("certain, open are " + opened.facts())
                .isEqualTo(seen.always());
        assertThat(Seen.keys(outlook.possible()))
                .as("possible, open are " + opened.facts())
                .isEqualTo(seen.sometimes());
    }

    @Test
    void of_rules_that_nobody_can_bound_nothing_is_said(@TempDir Path folder) throws IOException {
        Outlook outlook = outlook(WITH_PACKS, RandomProfiles.of(1));
        assertThat(outlook.unbounded()).containsExactly(new RuleId("found", "by-urgency"));
        assertThat(outlook.packs()).extracting(Outlook.PackTally::pack).containsExactly("journal", "found");
        Path file = Files.writeString(folder.resolve("program.drl"), PROGRAM);
        AdviceEngine anyRights =
                Sources.engine().toBuilder().packWithFullRights(file).build();
        Outlook blind = outlook(anyRights, RandomProfiles.of(1));
        assertThat(blind.unbounded()).containsExactly(new RuleId("program", "any-unit"));
        assertThat(blind.packs()).isEmpty();
        assertThat(blind.total())
                .isEqualTo(outlook(Sources.engine(), RandomProfiles.of(1)).total());
    }

    /** Eight answers, each of which is asked for in two ways that exclude each other: five to the power of eight completions. */
    @Test
    void of_a_rule_that_reads_too_much_nothing_is_said_either(@TempDir Path folder) throws IOException {
        Profile unknown = ProfileBuilder.builder()
                .organisation(OrganisationBuilder.builder().name("Ukjent").build())
                .assessed(new Assessed(LocalDate.of(2026, 1, 5), List.of("leder")))
                .build();
        String asked = Stream.of(Leadership.class.getRecordComponents())
                .filter(it -> it.getType() == Answer.class)
                .limit(8)
                .map(it -> it.getName() + ".met && " + it.getName() + ".lacking")
                .collect(Collectors.joining(" || "));
        Path file = Files.writeString(folder.resolve("dear.drl"), """
                import no.niraad.model.organisation.Leadership;
                import no.niraad.rules.drl.Conclude;

                rule "dear" @kind( risk ) @severity( follow-up ) @tradeoff( "a test" )
                when
                    $x : Leadership( %s )
                then
                    insertLogical( Conclude.that( drools.getRule(), $x ) );
                end
                """.formatted(asked));
        Outlook outlook = outlook(Sources.engine().toBuilder().pack(file).build(), unknown);
        assertThat(outlook.unbounded()).containsExactly(new RuleId("dear", "dear"));
        assertThat(outlook.packs())
                .extracting(Outlook.PackTally::possible, Outlook.PackTally::excluded)
                .containsExactly(tuple(0, 0));
    }

    private static Outlook outlook(AdviceEngine engine, Profile profile) {
        return WhatIf.of(engine, engine.evaluate(profile)).outlook();
    }

    private static Set<String> said(AdviceEngine engine, Profile profile, List<RuleId> unbounded) {
        Assessment assessment = engine.evaluate(profile);
        return Small.findings(assessment).stream()
                .filter(it -> !unbounded.contains(it.rule()))
                .map(it -> it.rule() + " about " + it.about().key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Opens facts that findings rest on, several of one finding if there is one, as many as can be tried in all ways. */
    private static Opened opened(AdviceEngine engine, Profile profile, Random random) {
        Finding drawn = Small.drawn(engine.evaluate(profile), random);
        List<String> facts = new ArrayList<>(
                drawn == null
                        ? List.of()
                        : drawn.evidence().stream().map(Evidence::fact).toList());
        Collections.shuffle(facts, random);
        List<String> others = new ArrayList<>(Small.paths(profile, true));
        Collections.shuffle(others, random);
        facts.addAll(others);
        Opened opened = Opened.none(profile);
        int tried = 1;
        for (String fact : facts) {
            List<Object> possible = Opened.possible(profile, fact);
            if (!opened.facts().contains(fact) && possible.size() > 1 && tried * possible.size() <= MOST_TRIED) {
                tried *= possible.size();
                opened = opened.and(fact, possible);
            }
        }
        return opened;
    }
}
