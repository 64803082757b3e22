package no.niraad.rules.drl;

import org.kie.api.definition.rule.Rule;

/** The one thing a rule does: {@code insertLogical( Conclude.that( drools.getRule(), $orgUnit ) );}. */
public final class Conclude {

    private Conclude() {}

    /**
     * {@return the conclusion that a rule holds of a fact}
     *
     * @param rule the rule that fires; its id follows from its package and name
     * @param about the fact that the finding is about
     */
    public static Conclusion that(Rule rule, Object about) {
        return new Conclusion(rule.getPackageName(), rule.getName(), about);
    }
}
