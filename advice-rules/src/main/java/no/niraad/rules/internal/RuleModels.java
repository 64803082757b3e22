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
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Drools;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.Block1;
import org.drools.model.patterns.PatternImpl;
import org.drools.model.view.BindViewItem1;

/** The executable models of the built-in rules, one for each folder, in Drools' own terms. */
final class RuleModels {

    private static final String PACKAGE = "no.niraad.rules.";

    /** The class that the build writes for the constraints of all folders. */
    static final String CONSTRAINTS = "BuiltInConstraints";

    private final CompiledConstraints constraints = compiled();
    private final ConstraintNumbers numbers = new ConstraintNumbers();

    private RuleModels() {}

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
        var maker = new RuleModels();
        var models = new ArrayList<Model>();
        for (String folder : folders) {
            models.add(maker.model(PACKAGE + folder, byFolder.get(folder)));
        }
        return models;
    }

    private static CompiledConstraints compiled() {
        String name = RuleModels.class.getPackageName() + "." + CONSTRAINTS;
        try {
            return (CompiledConstraints) Class.forName(name, true, RuleModels.class.getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The class " + name + " cannot be loaded. The jar is not whole.", e);
        }
    }

    private Model model(String packageName, List<RuleInfo> infos) {
        var rules = new ArrayList<Rule>(infos.size());
        for (RuleInfo info : infos) {
            rules.add(rule(packageName, info));
        }
        return new FolderModel(packageName, rules);
    }

    private Rule rule(String packageName, RuleInfo info) {
        var variables = new HashMap<String, Variable<Object>>();
        var conditions = new ArrayList<Condition>();
        for (Element element : info.when()) {
            conditions.add(condition(element, variables));
        }
        return RuleParts.rule(packageName, info.id().name(), conditions, consequence(info, variables));
    }

    private Condition condition(Element element, Map<String, Variable<Object>> variables) {
        String name = element.binding() == null ? "$" + variables.size() : element.binding();
        Variable<Object> fact = RuleParts.variable(BuiltIn.type(element.type()), name);
        variables.put(name, fact);
        var pattern = new PatternImpl<>(fact);
        for (String constraint : element.constraints()) {
            add(constraint, element.type(), pattern, variables);
        }
        return switch (element.kind()) {
            case MATCH -> pattern;
            case NOT -> RuleParts.not(pattern);
            case EXISTS -> RuleParts.exists(pattern);
        };
    }

    /** A constraint names at most one variable: the one that it binds, or the one that it compares with. */
    private void add(
            String constraint, String type, PatternImpl<Object> pattern, Map<String, Variable<Object>> variables) {
        Variable<Object> fact = pattern.getPatternVariable();
        String id = type + " " + constraint;
        int number = numbers.of(type, constraint);
        int dollar = constraint.indexOf('$');
        if (dollar < 0) {
            pattern.addConstraint(new SingleConstraint1<>(id, fact, new OneFact(id, constraints, number)));
            return;
        }
        String name = variable(constraint, dollar);
        if (constraint.startsWith(":", dollar + name.length()) || constraint.startsWith(" :", dollar + name.length())) {
            Variable<Object> value = RuleParts.variable(Object.class, name);
            variables.put(name, value);
            pattern.addBinding(new BindViewItem1<>(value, new ReadFact(constraints, number), fact, null, null));
        } else {
            pattern.addConstraint(
                    new SingleConstraint2<>(id, fact, variables.get(name), new TwoFacts(id, constraints, number)));
        }
    }

    private static String variable(String constraint, int from) {
        int end = from + 1;
        while (end < constraint.length() && Character.isJavaIdentifierPart(constraint.charAt(end))) {
            end++;
        }
        return constraint.substring(from, end);
    }

    private static Consequence consequence(RuleInfo info, Map<String, Variable<Object>> variables) {
        if (info.kind() == RuleKind.OBSERVATION) {
            Class<?> observation = BuiltIn.type(info.about());
            // No fact changes during a run, so that truth maintenance would have nothing to withdraw.
            Block1<Drools> insert = drools -> drools.insert(made(observation));
            return new ConsequenceImpl(insert.asBlockN(), new Variable<?>[0], true, false, "java");
        }
        return RuleParts.conclusion(variables.get(info.about()));
    }

    private static Object made(Class<?> observation) {
        try {
            return observation.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(observation + " cannot be made. An observation is a record of nothing.", e);
        }
    }
}
