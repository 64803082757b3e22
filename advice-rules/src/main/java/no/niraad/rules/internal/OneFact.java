package no.niraad.rules.internal;

import no.niraad.rules.condition.CompiledConstraints;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * A constraint on one fact. Drools shares what constraints with the same id have found out.
 *
 * @param id the type and the text of the constraint
 * @param constraints those of all rules
 * @param number its number there
 */
record OneFact(String id, CompiledConstraints constraints, int number) implements Predicate1<Object>, HashedExpression {

    @Override
    public boolean test(Object fact) {
        return constraints.test(number, fact, null);
    }

    @Override
    public String getExpressionHash() {
        return id;
    }
}
