package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search for breaches that is spent leaves no rule untold. */
class SearchEffortTest {

    /** Two that punish better answers, and three that do not. */
    private static final String RULES = """
            import no.niraad.model.organisation.Leadership;
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.rules.drl.Conclude;
            import no.niraad.rules.facts.Affected;

            rule "a-breach" @kind( risk ) @severity( follow-up )
            when
                $x : Leadership( politicalOwnership.met && sponsor.lacking )
            then
                insertLogical( Conclude.that( drools.getRule(), $x ) );
            end

            rule "b-open" @kind( risk ) @severity( follow-up )
            when
                $x : Leadership( politicalOwnership.met && politicalOwnership.lacking || sponsor.lacking )
            then
                insertLogical( Conclude.that( drools.getRule(), $x ) );
            end

            rule "c-clear" @kind( risk ) @severity( follow-up )
            when
                $x : Leadership( politicalOwnership.lacking )
            then
                insertLogical( Conclude.that( drools.getRule(), $x ) );
            end

            rule "d-open" @kind( risk ) @severity( follow-up )
            when
                $x : OrgUnit( managers.support.known )
                Affected( orgUnit == $x, effect.benefitsExplained.met, !effect.benefitsExplained.met )
            then
                insertLogical( Conclude.that( drools.getRule(), $x ) );
            end

            rule "e-breach" @kind( risk ) @severity( follow-up )
            when
                $x : OrgUnit( managers.support.met )
            then
                insertLogical( Conclude.that( drools.getRule(), $x ) );
            end
            """;

    @TempDir
    private Path folder;

    /** Whatever is counted in whatever order, nothing is left only after somebody was told so. */
    @Test
    void it_is_never_spent_without_a_word() {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var effort = new SearchEffort(random.nextInt(40));
            boolean told = effort.isSpent();
            for (int step = 0; step < 100 && !told; step++) {
                effort.nextRule(1 + random.nextInt(9));
                effort.nextWay(1 + random.nextInt(9));
                for (int profile = random.nextInt(9); profile > 0 && !told; profile--) {
                    told = isTold(effort);
                }
                assertThat(effort.isLeft()).as("seed " + seed).isEqualTo(!told);
                told &= effort.isSpent();
            }
        }
    }

    private static boolean isTold(SearchEffort effort) {
        try {
            effort.judge();
            return false;
        } catch (TooMuchWorkException e) {
            return !effort.isLeft();
        }
    }

    /** However little may be tried, a rule that would be refused is refused or untold, and one that is neither was searched whole. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 25, 50, 100, 1_000})
    void no_rule_is_passed_without_a_word(int profiles) throws IOException {
        Pack pack = Pack.read(Files.writeString(folder.resolve("own.drl"), RULES));
        PackPromises.Verdict whole = PackPromises.verdict(pack);
        assertThat(names(whole.broken().keySet())).containsExactly("a-breach", "e-breach");
        assertThat(whole.untold()).isEmpty();

        PackPromises.Verdict part = PackPromises.verdict(pack, profiles);
        List<String> told = names(part.broken().keySet());
        List<String> untold = names(part.untold());
        assertThat(told).isSubsetOf("a-breach", "e-breach");
        assertThat(Stream.concat(told.stream(), untold.stream()).toList())
                .contains("a-breach", "e-breach")
                .doesNotHaveDuplicates()
                .doesNotContain("c-clear");
        if (profiles == 0) {
            assertThat(untold).containsExactly("a-breach", "e-breach");
        }
    }

    private static List<String> names(Collection<RuleInfo> rules) {
        return rules.stream().map(it -> it.id().name()).toList();
    }
}
