package no.niraad.rules.folder;

import java.util.ArrayList;
import java.util.List;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.internal.RuleReader;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlPrinter;
import no.niraad.rules.syntax.DrlRule;
import no.niraad.rules.syntax.Expression;
import no.niraad.rules.syntax.FactPattern;
import no.niraad.rules.syntax.FactType;
import no.niraad.rules.syntax.FactTypes;

/** A rule taken apart into single questions and comparisons, each to be asked on its own. */
final class SingleConditions {

    /** One of them; what only binds a variable, or names a number, is asked too but not counted. */
    record Single(String fact, String text, int line, boolean counted) {}

    private final List<Single> singles = new ArrayList<>();
    private final RuleInfo apart;

    SingleConditions(DrlFile file, DrlRule rule, String folder) {
        var when = new ArrayList<FactPattern>();
        for (FactPattern each : rule.when()) {
            if (role(each) != FactType.Role.OBSERVATION) {
                when.add(apart(each, role(each) != FactType.Role.NUMBER));
            }
        }
        var taken = new DrlRule(rule.at(), rule.name(), rule.metadata(), when, rule.then());
        apart = RuleReader.rules(new DrlFile(file.name(), file.packageName(), file.imports(), List.of(taken)), folder)
                .get(0);
    }

    private static FactType.Role role(FactPattern pattern) {
        return FactTypes.forPacks().all().stream()
                .filter(it -> it.name().equals(pattern.type().text()))
                .map(FactType::role)
                .findFirst()
                .orElse(FactType.Role.MANY);
    }

    private FactPattern apart(FactPattern pattern, boolean counted) {
        var leaves = new ArrayList<Expression>();
        pattern.constraints().forEach(it -> collect(it, leaves));
        leaves.forEach(it -> singles.add(new Single(
                pattern.type().text(),
                DrlPrinter.text(it),
                it.at().line(),
                counted && !(it instanceof Expression.Bind) && !pattern.names(it))));
        return new FactPattern(FactPattern.Kind.MATCH, pattern.at(), pattern.binding(), pattern.type(), leaves);
    }

    private static void collect(Expression expression, List<Expression> leaves) {
        if (expression instanceof Expression.Not not) {
            collect(not.inner(), leaves);
        } else if (expression instanceof Expression.AnyOf any) {
            any.parts().forEach(it -> collect(it, leaves));
        } else if (expression instanceof Expression.AllOf all) {
            all.parts().forEach(it -> collect(it, leaves));
        } else {
            leaves.add(expression);
        }
    }

    /** {@return the conditions, in the order in which they are asked} */
    List<Single> singles() {
        return singles;
    }

    /** {@return the rule with each of them as a constraint of its own} */
    RuleInfo apart() {
        return apart;
    }
}
