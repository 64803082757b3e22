package no.niraad.rules.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.niraad.model.Answer;
import no.niraad.rules.facts.Count;
import no.niraad.rules.facts.PackFacts;
import no.niraad.rules.facts.PlannedBenefit;
import no.niraad.rules.facts.ResolvedFact;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the form of one rule's elements, taken one after the other, what they ask of which answers. It also notes whether they ask
 * what was worked out from answers, such as how many there are, of which nothing can be told here.
 */
final class AnswerTests {

    /** What an element matches; {@code named} is the fact of a pack that it means, and empty when it means none. */
    private record Place(Class<?> type, String named) {}

    /** What is asked of which answers; {@code nothingElse} when that is all, and no number, date or name decides with them. */
    private record Asked(List<AnswerTest> tests, boolean nothingElse) {

        static Asked of(List<AnswerTest> tests) {
            return new Asked(tests, !tests.isEmpty());
        }
    }

    /** What was found, and which fact of a pack is meant, is no answer. */
    private static final Set<String> NO_ANSWERS = Set.of("fact", "rule", "advice", "severity", "about");

    /** Counted from a date, or nothing when it is known that there is none. */
    private static final Set<String> DAYS = Set.of("daysLate", "daysTooEarly");

    private final Function<String, Class<?>> types;
    private final Map<String, Place> bound = new HashMap<>();
    private Place here = new Place(Object.class, "");
    private boolean workedOut;

    /** @param types gives the class for the name of a fact type */
    AnswerTests(Function<String, Class<?>> types) {
        this.types = types;
    }

    /** {@return whether something was asked that was worked out from answers} */
    boolean isWorkedOut() {
        return workedOut;
    }

    /** {@return what the next element asks, which may speak of the variables of those before it} Each is joined as far as it can be. */
    List<AnswerTest> of(Element element) {
        Class<?> type = types.apply(element.type());
        List<Constraint> constraints =
                element.constraints().stream().map(ConstraintParser::parse).toList();
        here = new Place(type, named(type, constraints));
        if (element.binding() != null) {
            bound.put(element.binding(), here);
        }
        List<AnswerTest> all = joined(constraints, true).tests();
        return element.kind() == Element.Kind.NOT ? opposite(all) : all;
    }

    private static String named(Class<?> type, List<Constraint> constraints) {
        return constraints.stream()
                .filter(it -> CheckCompiler.names(type, it))
                .map(it -> String.valueOf(((Operand.Literal) ((Constraint.Compare) it).right()).value()))
                .findFirst()
                .orElse("");
    }

    private Asked of(Constraint constraint) {
        if (constraint instanceof Constraint.Holds holds) {
            return Asked.of(asked(holds.property(), Boolean.TRUE::equals));
        }
        if (constraint instanceof Constraint.Compare compare) {
            return Asked.of(compared(compare));
        }
        if (constraint instanceof Constraint.Bind bind) {
            return Asked.of(asked(bind.property(), null));
        }
        if (constraint instanceof Constraint.Not not) {
            Asked inner = of(not.inner());
            return new Asked(opposite(inner.tests()), inner.nothingElse());
        }
        return constraint instanceof Constraint.AnyOf any
                ? joined(any.parts(), false)
                : joined(((Constraint.AllOf) constraint).parts(), true);
    }

    /** Parts that ask one answer and nothing else, and the same, become one. */
    private Asked joined(List<Constraint> parts, boolean both) {
        var alone = new ArrayList<AnswerTest>();
        var mixed = new ArrayList<AnswerTest>();
        boolean nothingElse = true;
        for (Constraint each : parts) {
            Asked asked = of(each);
            nothingElse &= asked.nothingElse();
            if (asked.nothingElse() && asked.tests().size() == 1) {
                add(alone, asked.tests().get(0), both);
            } else {
                mixed.addAll(asked.tests());
            }
        }
        alone.addAll(mixed);
        return new Asked(alone, nothingElse);
    }

    private static void add(List<AnswerTest> alone, AnswerTest test, boolean both) {
        for (int i = 0; i < alone.size(); i++) {
            if (alone.get(i).isOfTheSameAs(test)) {
                alone.set(i, alone.get(i).with(test, both));
                return;
            }
        }
        alone.add(test);
    }

