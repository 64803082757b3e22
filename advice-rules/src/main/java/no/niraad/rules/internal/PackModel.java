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
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
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
        var items = new ArrayList<RuleItemBuilder<?>>();
        for (ReadyRule.Condition condition : rule.when()) {
            items.add(condition(condition, facts, byName));
        }
        items.add(RuleModels.conclusion(byName.get(rule.about())));
        return PatternDSL.rule(packageName, pack + "/" + rule.name()).build(items.toArray(RuleItemBuilder[]::new));
    }

    /** No author can call a variable so as one that is named here. */
    private static RuleItemBuilder<?> condition(
            ReadyRule.Condition condition, List<Variable<Object>> facts, Map<String, Variable<Object>> byName) {
        String name = condition.binding() == null ? "#" + facts.size() : condition.binding();
        Variable<Object> fact = declare(condition.type(), name);
        PatternDef<Object> pattern = PatternDSL.pattern(fact);
        for (FactTest test : condition.tests()) {
            pattern = with(pattern, test, facts);
        }
        facts.add(fact);
        byName.put(name, fact);
        return switch (condition.kind()) {
            case MATCH -> pattern;
            case NOT -> PatternDSL.not(pattern);
            case EXISTS -> PatternDSL.exists(pattern);
        };
    }

    @SuppressWarnings("unchecked")
    private static Variable<Object> declare(Class<?> type, String name) {
        return (Variable<Object>) PatternDSL.declarationOf(type, name);
    }

    /** A rule has five conditions at most, so that four facts at most stand beside the one that is asked. */
    private static PatternDef<Object> with(PatternDef<Object> pattern, FactTest test, List<Variable<Object>> facts) {
        List<Variable<Object>> beside = test.beside().stream().map(facts::get).toList();
        String id = test.id();
        return switch (beside.size()) {
            case 0 -> pattern.expr(id, test::holds);
            case 1 -> joined(pattern, test, beside.get(0));
            case 2 -> pattern.expr(id, beside.get(0), beside.get(1), test::holds);
            case 3 -> pattern.expr(id, beside.get(0), beside.get(1), beside.get(2), test::holds);
            default -> pattern.expr(id, beside.get(0), beside.get(1), beside.get(2), beside.get(3), test::holds);
        };
    }

    /** What is joined by {@code ==} is looked up, so that the work grows with the facts and not with their square. */
    private static PatternDef<Object> joined(PatternDef<Object> pattern, FactTest test, Variable<Object> other) {
        return test.isJoin()
                ? pattern.expr(
                        test.id(),
                        other,
                        test::holds,
                        PatternDSL.betaIndexedBy(Object.class, ConstraintType.EQUAL, -1, test::own, test::other))
                : pattern.expr(test.id(), other, test::holds);
    }
}
