package no.niraad.rules.drl;

import no.niraad.model.finding.RuleId;

/** What a rule concluded: that it holds of one fact. Concluding the same twice changes nothing. */
public final class Conclusion {

    private final String packageName;
    private final String ruleName;
    private final Object about;

    Conclusion(String packageName, String ruleName, Object about) {
        this.packageName = packageName;
        this.ruleName = ruleName;
        this.about = about;
    }

    /** {@return the id of the rule, which follows from its package and name} */
    public RuleId rule() {
        return new RuleId(packageName.substring(packageName.lastIndexOf('.') + 1), ruleName);
    }

    /** {@return the fact that the rule holds of} */
    public Object about() {
        return about;
    }

    /** The same rule about the same fact; facts are told apart by identity, since each is inserted once. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Conclusion that
                && about == that.about
                && ruleName.equals(that.ruleName)
                && packageName.equals(that.packageName);
    }

    @Override
    public int hashCode() {
        return 31 * ruleName.hashCode() + System.identityHashCode(about);
    }

    @Override
    public String toString() {
        return rule() + " about " + about;
    }
}
