package no.niraad.rules.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Problems;
import no.niraad.rules.syntax.Variables.Variable;

/** Checks what is asked of one fact: that it has what is asked for, and that like is compared with like. */
final class ConstraintChecker {

    private final FactPattern pattern;
    private final FactType fact;
    private final Variables variables;
    private final Imports imports;
    private final Problems problems;
    private final PropertyChecker properties;

    ConstraintChecker(FactPattern pattern, FactType fact, Variables variables, Imports imports, Problems problems) {
        this.pattern = pattern;
        this.fact = fact;
        this.variables = variables;
        this.imports = imports;
        this.problems = problems;
        this.properties = new PropertyChecker(problems);
    }

    void check(Expression expression) {
        if (expression instanceof Expression.Holds holds) {
            properties.check(fact.type(), holds.property()).ifPresent(it -> question(holds.property(), it));
        } else if (expression instanceof Expression.Compare compare) {
            var left = (Operand.Property) compare.left();
            properties.check(fact.type(), left).ifPresent(it -> compare(left, it, compare));
        } else if (expression instanceof Expression.Bind bind) {
            properties.check(fact.type(), bind.property()).ifPresent(it -> bind(bind, it));
        } else if (expression instanceof Expression.Not not) {
            check(not.inner());
        } else if (expression instanceof Expression.AnyOf any) {
            any.parts().forEach(this::check);
        } else {
            ((Expression.AllOf) expression).parts().forEach(this::check);
        }
    }

    private void question(Operand.Property written, Property property) {
        if (property.isTruth() || isRefusedOfCount(written, false)) {
            return;
        }
        String example = Properties.of(property.type()).values().stream()
                .filter(Property::isTruth)
                .map(it -> written.text() + "." + it.name())
                .findFirst()
                .orElse(property.isNumber() ? written.text() + " > 0" : written.text() + " == $x");
        problems.add(written.at(), "rules/no-question", "word", written.text(), "detail", example);
    }

    private void bind(Expression.Bind bind, Property property) {
        if (pattern.kind() != FactPattern.Kind.MATCH) {
            problems.add(
                    bind.at(), "rules/bound-in-not", "word", bind.variable().text());
        } else if (isRefusedOfCount(bind.property(), false)) {
            return;
        } else if (property.isTruth()) {
            problems.add(
                    bind.property().at(),
                    "rules/question-bound",
                    "word",
                    bind.property().text());
        } else if (!variables.bind(bind.variable(), new Variable(property.type(), property.nullable(), fact, false))) {
            problems.add(
                    bind.at(), "rules/variable-twice", "word", bind.variable().text());
        }
    }

    private void compare(Operand.Property left, Property property, Expression.Compare compare) {
        Optional<Class<?>> right = typeOf(compare.right());
        if (right.isEmpty() || isRefusedOfCount(left, Counts.isCertain(left, compare))) {
            return;
        }
        boolean sameType = boxed(property.type()) == boxed(right.get());
        if (property.isNumber()) {
            unless(sameType, "rules/number-compared", left, compare);
        } else if (!compare.operator().isEquality()) {
            problems.add(
                    compare.at(),
                    "rules/no-order",
                    "word",
                    left.text(),
                    "operator",
                    compare.operator().sign());
        } else if (property.isText()) {
            unless(sameType, "rules/text-compared", left, compare);
        } else if (property.isTruth()) {
            unless(sameType, "rules/truth-compared", left, compare);
        } else if (property.type().isEnum()) {
            choice(left, property.type(), compare, sameType);
        } else {
            unless(sameType && compare.operator() == Operator.EQUAL, "rules/record-compared", left, compare);
        }
        named(left, compare);
    }

    private boolean isRefusedOfCount(Operand.Property written, boolean certain) {
        boolean refused = !certain && Counts.isCount(fact.type(), written);
        if (refused) {
            problems.add(
                    written.at(),
                    "rules/count-asked",
                    "word",
                    written.text(),
                    "count",
                    written.text().replaceFirst("\\.(least|most)$", ""));
        }
        return refused;
    }

    private void unless(boolean right, String code, Operand.Property left, Expression.Compare compare) {
        if (!right) {
            problems.add(compare.right().at(), code, "word", left.text(), "value", DrlPrinter.text(compare.right()));
        }
    }

    private void choice(Operand.Property left, Class<?> type, Expression.Compare compare, boolean sameType) {
        List<String> known = constants(type);
        if (!sameType) {
            problems.add(
                    compare.right().at(),
                    "rules/choice-compared",
                    "word",
                    left.text(),
                    "value",
                    DrlPrinter.text(compare.right()),
                    "known",
                    String.join(
                            ", ",
                            known.stream()
                                    .map(it -> type.getSimpleName() + "." + it)
                                    .toList()));
        } else if (compare.right() instanceof Operand.Constant constant
                && constant.name().text().equals("UNKNOWN")) {
            problems.add(constant.at(), "rules/unknown-compared");
        }
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> ((Enum<?>) it).name())
                .filter(it -> !it.equals("UNKNOWN"))
                .toList();
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
    }

    private Optional<Class<?>> typeOf(Operand operand) {
        if (operand instanceof Operand.Variable variable) {
            return variable(variable.name());
        }
        if (operand instanceof Operand.Constant constant) {
            return constant(constant);
        }
        return Optional.of(
                operand instanceof Operand.Number
                        ? Integer.class
                        : operand instanceof Operand.Text ? String.class : Boolean.class);
    }

    private Optional<Class<?>> variable(Name name) {
        Optional<Variable> variable = variables.find(name);
        if (variable.isEmpty()) {
            String meant = Nearest.to(name.text(), variables.all().keySet());
            problems.addWithSuggestion(name.at(), "rules/unknown-variable", meant, "word", name.text());
        }
        return variable.map(Variable::type);
    }

    private Optional<Class<?>> constant(Operand.Constant constant) {
        Class<?> type = imports.imported(constant.type(), List.of());
        if (type == null) {
            return Optional.empty();
        }
        if (!type.isEnum()) {
            problems.add(
                    constant.at(), "rules/not-a-choice", "word", constant.type().text());
            return Optional.empty();
        }
        List<String> known = constants(type);
        String name = constant.name().text();
        if (!known.contains(name) && !name.equals("UNKNOWN")) {
            problems.addWithSuggestion(
                    constant.name().at(),
                    "rules/unknown-choice",
                    Nearest.to(name, known),
                    "word",
                    name,
                    "type",
                    constant.type().text(),
                    "known",
                    String.join(", ", known));
            return Optional.empty();
        }
        return Optional.of(type);
    }

    /** Numbers, and answers to what a pack asks, are told apart by names that have to exist. */
    private void named(Operand.Property left, Expression.Compare compare) {
        if (!(compare.right() instanceof Operand.Text name)) {
            return;
        }
        if (fact.role() == FactType.Role.NUMBER && left.text().equals("id")) {
            imports.number(name);
        } else if (fact.isAnswer() && left.text().equals("fact")) {
            imports.asked(fact, name);
        }
    }
}
