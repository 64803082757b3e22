package no.niraad.rules.condition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes constraints ready to ask, and gives each variable of a rule its place in the frame. */
final class CheckCompiler {

    private record Variable(int slot, Class<?> type) {}

    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Set<AskedFact> asked = new LinkedHashSet<>();

    /** {@return the place of a variable, made when it is new} */
    int bind(String variable, Class<?> type) {
        return variables
                .computeIfAbsent(variable, it -> new Variable(variables.size(), type))
                .slot();
    }

    /** {@return how many places a frame needs} */
    int size() {
        return variables.size();
    }

    /** {@return the facts that the checks made so far read} */
    Set<AskedFact> asked() {
        return asked;
    }

    /** {@return the check for a constraint on facts of a class} */
    Check compile(Class<?> type, Constraint constraint) {
        if (constraint instanceof Constraint.Holds holds) {
            return new PropertyHolds(reader(type, holds.property()));
        }
        if (constraint instanceof Constraint.Compare compare) {
            return new Compared(reader(type, compare.left()), compare.operator(), right(type, compare.right()));
        }
        if (constraint instanceof Constraint.Bind bind) {
            Reader reader = reader(type, bind.property());
            return new Bound(reader, bind(bind.variable(), reader.path().type()));
        }
        if (constraint instanceof Constraint.Not not) {
            return new Negated(compile(type, not.inner()));
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return new Joined(each(type, any.parts()), Truth.FALSE);
        }
        return new Joined(each(type, ((Constraint.AllOf) constraint).parts()), Truth.TRUE);
    }

    private List<Check> each(Class<?> type, List<Constraint> parts) {
        return parts.stream().map(it -> compile(type, it)).toList();
    }

    private Value right(Class<?> type, Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return (fact, frame) -> literal.value();
        }
        var property = (Operand.Property) operand;
        if (property.variable() != null && property.path().isEmpty()) {
            int slot = known(property.variable()).slot();
            return (fact, frame) -> frame[slot];
        }
        Reader reader = reader(type, property);
        return reader::read;
    }

    private Reader reader(Class<?> type, Operand.Property property) {
        Variable variable = property.variable() == null ? new Variable(-1, type) : known(property.variable());
        AskedFact.in(variable.type(), property.path()).ifPresent(asked::add);
        return new Reader(variable.slot(), PropertyPath.of(variable.type(), property.path()));
    }

    private Variable known(String name) {
        Variable variable = variables.get(name);
        if (variable == null) {
            throw new UnreadableConditionException("The variable '" + name + "' is not bound before it is used.");
        }
        return variable;
    }

    private interface Value {
        @Nullable
        Object of(Object fact, Object[] frame);
    }

    /** Reads a property of the fact itself, or of the fact that a variable is bound to. */
    private record Reader(int slot, PropertyPath path) {

        @Nullable
        Object read(Object fact, Object[] frame) {
            return path.read(slot < 0 ? fact : frame[slot]);
        }

        void explain(Object fact, Object[] frame, Collection<Reading> readings) {
            readings.add(new Reading(slot < 0 ? fact : frame[slot], path));
        }
    }

    private record PropertyHolds(Reader reader) implements Check {

        @Override
        public Truth test(Object fact, Object[] frame) {
            Object value = reader.read(fact, frame);
            return value == null ? Truth.UNKNOWN : Truth.of(Boolean.TRUE.equals(value));
        }

        @Override
        public void reads(Object fact, Object[] frame, Collection<Reading> readings) {
            reader.explain(fact, frame, readings);
        }

        @Override
        public void explain(Object fact, Object[] frame, Truth truth, Collection<Reading> readings) {
            if (test(fact, frame) == truth) {
                reader.explain(fact, frame, readings);
            }
        }
    }

    private record Compared(Reader left, String operator, Value right) implements Check {

        @Override
        public Truth test(Object fact, Object[] frame) {
            Object one = left.read(fact, frame);
            Object other = right.of(fact, frame);
            return one == null || other == null ? Truth.UNKNOWN : Truth.of(Comparison.holds(one, operator, other));
        }

        @Override
        public void reads(Object fact, Object[] frame, Collection<Reading> readings) {
            left.explain(fact, frame, readings);
        }

        @Override
        public void explain(Object fact, Object[] frame, Truth truth, Collection<Reading> readings) {
            if (test(fact, frame) == truth) {
                left.explain(fact, frame, readings);
            }
        }
    }

    private record Bound(Reader reader, int slot) implements Check {

        @Override
        public Truth test(Object fact, Object[] frame) {
            frame[slot] = reader.read(fact, frame);
            return Truth.TRUE;
        }

        @Override
        public void reads(Object fact, Object[] frame, Collection<Reading> readings) {
            // A binding asks nothing of the fact.
        }

        @Override
        public void explain(Object fact, Object[] frame, Truth truth, Collection<Reading> readings) {
            // A binding asks nothing of the fact.
        }
    }

    private record Negated(Check inner) implements Check {

        @Override
        public Truth test(Object fact, Object[] frame) {
            return inner.test(fact, frame).not();
        }

        @Override
        public void reads(Object fact, Object[] frame, Collection<Reading> readings) {
            inner.reads(fact, frame, readings);
        }

        @Override
        public void explain(Object fact, Object[] frame, Truth truth, Collection<Reading> readings) {
            inner.explain(fact, frame, truth.not(), readings);
        }
    }

    /** All of the parts, or any of them: {@code neutral} is what no part at all amounts to. */
    private record Joined(List<Check> parts, Truth neutral) implements Check {

        @Override
        public Truth test(Object fact, Object[] frame) {
            Truth truth = neutral;
            for (Check part : parts) {
                Truth next = part.test(fact, frame);
                truth = neutral == Truth.TRUE ? truth.and(next) : truth.or(next);
            }
            return truth;
        }

        @Override
        public void reads(Object fact, Object[] frame, Collection<Reading> readings) {
            parts.forEach(it -> it.reads(fact, frame, readings));
        }

        @Override
        public void explain(Object fact, Object[] frame, Truth truth, Collection<Reading> readings) {
            if (test(fact, frame) == truth) {
                parts.forEach(it -> it.explain(fact, frame, truth, readings));
            }
        }
    }
}
