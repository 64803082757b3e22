package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.FactTest;
import no.niraad.rules.syntax.FactTypes;
import no.niraad.rules.syntax.ReadyRule;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.constraints.SingleConstraint3;
import org.drools.model.constraints.SingleConstraint4;
import org.drools.model.constraints.SingleConstraint5;
import org.drools.model.index.BetaIndexImpl;
import org.drools.model.patterns.PatternImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;

/**
 * The checked rules of a pack in Drools' own terms, put together as those that are built in: no text, no compiler, no class is made.
 * What is asked of a fact is asked of the tree that was read; what follows of facts that hold, are missing or belong together, Drools
 * decides.
 */
final class PackModel {

    private static final String PACKAGE = "no.niraad.packs.";

    private final String pack;
    private final String packageName;

    private PackModel(String pack) {
        this.pack = pack;
        packageName = PACKAGE + pack.replace('-', '_');
    }

    /** {@return the rules of a pack that was read strictly, ready to run} It is immutable. */
    static KieBase kieBase(Pack pack) {
        return kieBase(pack.id(), pack.rules(), pack.types());
    }

    /** {@return the rules of checked files, under the id of a pack; see {@link #kieBase(Pack)}} */
    static KieBase kieBase(String pack, List<DrlFile> files, FactTypes types) {
        var model = new PackModel(pack);
        var rules = new ArrayList<Rule>();
        files.forEach(file -> ReadyRule.of(file, types).forEach(it -> rules.add(model.rule(it))));
        return KieBaseBuilder.createKieBaseFromModel(
                List.of(new FolderModel(model.packageName, rules)), KieBaseMutabilityOption.DISABLED);
    }

    /** No package can have every name that a pack can, so that a rule is named by its whole id. */
    private Rule rule(ReadyRule rule) {
        var facts = new ArrayList<Variable<Object>>();
        var byName = new HashMap<String, Variable<Object>>();
        var conditions = new ArrayList<Condition>();
        for (ReadyRule.Condition condition : rule.when()) {
            conditions.add(condition(condition, facts, byName));
        }
        return RuleParts.rule(
                packageName, pack + "/" + rule.name(), conditions, RuleParts.conclusion(byName.get(rule.about())));
    }

    /** No author can call a variable so as one that is named here. */
    private static Condition condition(
            ReadyRule.Condition condition, List<Variable<Object>> facts, Map<String, Variable<Object>> byName) {
        String name = condition.binding() == null ? "#" + facts.size() : condition.binding();
        Variable<Object> fact = RuleParts.variable(condition.type(), name);
        var pattern = new PatternImpl<>(fact);
        for (FactTest test : condition.tests()) {
            pattern.addConstraint(constraint(fact, test, facts));
        }
        facts.add(fact);
        byName.put(name, fact);
        return switch (condition.kind()) {
            case MATCH -> pattern;
            case NOT -> RuleParts.not(pattern);
            case EXISTS -> RuleParts.exists(pattern);
        };
    }

    /** A rule has five conditions at most, so that four facts at most stand beside the one that is asked. */
    private static Constraint constraint(Variable<Object> fact, FactTest test, List<Variable<Object>> facts) {
        List<Variable<Object>> beside = test.beside().stream().map(facts::get).toList();
        String id = test.id();
        return switch (beside.size()) {
            case 0 -> new SingleConstraint1<>(id, fact, test::holds);
            case 1 -> joined(fact, test, beside.get(0));
            case 2 -> new SingleConstraint3<>(id, fact, beside.get(0), beside.get(1), test::holds);
            case 3 -> new SingleConstraint4<>(id, fact, beside.get(0), beside.get(1), beside.get(2), test::holds);
            default ->
                new SingleConstraint5<>(
                        id, fact, beside.get(0), beside.get(1), beside.get(2), beside.get(3), test::holds);
        };
    }

    /** What is joined by {@code ==} is looked up, so that the work grows with the facts and not with their square. */
    private static Constraint joined(Variable<Object> fact, FactTest test, Variable<Object> other) {
        var constraint = new SingleConstraint2<>(test.id(), fact, other, test::holds);
        if (test.isJoin()) {
            constraint.setIndex(new BetaIndexImpl<>(Object.class, ConstraintType.EQUAL, -1, test::own, test::other));
        }
        return constraint;
    }
}
