package no.niraad.rules.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.niraad.rules.facts.FactLocator;
import no.niraad.rules.facts.PackFacts;
import org.jspecify.annotations.Nullable;

/** Makes constraints ready to ask, and gives each variable of a rule its place in the frame. */
final class CheckCompiler {

    /** A variable of a rule; a fact that is bound can be asked further, a value cannot: {@code value} tells where it was read. */
    private record Variable(
            int slot, Class<?> type, @Nullable Reader value) {

        boolean fact() {
            return value == null;
        }
    }

    private final Layout layout;
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<AskedFact> asked = new ArrayList<>();
    private int fact = -1;

    CheckCompiler(Layout layout) {
        this.layout = layout;
    }

    /** {@return the place of a variable that is bound to a fact, made when it is new} */
    int bindFact(String variable, Class<?> type) {
        fact = bind(new Variable(variables.size(), type, null), variable);
        return fact;
    }

    private int bind(Variable fresh, String name) {
        Variable known = variables.putIfAbsent(name, fresh);
        return known == null ? fresh.slot() : known.slot();
    }

    /** {@return how many places a frame needs} */
    int size() {
        return variables.size();
    }

    /** {@return the facts that the checks made so far read; one may stand twice} */
    List<AskedFact> asked() {
        return asked;
    }

    /** {@return the checks for constraints, as they are written, on facts of a class} */
    Check[] compileAll(Class<?> type, List<String> constraints) {
        var checks = new Check[constraints.size()];
        for (int i = 0; i < checks.length; i++) {
            checks[i] = compile(type, ConstraintParser.parse(constraints.get(i)));
        }
        return checks;
    }

    /** {@return the check for a constraint on facts of a class} */
    Check compile(Class<?> type, Constraint constraint) {
        if (constraint instanceof Constraint.Holds holds) {
            return new PropertyHolds(reader(type, holds.property()));
        }
        if (constraint instanceof Constraint.Compare compare) {
            return compared(type, compare);
        }
        if (constraint instanceof Constraint.Bind bind) {
            Reader reader = reader(type, bind.property());
            var variable = new Variable(variables.size(), reader.question().type(), reader.of(fact));
            return new Bound(reader, bind(variable, bind.variable()));
        }
        if (constraint instanceof Constraint.Not not) {
            return new Negated(compile(type, not.inner()));
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return new Joined(each(type, any.parts()), Truth.FALSE);
        }
        return new Joined(each(type, ((Constraint.AllOf) constraint).parts()), Truth.TRUE);
    }

    private Check compared(Class<?> type, Constraint.Compare compare) {
        Reader left = anyReader(type, compare.left());
        Value right = right(type, compare.right());
        return left.question().isOfCount()
                ? CountCompared.of(compare, left, right)
                : new Compared(left, compare.operator(), right, names(type, compare));
    }

    /** {@return those of some checks that say which answer to what a pack asks is meant} */
    static List<Check> naming(Check[] checks) {
        return Arrays.stream(checks)
                .filter(it -> it instanceof Compared compared && compared.names())
                .toList();
    }

    /** {@return those of some checks that say so, or to what a fact belongs} */
    static List<Check> joining(Check[] checks) {
        return Arrays.stream(checks)
                .filter(it -> it instanceof Compared compared && compared.joins())
                .toList();
    }

    /** {@return whether a comparison does no more than that: {@code fact == "arkiv.journalPlan"}} */
    static boolean names(Class<?> type, Constraint constraint) {
        return PackFacts.isAnswer(type)
                && constraint instanceof Constraint.Compare compare
                && compare.operator().equals("==")
                && compare.right() instanceof Operand.Literal
                && compare.left().path().equals(List.of("fact"));
    }

    private Check[] each(Class<?> type, List<Constraint> parts) {
        var checks = new Check[parts.size()];
        for (int i = 0; i < checks.length; i++) {
            checks[i] = compile(type, parts.get(i));
        }
        return checks;
    }

    private Value right(Class<?> type, Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return (row, frame) -> literal.value();
        }
        var property = (Operand.Property) operand;
        if (property.variable() != null && property.path().isEmpty()) {
            Variable variable = known(property.variable());
            int slot = variable.slot();
            Reader value = variable.value();
            return value == null ? (row, frame) -> ((Row) frame[slot]).fact() : new Remembered(slot, value);
        }
        Reader reader = reader(type, property);
        return reader::read;
    }

    /** {@return reads a property that is no count, since of a count only a bound can be compared} */
    private Reader reader(Class<?> type, Operand.Property property) {
        Reader reader = anyReader(type, property);
        if (reader.question().isOfCount()) {
            throw CountCompared.refused("'" + String.join(".", property.path()) + "', without a comparison,");
        }
        return reader;
    }

    private Reader anyReader(Class<?> type, Operand.Property property) {
        int slot = -1;
        Class<?> asked = type;
        if (property.variable() != null) {
            Variable variable = known(property.variable());
            if (!variable.fact()) {
                throw new UnreadableConditionException("The variable '" + property.variable()
                        + "' is bound to a value, and nothing more can be asked of it. Bind the fact instead.");
            }
            slot = variable.slot();
            asked = variable.type();
        }
        AskedFact.in(asked, property.path()).ifPresent(this::ask);
        List<String> names = property.path();
        int part = -1;
        PropertyPath first = PropertyPath.toAnswer(asked, names.subList(0, 1));
        if (names.size() > 1 && FactLocator.isRoot(first.type())) {
            part = layout.table(asked).column(first);
            asked = first.type();
            names = names.subList(1, names.size());
        }
        PropertyPath path = PropertyPath.toAnswer(asked, names);
        List<String> questions = names.subList(path.components().size(), names.size());
        return new Reader(slot, part, layout.table(asked).column(path), Question.of(path.type(), questions));
    }

    private void ask(AskedFact fact) {
        asked.add(fact);
        layout.column(fact);
    }

    private Variable known(String name) {
        Variable variable = variables.get(name);
        if (variable == null) {
            throw new UnreadableConditionException("The variable '" + name + "' is not bound before it is used.");
        }
        return variable;
    }
}