    private static List<AnswerTest> opposite(List<AnswerTest> tests) {
        return tests.stream().map(AnswerTest::opposite).toList();
    }

    private List<AnswerTest> compared(Constraint.Compare compare) {
        if (compare.right() instanceof Operand.Literal literal) {
            return asked(compare.left(), it -> Comparison.holds(it, compare.operator(), literal.value()));
        }
        var both = new ArrayList<>(asked(compare.left(), null));
        both.addAll(asked((Operand.Property) compare.right(), null));
        return both;
    }

    /** @param holds whether it holds of what is said of an answer; null when that is compared with what is not written in the rule */
    private List<AnswerTest> asked(Operand.Property property, @Nullable Predicate<Object> holds) {
        Place place = property.variable() == null ? here : bound.get(property.variable());
        if (place == null) {
            return List.of();
        }
        int length = lengthToAnswer(place.type(), property.path());
        AskedFact fact = length == 0 ? null : fact(place, property.path());
        if (fact == null) {
            workedOut |= isWorkedOut(place.type(), property.path());
            return isDays(place.type(), property.path()) ? ofDays(property, holds) : List.of();
        }
        List<String> names = property.path().subList(length, property.path().size());
        Truth[] truths = holds == null ? null : truths(Question.of(Answer.class, names), holds);
        return List.of(new AnswerTest(fact, property.variable(), truths));
    }

    private static boolean isDays(Class<?> type, List<String> names) {
        return type == PlannedBenefit.class && DAYS.contains(names.get(0));
    }

    /** Without a date there are no days, and with one the answer is no other. What they are compared with may hold of none, or not. */
    private static List<AnswerTest> ofDays(Operand.Property property, @Nullable Predicate<Object> holds) {
        var dateSet = new AskedFact(PlannedBenefit.class, List.of("benefit", "dateSet"), false);
        List<Truth> ofNone = holds == null ? List.of(Truth.TRUE, Truth.FALSE) : List.of(Truth.of(holds.test(0)));
        return ofNone.stream()
                .map(none -> Arrays.stream(Answer.values())
                        .map(it -> PlannedBenefit.isWithoutDate(it) ? none : Truth.UNKNOWN)
                        .toArray(Truth[]::new))
                .map(truths -> new AnswerTest(dateSet, property.variable(), truths))
                .toList();
    }

    private static Truth[] truths(Question question, Predicate<Object> holds) {
        Answer[] answers = Answer.values();
        var truths = new Truth[answers.length];
        for (int i = 0; i < truths.length; i++) {
            Object said = question.ask(answers[i]);
            truths[i] = said == null ? Truth.UNKNOWN : Truth.of(holds.test(said));
        }
        return truths;
    }

    /** An answer to what a pack asks is told from others by the name that its element gives. */
    private static @Nullable AskedFact fact(Place place, List<String> names) {
        return PackFacts.isAnswer(place.type()) && names.get(0).equals("answer")
                ? new AskedFact(place.type(), List.of(place.named()), false)
                : AskedFact.in(place.type(), names)
                        .map(it -> new AskedFact(it.type(), it.components(), false))
                        .orElse(null);
    }

    /** {@return how many of the names lead to an answer; 0 when none does} */
    private static int lengthToAnswer(Class<?> type, List<String> names) {
        Class<?> current = type;
        for (int i = 0; i < names.size(); i++) {
            current = PropertyPath.step(current, names.get(i)).type();
            if (current == Answer.class) {
                return i + 1;
            }
        }
        return 0;
    }

    /** {@return whether names lead to what is no component of a record, or to a number of a fact made from several} */
    private static boolean isWorkedOut(Class<?> type, List<String> names) {
        Class<?> current = type;
        for (String name : names) {
            if (!current.isRecord() || NO_ANSWERS.contains(name)) {
                return false;
            }
            Class<?> next = component(current, name);
            if (next == null
                    || next == Count.class
                    || ResolvedFact.class.isAssignableFrom(current) && !next.isRecord()) {
                return true;
            }
            current = next;
        }
        return false;
    }

    private static @Nullable Class<?> component(Class<?> type, String name) {
        for (var each : type.getRecordComponents()) {
            if (each.getName().equals(name)) {
                return each.getType();
            }
        }
        return null;
    }
}
