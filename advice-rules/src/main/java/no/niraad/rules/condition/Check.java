package no.niraad.rules.condition;

import java.util.Collection;

/** A constraint made ready to ask of facts. The frame holds what the rule's variables are bound to. */
interface Check {

    /** {@return whether the constraint holds of a fact} It may bind a variable in the frame. */
    Truth test(Object fact, Object[] frame);

    /** Adds the answers that this constraint reads. */
    void reads(Object fact, Object[] frame, Collection<Reading> readings);

    /** Adds the answers that make this constraint as true, or as unknown, as it is. */
    void explain(Object fact, Object[] frame, Truth truth, Collection<Reading> readings);
}
