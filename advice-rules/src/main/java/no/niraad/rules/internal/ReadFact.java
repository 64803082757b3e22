package no.niraad.rules.internal;

import no.niraad.rules.condition.CompiledConstraints;
import org.drools.model.functions.Function1;

/**
 * What a constraint that binds a variable reads from a fact.
 *
 * @param constraints those of all rules
 * @param number its number there
 */
record ReadFact(CompiledConstraints constraints, int number) implements Function1<Object, Object> {

    @Override
    public Object apply(Object fact) {
        return constraints.read(number, fact);
    }
}
