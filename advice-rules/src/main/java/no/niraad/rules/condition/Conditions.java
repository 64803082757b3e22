package no.niraad.rules.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.niraad.rules.condition.Element.Kind;

/** The conditions of one rule, ready to ask of the facts of a profile. */
public final class Conditions {

    /** One element; of its checks, {@code naming} only say which fact is meant, and {@code joining} so much or to what it belongs. */
    private record Part(
            Kind kind,
            Layout.Table table,
            String type,
            int slot,
            List<String> texts,
            Check[] checks,
            List<Check> naming,
            List<Check> joining) {

        boolean means(Row candidate, Object[] frame) {
            return hold(naming, candidate, frame);
        }

        boolean isJoined(Row candidate, Object[] frame) {
            return hold(joining, candidate, frame);
        }

        private static boolean hold(List<Check> checks, Row candidate, Object[] frame) {
            return checks.stream().allMatch(it -> it.test(candidate, frame) == Truth.TRUE);
        }
    }

    private final Part[] parts;
    private final int frameSize;
    private final int subject;
    private final List<AskedFact> asked;

    private Conditions(Part[] parts, int frameSize, int subject, List<AskedFact> asked) {
        this.parts = parts;
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
        var parts = new Part[elements.size()];
        for (int i = 0; i < parts.length; i++) {
            Element element = elements.get(i);
            Class<?> type = types.apply(element.type());
            String variable = element.binding() == null ? "#" + i : element.binding();
            int slot = compiler.bindFact(variable, type);
            Check[] checks = compiler.compileAll(type, element.constraints());
            parts[i] = new Part(
                    element.kind(),
                    layout.table(type),
                    type.getSimpleName(),
                    slot,
                    element.constraints(),
                    checks,
                    CheckCompiler.naming(checks),
                    CheckCompiler.joining(checks));
        }
        int slot = compiler.bindFact(subject, Object.class);
        return new Conditions(parts, compiler.size(), slot, List.copyOf(compiler.asked()));
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
        walk(0, Truth.TRUE, rows, rows.frame(frameSize), least, found);
    }

    /** Tells every choice of facts that the conditions can be tried on, and how each constraint fares. */
    public void attempts(Rows rows, Consumer<Attempt> tried) {
        attempt(List.of(), Truth.TRUE, new Object[frameSize], rows, tried, 0);
    }

    private void attempt(
            List<Attempt.Tried> soFar, Truth truth, Object[] frame, Rows rows, Consumer<Attempt> tried, int at) {
        if (at == parts.length) {
            tried.accept(new Attempt(truth, (Row) frame[subject], soFar));
            return;
        }
        Part part = parts[at];
        for (Row candidate : rows.of(part.table())) {
            if (!part.means(candidate, frame)) {
                continue;
            }
            rows.effort().match();
            var now = new ArrayList<>(soFar);
            Truth next = truth.and(test(part, candidate, frame, now));
            attempt(List.copyOf(now), next, frame, rows, tried, at + 1);
        }
    }

    /** Like the plain test, but asks every constraint, and notes each. */
    private static Truth test(Part part, Row candidate, Object[] frame, List<Attempt.Tried> tried) {
        frame[part.slot()] = candidate;
        Truth truth = Truth.TRUE;
        for (int i = 0; i < part.checks().length; i++) {
            Truth one = part.checks()[i].test(candidate, frame);
            var readings = new LinkedHashSet<Reading>();
            part.checks()[i].reads(candidate, frame, readings);
            tried.add(new Attempt.Tried(part.type(), part.texts().get(i), one, List.copyOf(readings)));
            truth = truth.and(one);
        }
        return truth;
    }

    private void walk(int at, Truth truth, Rows rows, Object[] frame, Truth least, Consumer<Match> found) {
        if (truth.compareTo(least) < 0) {
            return;
        }
        rows.effort().match();
        if (at == parts.length) {
            found.accept(new Match(truth, (Row) frame[subject], explain(truth, rows, frame)));
            return;
        }
        Part part = parts[at];
        if (part.kind() == Kind.MATCH) {
            for (Row candidate : rows.of(part.table())) {
                Truth here = truth.and(test(part, candidate, rows, frame));
                if (here.compareTo(least) >= 0) {
                    walk(at + 1, here, rows, frame, least, found);
                }
            }
        } else {
            Truth there = exists(part, rows, frame);
            walk(at + 1, truth.and(part.kind() == Kind.NOT ? there.not() : there), rows, frame, least, found);
        }
    }

    private static Truth exists(Part part, Rows rows, Object[] frame) {
        Truth there = Truth.FALSE;
        for (Row candidate : rows.of(part.table())) {
            there = there.or(test(part, candidate, rows, frame));
            if (there == Truth.TRUE) {
                break;
            }
        }
        return there;
    }

    private static Truth test(Part part, Row candidate, Rows rows, Object[] frame) {
        rows.effort().test();
        frame[part.slot()] = candidate;
        Truth truth = Truth.TRUE;
        for (Check check : part.checks()) {
            truth = truth.and(check.test(candidate, frame));
            if (truth == Truth.FALSE) {
                return truth;
            }
        }
        return truth;
    }

    private List<Reading> explain(Truth truth, Rows rows, Object[] frame) {
        var readings = new ArrayList<Reading>(parts.length + 1);
        for (Part part : parts) {
            if (part.kind() == Kind.MATCH) {
                explain(part, (Row) frame[part.slot()], frame, truth, readings);
            } else if (truth == Truth.UNKNOWN || !part.joining().isEmpty()) {
                explainOthers(part, part.kind() == Kind.NOT ? truth.not() : truth, rows, frame, readings);
            }
        }
        return readings;
    }

    private static void explain(Part part, Row row, Object[] frame, Truth truth, List<Reading> readings) {
        for (Check check : part.checks()) {
            check.explain(row, frame, truth, readings);
        }
    }

    /** What is denied, or is there somewhere, rests on the answers of those facts that belong here. */
    private static void explainOthers(Part part, Truth truth, Rows rows, Object[] frame, List<Reading> readings) {
        for (Row candidate : rows.of(part.table())) {
            if (part.isJoined(candidate, frame) && test(part, candidate, rows, frame) == truth) {
                explain(part, candidate, frame, truth, readings);
            }
        }
    }
}
