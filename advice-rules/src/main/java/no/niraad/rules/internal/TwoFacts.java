package no.niraad.rules.internal;

import no.niraad.rules.condition.CompiledConstraints;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate2;

/**
 * A constraint that compares a fact with a value that another fact gave.
 *
 * @param id the type and the text of the constraint
 * @param constraints those of all rules
 * @param number its number there
 */
record TwoFacts(String id, CompiledConstraints constraints, int number)
        implements Predicate2<Object, Object>, HashedExpression {

    @Override
    public boolean test(Object fact, Object value) {
        return constraints.test(number, fact, value);
    }

    @Override
    public String getExpressionHash() {
        return id;
    }
}
