package no.niraad.rules.condition;

import java.util.List;
import java.util.function.Function;
import no.niraad.model.Answer;

/**
 * Tells from the form of conditions alone what better answers can make of them. What it says to rise or to fall does so in every
 * profile; of what it calls either, it does not know. For one rule at a time: variables are remembered.
 */
public final class Leanings {

    private final Function<AskedFact, List<Answer>> ladders;
    private final AnswerTests tests;

    /**
     * @param types gives the class for the name of a fact type
     * @param ladders gives the answers to a fact from the worst to the best; none where no answer is better than another
     */
    public Leanings(Function<String, Class<?>> types, Function<AskedFact, List<Answer>> ladders) {
        this.ladders = ladders;
        this.tests = new AnswerTests(types);
    }

    /** {@return what becomes of an element, which may speak of the variables of those before it} */
    public Leaning of(Element element) {
        Leaning leaning = Leaning.STILL;
        for (AnswerTest each : tests.of(element)) {
            leaning = leaning.with(of(each));
        }
        return leaning;
    }

    /** Two answers compared with each other, nobody can tell from the form. */
    private Leaning of(AnswerTest test) {
        List<Answer> ladder = ladders.apply(test.fact());
        if (ladder.isEmpty()) {
            return Leaning.STILL;
        }
        if (test.truths() == null) {
            return Leaning.EITHER;
        }
        var truths = new boolean[ladder.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = test.said(ladder.get(i)) == Truth.TRUE;
        }
        return Leaning.of(truths);
    }
}
