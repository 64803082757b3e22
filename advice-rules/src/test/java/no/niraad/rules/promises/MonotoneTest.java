package no.niraad.rules.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.fact.FactKind;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Strength;
import no.niraad.rules.Answers;
import no.niraad.rules.RandomProfiles;

/**
 * Promise 3: a better answer adds no risk flag, raises no severity and removes no strength. Rules marked as a trade-off
 * are let off, for the reason that they give.
 */
class MonotoneTest {

    private static final int CHANGES = 1;
    private static final List<Answer> BETTER_AND_BETTER = List.of(Answer.NO, Answer.PLANNED, Answer.PARTLY, Answer.YES);
    private static final Map<FactKind, List<Answer>> LADDERS = Map.of(
            FactKind.ACHIEVEMENT, BETTER_AND_BETTER, FactKind.STRAIN, List.of(Answer.YES, Answer.PARTLY, Answer.NO));

    /** One answer made better. */
    record Improvement(String path, Answer before, Answer after) {}

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_better_answer_is_never_punished(@ForAll long seed) {
        Profile profile = RandomProfiles.of(seed);
        Assessment before = Compared.assess(profile);
        List<Improvement> possible = improvements(profile);
        var random = new Random(seed);
        for (int i = 0; i < CHANGES && !possible.isEmpty(); i++) {
            Improvement improvement = possible.get(random.nextInt(possible.size()));
            assertThat(punished(before, improvement)).as(improvement.toString()).isEmpty();
        }
    }

    /** {@return what got worse by an improvement} */
    static List<String> punished(Assessment before, Improvement improvement) {
        Compared compared =
                Compared.of(before, Answers.with(before.profile(), improvement.path(), improvement.after()));
        var worse = new ArrayList<String>();
        compared.raisedRisks().stream()
                .filter(it -> !Compared.isTradeoff(it))
                .forEach(it -> worse.add("raised: " + Compared.key(it) + " because of " + it.reasons()));
        compared.removed().stream()
                .filter(it -> compared.before().get(it) instanceof Strength)
                .filter(it -> !Compared.isTradeoff(compared.before().get(it)))
                .forEach(it -> worse.add("strength lost: " + it));
        return worse;
    }

    /** {@return every next step up that an answer of a profile could take} */
    static List<Improvement> improvements(Profile profile) {
        var improvements = new ArrayList<Improvement>();
        Answers.of(profile)
                .forEach((path, answer) ->
                        better(path, answer).ifPresent(it -> improvements.add(new Improvement(path, answer, it))));
        return improvements;
    }

    private static Optional<Answer> better(String path, Answer answer) {
        List<Answer> ladder = FactCatalogue.standard()
                .find(path)
                .map(it -> LADDERS.getOrDefault(it.kind(), List.of()))
                .orElseThrow(() -> new AssertionError("no fact stands at " + path));
        int rung = ladder.indexOf(answer);
        return rung < 0 || rung == ladder.size() - 1 ? Optional.empty() : Optional.of(ladder.get(rung + 1));
    }
}
