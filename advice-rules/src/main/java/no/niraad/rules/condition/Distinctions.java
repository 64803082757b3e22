package no.niraad.rules.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.niraad.model.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Which answers some rules can tell apart, by the form of their conditions. Answers of which all that is asked comes to the same are as
 * good as one. Where a rule asks what was worked out from answers, such as how many there are, any two may differ.
 */
public final class Distinctions {

    private final Map<String, List<AnswerTest>> tests = new HashMap<>();
    private boolean workedOut;

    private Distinctions() {}

    /**
     * {@return which answers are told apart}
     *
     * @param rules the elements of each rule
     * @param types gives the class for the name of a fact type
     * @param patterns gives the path of a fact, with {@code *} for the items of lists; null where nothing is answered
     */
    public static Distinctions by(
            Collection<List<Element>> rules,
            Function<String, Class<?>> types,
            Function<AskedFact, @Nullable String> patterns) {
        var made = new Distinctions();
        for (List<Element> rule : rules) {
            var asked = new AnswerTests(types);
            rule.forEach(element -> asked.of(element).forEach(it -> made.add(it, patterns.apply(it.fact()))));
            made.workedOut |= asked.isWorkedOut();
        }
        return made;
    }

    private void add(AnswerTest test, @Nullable String pattern) {
        workedOut |= pattern == null;
        tests.computeIfAbsent(String.valueOf(pattern), it -> new ArrayList<>()).add(test);
    }

    /** {@return of some answers to the fact with a pattern, the first of those of which the same is told} */
    public List<Object> of(String pattern, List<Answer> answers) {
        if (workedOut) {
            return List.copyOf(answers);
        }
        var first = new LinkedHashMap<List<Object>, Object>();
        answers.forEach(answer -> first.putIfAbsent(
                asked(pattern).stream().map(it -> it.said(answer)).toList(), answer));
        return List.copyOf(first.values());
    }

    /**
     * {@return whether no answer to the fact with a pattern does less for these rules than none} One that makes nothing true does. Of
     * {@code known} there is none, so that a rule may hold with any answer, and not without.
     */
    public boolean isBestLeftOpen(String pattern, List<Answer> answers) {
        return workedOut
                || answers.stream()
                        .noneMatch(answer -> asked(pattern).stream()
                                .allMatch(it -> it.truths() != null && it.said(answer) != Truth.TRUE));
    }

    private List<AnswerTest> asked(String pattern) {
        return tests.getOrDefault(pattern, List.of());
    }
}
