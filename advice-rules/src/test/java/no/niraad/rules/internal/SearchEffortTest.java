package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search for breaches that is spent leaves no rule untold. */
class SearchEffortTest {

    private static final String HEAD = """
            import no.niraad.model.finding.Severity;
            import no.niraad.model.organisation.Leadership;
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.rules.drl.Conclude;
            import no.niraad.rules.facts.FoundInOrgUnit;
            """;

    /** Comes to speak in hundreds of ways, more than may be tried. */
    private static final String UNTOLD = """
            rule "asks-%02d"
                @kind( strength )
            when
                $u : OrgUnit( managers.support.met )
                FoundInOrgUnit( orgUnit == $u, severity == Severity.ACT_NOW )
            then
                insertLogical( Conclude.that( drools.getRule(), $u ) );
            end
            """;

    /** Punishes a better answer, as the smallest search shows. */
    private static final String BREACH = """
            rule "z-breach"
                @kind( risk ) @severity( follow-up )
            when
                $x : Leadership( politicalOwnership.met )
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

    /** What comes when all is spent would be refused by itself: it must not be taken for a rule that was searched. */
    @Test
    void what_comes_when_it_is_spent_is_untold_and_not_passed() throws IOException {
        Pack alone = pack("alone", 0);
        assertThat(PackPromises.verdict(alone).broken().keySet())
                .extracting(it -> it.id().name())
                .containsExactly("z-breach");

        Pack many = pack("many", 16);
        PackPromises.Verdict verdict = PackPromises.verdict(many);
        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.untold())
                .extracting(RuleInfo::id)
                .containsExactlyElementsOf(
                        StrictPack.rules(many).stream().map(RuleInfo::id).toList());
        assertThatThrownBy(() -> new SearchEffort(0).judge()).isInstanceOf(TooMuchWorkException.class);
    }

    private Pack pack(String name, int untold) throws IOException {
        String rules = IntStream.range(0, untold).mapToObj(UNTOLD::formatted).collect(Collectors.joining());
        return Pack.read(Files.writeString(folder.resolve(name + ".drl"), HEAD + rules + BREACH));
    }
}
