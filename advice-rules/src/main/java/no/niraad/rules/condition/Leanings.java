package no.niraad.rules.condition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.niraad.model.Answer;
import no.niraad.rules.facts.PackFacts;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the form of conditions alone what better answers can make of them. What it says to rise or to fall does so in every
 * profile; of what it calls either, it does not know. For one rule at a time: variables are remembered.
 */
public final class Leanings {

    /**
     * What is known of a constraint.
     *
     * @param fact the one answer that it asks; null when it asks none that can be better, or several
     * @param truths whether it holds, answer by answer from the worst to the best; of one answer alone
     */
    private record Part(@Nullable AskedFact fact, boolean[] truths, Leaning leaning) {

        static final Part STILL = of(Leaning.STILL);

        static Part of(Leaning leaning) {
            return new Part(null, new boolean[0], leaning);
        }

        static Part of(AskedFact fact, boolean[] truths) {
            return new Part(fact, truths, Leaning.of(truths));
        }

        Part opposite() {
            if (fact == null) {
                return of(leaning.opposite());
            }
            var opposite = new boolean[truths.length];
            for (int i = 0; i < opposite.length; i++) {
                opposite[i] = !truths[i];
            }
            return of(fact, opposite);
        }

        /** What two questions of one answer come to can be told exactly; of others, only which way they lean. */
        Part with(Part other, boolean both) {
            if (fact == null || !Objects.equals(fact, other.fact)) {
                return of(leaning.with(other.leaning));
            }
            var joined = new boolean[truths.length];
            for (int i = 0; i < joined.length; i++) {
                joined[i] = both ? truths[i] && other.truths[i] : truths[i] || other.truths[i];
            }
            return of(fact, joined);
        }
    }

    private final Function<String, Class<?>> types;
    private final Function<AskedFact, List<Answer>> ladders;
    private final Map<String, Class<?>> bound = new HashMap<>();

    /** The fact of a pack that the element at hand means; empty when it means none. */
    private String named = "";

    /**
     * @param types gives the class for the name of a fact type
     * @param ladders gives the answers to a fact from the worst to the best; none where no answer is better than another
     */
    public Leanings(Function<String, Class<?>> types, Function<AskedFact, List<Answer>> ladders) {
        this.types = types;
        this.ladders = ladders;
    }

    /** {@return what becomes of an element, which may speak of the variables of those before it} */
    public Leaning of(Element element) {
        Class<?> type = types.apply(element.type());
        if (element.binding() != null) {
            bound.put(element.binding(), type);
        }
        List<Constraint> constraints =
                element.constraints().stream().map(ConstraintParser::parse).toList();
        named = constraints.stream()
                .filter(it -> CheckCompiler.names(type, it))
                .map(it -> String.valueOf(((Operand.Literal) ((Constraint.Compare) it).right()).value()))
                .findFirst()
                .orElse("");
        Part all = null;
        for (Constraint each : constraints) {
            Part part = of(type, each);
            all = all == null ? part : all.with(part, true);
        }
        Leaning leaning = all == null ? Leaning.STILL : all.leaning();
        return element.kind() == Element.Kind.NOT ? leaning.opposite() : leaning;
    }

    private Part of(Class<?> type, Constraint constraint) {
        if (constraint instanceof Constraint.Holds holds) {
            return asked(type, holds.property(), Boolean.TRUE::equals);
        }
        if (constraint instanceof Constraint.Compare compare) {
            return compared(type, compare);
        }
        if (constraint instanceof Constraint.Not not) {
            return of(type, not.inner()).opposite();
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return joined(type, any.parts(), false);
        }
        return constraint instanceof Constraint.AllOf all ? joined(type, all.parts(), true) : Part.STILL;
    }

    private Part joined(Class<?> type, List<Constraint> parts, boolean both) {
        Part joined = of(type, parts.get(0));
        for (Constraint each : parts.subList(1, parts.size())) {
            joined = joined.with(of(type, each), both);
        }
        return joined;
    }

    /** With what is written in the rule, an answer is compared by name. Two answers, nobody can tell from the form. */
    private Part compared(Class<?> type, Constraint.Compare compare) {
        if (compare.right() instanceof Operand.Literal literal) {
            return asked(
                    type,
                    compare.left(),
                    it -> it != null && Comparison.holds(it, compare.operator(), literal.value()));
        }
        Part left = asked(type, compare.left(), Objects::nonNull);
        return left.fact() == null ? Part.STILL : Part.of(Leaning.EITHER);
    }

    private Part asked(Class<?> type, Operand.Property property, Function<@Nullable Object, Boolean> holds) {
        Class<?> asked = property.variable() == null ? type : bound.get(property.variable());
        int length = asked == null ? 0 : lengthToAnswer(asked, property.path());
        AskedFact fact = length == 0 ? null : fact(Objects.requireNonNull(asked), property);
        List<Answer> ladder = fact == null ? List.of() : ladders.apply(fact);
        if (fact == null || ladder.isEmpty()) {
            return Part.STILL;
        }
        Question question = Question.of(
                Answer.class, property.path().subList(length, property.path().size()));
        var truths = new boolean[ladder.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = holds.apply(question.ask(ladder.get(i)));
        }
        return Part.of(fact, truths);
    }

    /** An answer to what a pack asks is told from others by the name that the element gives. */
    private @Nullable AskedFact fact(Class<?> asked, Operand.Property property) {
        return PackFacts.isAnswer(asked) && property.variable() == null
                ? new AskedFact(asked, List.of(named), false)
                : AskedFact.in(asked, property.path()).orElse(null);
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
}
