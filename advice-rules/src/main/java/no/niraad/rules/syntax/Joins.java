package no.niraad.rules.syntax;

import no.niraad.model.document.Problems;
import no.niraad.rules.syntax.FactType.Role;

/**
 * Whether the conditions of a rule stay together. Two that share nothing match each fact of the one with each of the other:
 * with ten times the units a hundred times the work.
 */
final class Joins {

    private final Variables variables;
    private final Problems problems;
    private boolean many;

    Joins(Variables variables, Problems problems) {
        this.variables = variables;
        this.problems = problems;
    }

    /** Looks at the next condition of a rule, before its own variables are bound. */
    void check(FactPattern pattern, FactType fact) {
        if (fact.role() == Role.NUMBER) {
            checkNamed(pattern, "id", "rules/number-without-id");
        } else if (fact.isAnswer()) {
            checkNamed(pattern, "fact", "rules/answer-without-fact");
        }
        if (!fact.isMany()) {
            return;
        }
        boolean multiplies = pattern.kind() == FactPattern.Kind.MATCH
                ? many
                : pattern.constraints().stream().anyMatch(this::dependsOnMany);
        if (multiplies && pattern.constraints().stream().noneMatch(it -> isJoin(it, pattern, fact))) {
            problems.add(
                    pattern.type().at(),
                    "rules/not-joined",
                    "word",
                    pattern.type().text());
        }
        many |= pattern.kind() == FactPattern.Kind.MATCH;
    }

    /** Of all that a type holds, one is meant, or one of each part. */
    private void checkNamed(FactPattern pattern, String property, String otherwise) {
        if (pattern.constraints().stream().noneMatch(it -> names(it, property))) {
            problems.add(pattern.type().at(), otherwise, "word", pattern.type().text());
        }
    }

    /** {@return whether a constraint says which fact is meant: {@code fact == "arkiv.journalPlan"}} */
    static boolean names(Expression constraint, String property) {
        return constraint instanceof Expression.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.right() instanceof Operand.Text
                && DrlPrinter.text(compare.left()).equals(property);
    }

    /** By a record or a text, such as an id; a choice or a number is shared by too many. */
    private boolean isJoin(Expression constraint, FactPattern pattern, FactType fact) {
        return constraint instanceof Expression.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.right() instanceof Operand.Variable variable
                && variables
                        .find(variable.name())
                        .filter(it -> it.of().isMany())
                        .filter(it -> it.type().isRecord() || it.type() == String.class)
                        .filter(it ->
                                pattern.kind() != FactPattern.Kind.NOT || !it.nullable() && isKnown(compare, fact))
                        .isPresent();
    }

    /** In a {@code not}, what may be unknown is compared in two ways, and no index helps. */
    private static boolean isKnown(Expression.Compare compare, FactType fact) {
        return compare.left() instanceof Operand.Property left
                && Properties.find(fact.type(), left)
                        .filter(it -> !it.nullable())
                        .isPresent();
    }

    private boolean dependsOnMany(Expression expression) {
        if (expression instanceof Expression.Compare compare) {
            return compare.right() instanceof Operand.Variable variable && isOfMany(variable);
        }
        if (expression instanceof Expression.Not not) {
            return dependsOnMany(not.inner());
        }
        if (expression instanceof Expression.AnyOf any) {
            return any.parts().stream().anyMatch(this::dependsOnMany);
        }
        return expression instanceof Expression.AllOf all
                && all.parts().stream().anyMatch(this::dependsOnMany);
    }

    private boolean isOfMany(Operand.Variable variable) {
        return variables.find(variable.name()).filter(it -> it.of().isMany()).isPresent();
    }
}
