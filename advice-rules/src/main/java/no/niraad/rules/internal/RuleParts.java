package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.niraad.rules.drl.Conclude;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Drools;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.consequences.NamedConsequenceImpl;
import org.drools.model.functions.Block2;
import org.drools.model.impl.DeclarationImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.modelcompiler.consequence.DroolsImpl;

/**
 * The parts that Drools puts a rule together from. Its language for models makes the same ones, but the classes of that language are
 * a fourteenth of all that a start would load.
 */
final class RuleParts {

    private RuleParts() {}

    /** {@return a rule whose conditions hold together} */
    static Rule rule(String packageName, String name, List<Condition> conditions, Consequence consequence) {
        var all = new ArrayList<>(conditions);
        all.add(new NamedConsequenceImpl(RuleImpl.DEFAULT_CONSEQUENCE_NAME, false));
        var patterns =
                new CompositePatterns(Condition.Type.AND, all, Map.of(RuleImpl.DEFAULT_CONSEQUENCE_NAME, consequence));
        return new RuleImpl(packageName, name, null, patterns, Map.of(), Map.of());
    }

    @SuppressWarnings("unchecked") // a variable of a rule is asked for nothing but its class
    static Variable<Object> variable(Class<?> type, String name) {
        return new DeclarationImpl<>((Class<Object>) type, name);
    }

    static Condition not(Condition pattern) {
        return new ExistentialPatternImpl(pattern, Condition.Type.NOT);
    }

    static Condition exists(Condition pattern) {
        return new ExistentialPatternImpl(pattern, Condition.Type.EXISTS);
    }

    /** {@return what follows from a rule that concludes something about a fact} */
    static Consequence conclusion(Variable<Object> fact) {
        Block2<Drools, Object> conclude = (drools, about) -> drools.logicalInsert(
                Conclude.that(((DroolsImpl) drools).asKnowledgeHelper().getRule(), about));
        return new ConsequenceImpl(conclude.asBlockN(), new Variable<?>[] {fact}, true, false, "java");
    }
}
