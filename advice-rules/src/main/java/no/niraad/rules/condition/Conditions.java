package no.niraad.rules.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.niraad.rules.condition.Element.Kind;

/** The conditions of one rule, ready to ask of the facts of a profile. */
public final class Conditions {

    private record Step(Kind kind, Layout.Table table, String type, int slot, List<String> texts, Check[] checks) {}

    private final Step[] steps;
    private final int frameSize;
    private final int subject;
    private final List<AskedFact> asked;

    private Conditions(Step[] steps, int frameSize, int subject, List<AskedFact> asked) {
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
     * @param layout gets what the conditions ask for
     * @throws UnreadableConditionException when an element uses more than rules may, or names what does not exist
     */
    public static Conditions of(
            List<Element> elements, String subject, Function<String, Class<?>> types, Layout layout) {
        var compiler = new CheckCompiler(layout);
        var steps = new Step[elements.size()];
        for (int i = 0; i < steps.length; i++) {
            Element element = elements.get(i);
            Class<?> type = types.apply(element.type());
            String variable = element.binding() == null ? "#" + i : element.binding();
            int slot = compiler.bindFact(variable, type);
            Check[] checks = compiler.compileAll(type, element.constraints());
            steps[i] = new Step(
                    element.kind(), layout.table(type), type.getSimpleName(), slot, element.constraints(), checks);
        }
        int slot = compiler.bindFact(subject, Object.class);
        return new Conditions(steps, compiler.size(), slot, List.copyOf(compiler.asked()));
    }

    /** {@return the facts that the conditions read; one may stand twice} */
    public List<AskedFact> asked() {
        return asked;
    }

    /**
     * Tells every way in which the conditions hold, or would hold if more were known.
     *
     * @param least true to be told only where they hold, unknown to be told also where they would
     */
    public void matches(Truth least, Rows rows, Consumer<Match> found) {
        new Search(least, rows, found).walk(0, Truth.TRUE);
    }

    /** Tells every choice of facts that the conditions can be tried on, and how each constraint fares. */
    public void attempts(Rows rows, Consumer<Attempt> tried) {
        attempt(List.of(), Truth.TRUE, new Object[frameSize], rows, tried, 0);
    }

    private void attempt(
            List<Attempt.Tried> soFar, Truth truth, Object[] frame, Rows rows, Consumer<Attempt> tried, int at) {
        if (at == steps.length) {
            tried.accept(new Attempt(truth, (Row) frame[subject], soFar));
            return;
        }
        Step step = steps[at];
        for (Row candidate : rows.of(step.table())) {
            rows.effort().match();
            var now = new ArrayList<>(soFar);
            Truth next = truth.and(test(step, candidate, frame, now));
            attempt(List.copyOf(now), next, frame, rows, tried, at + 1);
        }
    }

    /** Like the plain test, but asks every constraint, and notes each. */
    private static Truth test(Step step, Row candidate, Object[] frame, List<Attempt.Tried> tried) {
        frame[step.slot()] = candidate;
        Truth truth = Truth.TRUE;
        for (int i = 0; i < step.checks().length; i++) {
            Truth one = step.checks()[i].test(candidate, frame);
            var readings = new LinkedHashSet<Reading>();
            step.checks()[i].reads(candidate, frame, readings);
            tried.add(new Attempt.Tried(step.type(), step.texts().get(i), one, List.copyOf(readings)));
            truth = truth.and(one);
        }
        return truth;
    }

    /** One search through the facts; the frame holds what the variables are bound to on the way. */
    private final class Search {

        private final Truth least;
        private final Object[] frame = new Object[frameSize];
        private final Rows rows;
        private final Effort effort;
        private final Consumer<Match> found;

        Search(Truth least, Rows rows, Consumer<Match> found) {
            this.least = least;
            this.rows = rows;
            this.effort = rows.effort();
            this.found = found;
        }

        void walk(int at, Truth truth) {
            if (truth.compareTo(least) < 0) {
                return;
            }
            effort.match();
            if (at == steps.length) {
                found.accept(new Match(truth, (Row) frame[subject], explain(truth)));
                return;
            }
            Step step = steps[at];
            if (step.kind() == Kind.MATCH) {
                for (Row candidate : rows.of(step.table())) {
                    walk(at + 1, truth.and(test(step, candidate)));
                }
            } else {
                Truth there = exists(step);
                walk(at + 1, truth.and(step.kind() == Kind.NOT ? there.not() : there));
            }
        }

        private Truth exists(Step step) {
            Truth there = Truth.FALSE;
            for (Row candidate : rows.of(step.table())) {
                there = there.or(test(step, candidate));
            }
            return there;
        }

        private Truth test(Step step, Row candidate) {
            effort.test();
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

        private List<Reading> explain(Truth truth) {
            var readings = new ArrayList<Reading>();
            for (Step step : steps) {
                if (step.kind() == Kind.MATCH) {
                    for (Check check : step.checks()) {
                        check.explain((Row) frame[step.slot()], frame, truth, readings);
                    }
                }
            }
            return readings;
        }
    }
}
