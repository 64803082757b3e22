package no.niraad.rules.condition;

import java.util.Arrays;
import no.niraad.model.Answer;
import org.jspecify.annotations.Nullable;

/**
 * All that an element asks of one answer by itself.
 *
 * @param fact where the answer stands
 * @param of the variable of the fact that it belongs to; null for the one that the element matches
 * @param truths whether it holds, by the ordinal of the answer; null when the answer is compared with what is not written in the rule
 */
record AnswerTest(AskedFact fact, @Nullable String of, Truth @Nullable [] truths) {

    /** {@return whether both ask the same answer, so that what they come to together can be told} */
    boolean isOfTheSameAs(AnswerTest other) {
        return fact.equals(other.fact) && (of == null ? other.of == null : of.equals(other.of));
    }

    /** {@return both as one, whether both must hold or one of them} */
    AnswerTest with(AnswerTest other, boolean both) {
        if (truths == null || other.truths == null) {
            return new AnswerTest(fact, of, null);
        }
        var joined = new Truth[truths.length];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = both ? truths[i].and(other.truths[i]) : truths[i].or(other.truths[i]);
        }
        return new AnswerTest(fact, of, joined);
    }

    AnswerTest opposite() {
        return truths == null
                ? this
                : new AnswerTest(fact, of, Arrays.stream(truths).map(Truth::not).toArray(Truth[]::new));
    }

    /** {@return what there is to be told of an answer; the answer itself, when nobody knows what it is compared with} */
    Object said(Answer answer) {
        return truths == null ? answer : truths[answer.ordinal()];
    }
}
