package no.niraad.rules.drl;

import no.niraad.model.finding.RuleId;

/** What a rule concluded: that it holds of one fact. Concluding the same twice changes nothing. */
public final class Conclusion {

    private final RuleId rule;
    private final Object about;

    Conclusion(RuleId rule, Object about) {
        this.rule = rule;
        this.about = about;
    }

    /** {@return the rule} */
    public RuleId rule() {
        return rule;
    }

    /** {@return the fact that the rule holds of} */
    public Object about() {
        return about;
    }

    /** The same rule about the same fact; facts are told apart by identity, since each is inserted once. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Conclusion that && about == that.about && rule.equals(that.rule);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + System.identityHashCode(about);
    }

    @Override
    public String toString() {
        return rule + " about " + about;
    }
}
