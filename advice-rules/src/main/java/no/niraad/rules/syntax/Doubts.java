package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.niraad.rules.syntax.Variables.Variable;

/** What may be unknown in what is asked of one fact, each as the comparison that is true when it is. */
final class Doubts {

    private final Class<?> type;
    private final Variables variables;

    Doubts(Class<?> type, Variables variables) {
        this.type = type;
        this.variables = variables;
    }

    /** To most questions UNKNOWN itself says no: where no is wanted of it, there is nothing to doubt. */
    List<Expression.Compare> of(Expression.Holds question, boolean certain) {
        boolean answersRightly = choice(question.property())
                .map(this::property)
                .filter(it -> !it.nullable() && property(question.property()).yesToUnknown() != certain)
                .isPresent();
        return answersRightly ? List.of() : of(question.property());
    }

    /** What is known and equals a variable makes the variable known, too; so a join stays a plain {@code ==}. */
    List<Expression.Compare> of(Expression.Compare compare, boolean certain) {
        var left = (Operand.Property) compare.left();
        var doubts = new ArrayList<>(of(left));
        boolean equal = certain && compare.operator() == Operator.EQUAL;
        if (compare.right() instanceof Operand.Variable variable && !equal) {
            Variable bound = variables.find(variable.name()).orElseThrow();
            doubts.addAll(doubt(variable, bound.type(), bound.nullable()));
        }
        return doubts;
    }

    /** {@return what is true unless the comparison is false for certain, apart from what may be unknown altogether} */
    Expression.Compare possible(Expression.Compare compare) {
        return Counts.possible(type, compare);
    }

    /** It is the choice that may be unknown, whatever is asked of it; or else the property itself. */
    private List<Expression.Compare> of(Operand.Property property) {
        Operand.Property known = choice(property).orElse(property);
        return doubt(known, property(known).type(), property(known).nullable());
    }

    /** {@return the choice, such as an answer, that a property is a question of} */
    private Optional<Operand.Property> choice(Operand.Property property) {
        List<Name> path = property.path();
        return Optional.of(path)
                .filter(it -> it.size() > 1)
                .map(it -> new Operand.Property(it.subList(0, it.size() - 1)))
                .filter(it -> property(it).type().isEnum());
    }

    private Property property(Operand.Property path) {
        return Properties.find(type, path).orElseThrow();
    }

    private List<Expression.Compare> doubt(Operand value, Class<?> valueType, boolean nullable) {
        if (nullable) {
            return List.of(new Expression.Compare(value, Operator.EQUAL, new Operand.Nothing(value.at())));
        }
        if (Property.unknown(valueType) == null) {
            return List.of();
        }
        var unknown =
                new Operand.Constant(new Name(valueType.getSimpleName(), value.at()), new Name("UNKNOWN", value.at()));
        return List.of(new Expression.Compare(value, Operator.EQUAL, unknown));
    }
}
