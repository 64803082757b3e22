package no.niraad.rules.syntax;

import java.util.List;
import java.util.Optional;
import no.niraad.model.document.Position;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule: a fact that is there, or is not.
 *
 * @param kind how it is meant
 * @param at where it begins
 * @param binding the variable that stands for the fact; null when there is none
 * @param type simple name of the fact's type
 * @param constraints what must hold of the fact, all together
 */
public record FactPattern(Kind kind, Position at, @Nullable Name binding, Name type, List<Expression> constraints) {

    public FactPattern {
        constraints = List.copyOf(constraints);
    }

    /** {@return whether a constraint only says which fact of a pack is meant: {@code fact == "arkiv.journalPlan"}} */
    public boolean names(Expression constraint) {
        return FactTypes.forPacks().fact(type.text()).filter(FactType::isAnswer).isPresent()
                && Joins.names(constraint, "fact");
    }

    /** {@return the fact of a pack that is meant, such as {@code arkiv.journalPlan}, if the condition names one} */
    public Optional<String> namedFact() {
        return constraints.stream()
                .filter(this::names)
                .map(it -> ((Operand.Text) ((Expression.Compare) it).right()).value())
                .findFirst();
    }

    /** How a condition is meant. */
    public enum Kind {
        MATCH,
        NOT,
        EXISTS
    }
}
