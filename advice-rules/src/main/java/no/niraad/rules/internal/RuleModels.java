package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.CompiledConstraints;
import no.niraad.rules.condition.ConstraintNumbers;
import no.niraad.rules.condition.Element;
import no.niraad.rules.drl.Conclude;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.modelcompiler.consequence.DroolsImpl;

/** The executable model of one folder of rules, in Drools' own terms. */
final class RuleModels {

    private static final String PACKAGE = "no.niraad.rules.";

    private final String packageName;
    private final CompiledConstraints constraints;
    private final ConstraintNumbers numbers = new ConstraintNumbers();

    private RuleModels(String folder) {
        this.packageName = PACKAGE + folder;
        this.constraints = compiled(folder);
    }

    /** {@return the model of every folder} */
    static List<Model> of(List<RuleInfo> rules) {
        var byFolder = new HashMap<String, List<RuleInfo>>();
        var folders = new ArrayList<String>();
        for (RuleInfo rule : rules) {
            String folder = rule.id().folder();
            if (!byFolder.containsKey(folder)) {
                byFolder.put(folder, new ArrayList<>());
                folders.add(folder);
            }
            byFolder.get(folder).add(rule);
        }
        var models = new ArrayList<Model>();
        for (String folder : folders) {
            models.add(new RuleModels(folder).model(byFolder.get(folder)));
        }
        return models;
    }

    /** {@return the name of the class that the build writes for a folder} */
    static String className(String folder) {
        return "ConstraintsOf" + Character.toUpperCase(folder.charAt(0)) + folder.substring(1);
    }

    private static CompiledConstraints compiled(String folder) {
        String name = RuleModels.class.getPackageName() + "." + className(folder);
        try {
            return (CompiledConstraints) Class.forName(name, true, RuleModels.class.getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The class " + name + " cannot be loaded. The jar is not whole.", e);
        }
    }

    private Model model(List<RuleInfo> infos) {
        var rules = new ArrayList<Rule>(infos.size());
        for (RuleInfo info : infos) {
            rules.add(rule(info));
        }
        return new FolderModel(packageName, rules);
    }

    private Rule rule(RuleInfo info) {
        var variables = new HashMap<String, Variable<Object>>();
        var items = new ArrayList<RuleItemBuilder<?>>();
        for (Element element : info.when()) {
            items.add(element(element, variables));
        }
        items.add(consequence(info, variables));
        return PatternDSL.rule(packageName, info.id().name()).build(items.toArray(RuleItemBuilder[]::new));
    }

    private RuleItemBuilder<?> element(Element element, Map<String, Variable<Object>> variables) {
        String name = element.binding() == null ? "$" + variables.size() : element.binding();
        Variable<Object> fact = declare(BuiltIn.type(element.type()), name, variables);
        PatternDef<Object> pattern = PatternDSL.pattern(fact);
        for (String constraint : element.constraints()) {
            pattern = with(pattern, element.type(), constraint, variables);
        }
        return switch (element.kind()) {
            case MATCH -> pattern;
            case NOT -> PatternDSL.not(pattern);
            case EXISTS -> PatternDSL.exists(pattern);
        };
    }

    @SuppressWarnings("unchecked")
    private static Variable<Object> declare(Class<?> type, String name, Map<String, Variable<Object>> variables) {
        Variable<Object> variable = (Variable<Object>) PatternDSL.declarationOf(type, name);
        variables.put(name, variable);
        return variable;
    }

    /** A constraint names at most one variable: the one that it binds, or the one that it compares with. */
    private PatternDef<Object> with(
            PatternDef<Object> pattern, String type, String constraint, Map<String, Variable<Object>> variables) {
        String id = type + " " + constraint;
        int number = numbers.of(type, constraint);
        int dollar = constraint.indexOf('$');
        if (dollar < 0) {
            return pattern.expr(id, new OneFact(id, constraints, number));
        }
        String name = variable(constraint, dollar);
        if (constraint.startsWith(":", dollar + name.length()) || constraint.startsWith(" :", dollar + name.length())) {
            Variable<Object> value = declare(Object.class, name, variables);
            return pattern.bind(value, it -> constraints.read(number, it));
        }
        return pattern.expr(id, variables.get(name), new TwoFacts(id, constraints, number));
    }

    private static String variable(String constraint, int from) {
        int end = from + 1;
        while (end < constraint.length() && Character.isJavaIdentifierPart(constraint.charAt(end))) {
            end++;
        }
        return constraint.substring(from, end);
    }

    private static RuleItemBuilder<?> consequence(RuleInfo info, Map<String, Variable<Object>> variables) {
        if (info.kind() == RuleKind.OBSERVATION) {
            Class<?> observation = BuiltIn.type(info.about());
            return PatternDSL.execute(drools -> drools.logicalInsert(made(observation)));
        }
        return conclusion(variables.get(info.about()));
    }

    /** {@return what follows from a rule that concludes something about a fact} */
    static RuleItemBuilder<?> conclusion(Variable<Object> fact) {
        return PatternDSL.on(fact)
                .execute((drools, about) -> drools.logicalInsert(
                        Conclude.that(((DroolsImpl) drools).asKnowledgeHelper().getRule(), about)));
    }

    private static Object made(Class<?> observation) {
        try {
            return observation.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(observation + " cannot be made. An observation is a record of nothing.", e);
        }
    }
}
