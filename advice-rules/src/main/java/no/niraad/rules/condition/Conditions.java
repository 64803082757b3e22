package no.niraad.rules.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import no.niraad.rules.condition.Element.Kind;

/** The conditions of one rule, ready to ask of the facts of a profile. */
public final class Conditions {

    private record Step(Kind kind, Class<?> type, int slot, List<String> texts, List<Check> checks) {}

    private final List<Step> steps;
    private final int frameSize;
    private final int subject;
    private final Set<AskedFact> asked;

    private Conditions(List<Step> steps, int frameSize, int subject, Set<AskedFact> asked) {
        this.steps = steps;
        this.frameSize = frameSize;
        this.subject = subject;
        this.asked = asked;
    }

    /**
     * {@return the conditions made ready}
     *
     * @param elements the elements in order
     * @param subject the variable that the rule concludes something about
     * @param types gives the class for the name of a fact type
     * @throws UnreadableConditionException when an element uses more than rules may, or names what does not exist
     */
    public static Conditions of(List<Element> elements, String subject, Function<String, Class<?>> types) {
        var compiler = new CheckCompiler();
        var steps = new ArrayList<Step>();
        for (Element element : elements) {
            Class<?> type = types.apply(element.type());
            String variable = element.binding() == null ? "#" + steps.size() : element.binding();
            int slot = compiler.bind(variable, type);
            List<Check> checks = element.constraints().stream()
                    .map(it -> compiler.compile(type, ConstraintParser.parse(it)))
                    .toList();
            steps.add(new Step(element.kind(), type, slot, element.constraints(), checks));
        }
        int slot = compiler.bind(subject, Object.class);
        return new Conditions(List.copyOf(steps), compiler.size(), slot, Set.copyOf(compiler.asked()));
    }

    /** {@return the facts that the conditions read} */
    public Set<AskedFact> asked() {
        return asked;
    }

    /**
     * Tells every way in which the conditions hold, or would hold if more were known.
     *
     * @param least true to be told only where they hold, unknown to be told also where they would
     */
    public void matches(Truth least, Map<Class<?>, List<Object>> facts, Consumer<Match> found) {
        new Search(least, new Object[frameSize], facts, found).walk(0, Truth.TRUE);
    }

    /** Tells every choice of facts that the conditions can be tried on, and how each constraint fares. */
    public void attempts(Map<Class<?>, List<Object>> facts, Consumer<Attempt> tried) {
        attempt(List.of(), Truth.TRUE, new Object[frameSize], facts, tried, 0);
    }

    private void attempt(
            List<Attempt.Tried> soFar,
            Truth truth,
            Object[] frame,
            Map<Class<?>, List<Object>> facts,
            Consumer<Attempt> tried,
            int at) {
        if (at == steps.size()) {
            tried.accept(new Attempt(truth, frame[subject], soFar));
            return;
        }
        Step step = steps.get(at);
        for (Object candidate : facts.getOrDefault(step.type(), List.of())) {
            var now = new ArrayList<>(soFar);
            Truth next = truth.and(test(step, candidate, frame, now));
            attempt(List.copyOf(now), next, frame, facts, tried, at + 1);
        }
    }

    /** Like the plain test, but asks every constraint, and notes each. */
    private static Truth test(Step step, Object candidate, Object[] frame, List<Attempt.Tried> tried) {
        frame[step.slot()] = candidate;
        Truth truth = Truth.TRUE;
        for (int i = 0; i < step.checks().size(); i++) {
            Truth one = step.checks().get(i).test(candidate, frame);
            var readings = new LinkedHashSet<Reading>();
            step.checks().get(i).reads(candidate, frame, readings);
            tried.add(new Attempt.Tried(step.type(), step.texts().get(i), one, List.copyOf(readings)));
            truth = truth.and(one);
        }
        return truth;
    }

    /** One search through the facts; the frame holds what the variables are bound to on the way. */
    private final class Search {

        private final Truth least;
        private final Object[] frame;
        private final Map<Class<?>, List<Object>> facts;
        private final Consumer<Match> found;

        Search(Truth least, Object[] frame, Map<Class<?>, List<Object>> facts, Consumer<Match> found) {
            this.least = least;
            this.frame = frame;
            this.facts = facts;
            this.found = found;
        }

        void walk(int at, Truth truth) {
            if (truth.compareTo(least) < 0) {
                return;
            }
            if (at == steps.size()) {
                found.accept(new Match(truth, frame[subject], explain(truth, frame)));
                return;
            }
            Step step = steps.get(at);
            List<Object> candidates = facts.getOrDefault(step.type(), List.of());
            if (step.kind() == Kind.MATCH) {
                for (Object candidate : candidates) {
                    walk(at + 1, truth.and(test(step, candidate, frame)));
                }
            } else {
                Truth there = exists(step, candidates, frame);
                walk(at + 1, truth.and(step.kind() == Kind.NOT ? there.not() : there));
            }
        }
    }

    private static Truth exists(Step step, List<Object> candidates, Object[] frame) {
        Truth there = Truth.FALSE;
        for (Object candidate : candidates) {
            there = there.or(test(step, candidate, frame));
        }
        return there;
    }

    private static Truth test(Step step, Object candidate, Object[] frame) {
        frame[step.slot()] = candidate;
        Truth truth = Truth.TRUE;
        for (Check check : step.checks()) {
            truth = truth.and(check.test(candidate, frame));
            if (truth == Truth.FALSE) {
                return truth;
            }
        }
        return truth;
    }

    private Set<Reading> explain(Truth truth, Object[] frame) {
        var readings = new LinkedHashSet<Reading>();
        for (Step step : steps) {
            if (step.kind() == Kind.MATCH) {
                step.checks().forEach(it -> it.explain(frame[step.slot()], frame, truth, readings));
            }
        }
        return readings;
    }
}
