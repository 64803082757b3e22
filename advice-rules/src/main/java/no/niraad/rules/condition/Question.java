package no.niraad.rules.condition;

import java.util.List;
import no.niraad.model.Answer;
import no.niraad.rules.facts.Count;
import org.jspecify.annotations.Nullable;

/** What a condition asks of an answer, such as whether it is met; or the answer itself. */
final class Question {

    private static final Step[] NONE = {};

    private final Step[] steps;
    private final @Nullable Object @Nullable [] byConstant;
    private final Class<?> type;
    private final boolean ofCount;
    private final boolean divides;

    private Question(Class<?> answer, Step[] steps, Class<?> type) {
        this.ofCount = answer == Count.class;
        this.steps = steps;
        this.type = type;
        this.byConstant = answer.isEnum() ? byConstant(answer.getEnumConstants(), steps) : null;
        this.divides = byConstant != null && differ(byConstant);
    }

    /**
     * {@return the question}
     *
     * @param answer the type of the answer
     * @param names the names that follow the path to the answer; none to ask for the answer itself
     * @throws UnreadableConditionException when there is no such question
     */
    static Question of(Class<?> answer, List<String> names) {
        Step[] steps = names.isEmpty() ? NONE : new Step[names.size()];
        Class<?> current = answer;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = PropertyPath.step(current, names.get(i));
            current = steps[i].type();
        }
        return new Question(answer, steps, current);
    }

    /** The constants of an enum are few, so what is to be said of each is worked out beforehand. */
    private static @Nullable Object[] byConstant(Object[] constants, Step[] steps) {
        @Nullable Object[] said = new Object[constants.length];
        for (int i = 0; i < constants.length; i++) {
            said[i] = ask(constants[i], steps);
        }
        return said;
    }

    private static boolean differ(@Nullable Object[] said) {
        Object first = null;
        for (Object each : said) {
            if (first == null) {
                first = each;
            } else if (each != null && !each.equals(first)) {
                return true;
            }
        }
        return false;
    }

    /** {@return what is said of an answer; null when it is not known} */
    @Nullable
    Object ask(@Nullable Object answer) {
        if (byConstant != null && answer instanceof Enum<?> constant) {
            return byConstant[constant.ordinal()];
        }
        return ask(answer, steps);
    }

    private static @Nullable Object ask(@Nullable Object answer, Step[] steps) {
        Object value = known(answer);
        for (int i = 0; i < steps.length && value != null; i++) {
            value = known(steps[i].read(value));
        }
        return value;
    }

    /** {@return the value, or null when it is the one that says that nobody knows} */
    static @Nullable Object known(@Nullable Object value) {
        if (value instanceof Answer) {
            return value == Answer.UNKNOWN ? null : value;
        }
        return value instanceof Enum<?> constant && constant.name().equals("UNKNOWN") ? null : value;
    }

    /**
     * {@return whether it is sure that some answers are told one thing, and others another} No answer is told that it is not known, and any
     * number may be more than another that is small enough.
     */
    boolean divides() {
        return divides;
    }

    /** {@return the type of what is said} */
    Class<?> type() {
        return type;
    }

    /** {@return whether a count is asked, and not an answer} */
    boolean isOfCount() {
        return ofCount;
    }
}
