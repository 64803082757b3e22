package no.niraad.rules.condition;

import java.util.Collection;

/**
 * A constraint made ready to ask of facts. The frame holds what the rule's variables are bound to: the {@link Row} of a fact,
 * or a value.
 */
interface Check {

    /** {@return whether the constraint holds of a fact} It may bind a variable in the frame. */
    Truth test(Row row, Object[] frame);

    /** Adds the answers that this constraint reads. */
    void reads(Row row, Object[] frame, Collection<Reading> readings);

    /** Adds the answers that make this constraint as true, or as unknown, as it is. */
    void explain(Row row, Object[] frame, Truth truth, Collection<Reading> readings);
}
