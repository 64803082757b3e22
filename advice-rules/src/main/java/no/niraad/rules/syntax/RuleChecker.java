package no.niraad.rules.syntax;

import java.util.List;
import java.util.regex.Pattern;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Problems;
import no.niraad.rules.syntax.DrlRule.Consequence;
import no.niraad.rules.syntax.FactType.Role;
import no.niraad.rules.syntax.Variables.Variable;

/** Checks one rule of a file. */
final class RuleChecker {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Dialect dialect;
    private final Imports imports;
    private final DrlRule rule;
    private final Problems problems;
    private final Variables variables = new Variables();

    RuleChecker(Dialect dialect, Imports imports, DrlRule rule, Problems problems) {
        this.dialect = dialect;
        this.imports = imports;
        this.rule = rule;
        this.problems = problems;
    }

    void check() {
        String name = rule.name().text();
        if (name.length() > Limits.NAME || !KEBAB.matcher(name).matches()) {
            problems.add(rule.name().at(), "rules/name", "word", name, "most", String.valueOf(Limits.NAME));
        }
        new MetadataChecker(dialect, rule, problems).check();
        if (checkConditions()) {
            checkConsequence();
        }
    }

    /** {@return whether the types of all conditions are known, so that what follows from them can be told} */
    private boolean checkConditions() {
        var joins = new Joins(variables, problems);
        boolean known = true;
        for (FactPattern pattern : rule.when()) {
            FactType fact = imports.fact(pattern.type());
            if (fact == null) {
                known = false;
                continue;
            }
            checkRole(pattern, fact);
            joins.check(pattern, fact);
            bind(pattern, fact);
            var checker = new ConstraintChecker(pattern, fact, variables, imports, problems);
            pattern.constraints().forEach(checker::check);
        }
        return known;
    }

    /** Neither is known to be absent: nobody may have answered what it rests on. */
    private void checkRole(FactPattern pattern, FactType fact) {
        if (fact.role() == Role.OBSERVATION && pattern.kind() == FactPattern.Kind.NOT) {
            problems.add(pattern.at(), "rules/observation-denied", "word", fact.name());
        }
        if (fact.role() == Role.FINDING && pattern.kind() == FactPattern.Kind.NOT) {
            problems.add(pattern.at(), "rules/finding-denied", "word", fact.name());
        }
    }

    private void bind(FactPattern pattern, FactType fact) {
        Name binding = pattern.binding();
        if (binding == null) {
            return;
        }
        if (pattern.kind() != FactPattern.Kind.MATCH) {
            problems.add(binding.at(), "rules/bound-in-not", "word", binding.text());
        } else if (!variables.bind(binding, new Variable(fact.type(), false, fact, true))) {
            problems.add(binding.at(), "rules/variable-twice", "word", binding.text());
        }
    }

    private void checkConsequence() {
        boolean observes = dialect.builtIn()
                && rule.annotation("kind")
                        .filter(it -> it.text().equals("observation"))
                        .isPresent();
        if (rule.then() instanceof Consequence.Observe observe) {
            if (!observes) {
                problems.add(
                        observe.type().at(),
                        "rules/observes",
                        "word",
                        observe.type().text());
            }
        } else if (rule.then() instanceof Consequence.Conclude conclude) {
            checkConclusion(conclude, observes);
        }
    }

    private void checkConclusion(Consequence.Conclude conclude, boolean observes) {
        imports.imported(new Name("Conclude", conclude.at()), List.of());
        if (observes) {
            problems.add(conclude.at(), "rules/observation-concludes");
        } else {
            checkAbout(conclude.about());
        }
    }

    private void checkAbout(Name about) {
        Variable variable = variables.find(about).orElse(null);
        if (variable == null) {
            problems.addWithSuggestion(
                    about.at(),
                    "rules/unknown-variable",
                    Nearest.to(about.text(), variables.all().keySet()),
                    "word",
                    about.text());
        } else if (!variable.isFact()) {
            problems.add(about.at(), "rules/about-property", "word", about.text());
        } else if (variable.of().role() == Role.NUMBER || variable.of().role() == Role.OBSERVATION) {
            problems.add(
                    about.at(), "rules/about-nothing", "word", variable.of().name());
        }
    }
}
