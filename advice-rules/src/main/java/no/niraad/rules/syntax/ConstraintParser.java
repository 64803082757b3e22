package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.niraad.model.document.Position;
import no.niraad.rules.syntax.Token.Kind;

/** Reads what is asked of a fact: questions and comparisons, joined by {@code &&}, {@code ||} and parentheses. */
final class ConstraintParser {

    private final Cursor cursor;
    private int depth;
    private int terms;

    ConstraintParser(Cursor cursor) {
        this.cursor = cursor;
    }

    Expression constraint() {
        if (cursor.at(Kind.VARIABLE) && cursor.second().is(":")) {
            Name variable = cursor.next().name();
            cursor.next();
            return new Expression.Bind(variable, property());
        }
        return anyOf();
    }

    private Expression anyOf() {
        var parts = new ArrayList<>(List.of(allOf()));
        while (cursor.accept("||")) {
            parts.add(allOf());
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.AnyOf(parts);
    }

    private Expression allOf() {
        var parts = new ArrayList<>(List.of(single()));
        while (cursor.accept("&&")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.AllOf(parts);
    }

    private Expression single() {
        if (cursor.at("!")) {
            return negation();
        }
        if (cursor.at("(")) {
            return group();
        }
        Operand.Property left = property();
        Optional<Operator> operator = operator();
        if (operator.isPresent()) {
            cursor.next();
            return new Expression.Compare(left, operator.get(), value());
        }
        if (isOtherOperator(cursor.peek())) {
            String meant = cursor.at("=") ? "==" : null;
            throw cursor.refuseWithSuggestion(
                    "rules/operator", meant, "word", cursor.peek().text());
        }
        return new Expression.Holds(left);
    }

    private Optional<Operator> operator() {
        return cursor.at(Kind.SIGN) ? Operator.of(cursor.peek().text()) : Optional.empty();
    }

    /** What DRL or Java could go on with: an operator that is not ours, a cast, an index. */
    private static boolean isOtherOperator(Token token) {
        return token.kind() == Kind.WORD && !token.is("then")
                || token.kind() == Kind.SIGN
                        && !List.of(",", ")", "||", "&&", "(").contains(token.text());
    }

    private Expression negation() {
        Position at = cursor.next().at();
        deeper();
        Expression inner = cursor.at("!") || cursor.at("(") ? single() : new Expression.Holds(property());
        depth--;
        if (operator().isPresent()) {
            throw cursor.refuse("rules/negated-comparison");
        }
        return new Expression.Not(at, inner);
    }

    private Expression group() {
        cursor.next();
        deeper();
        Expression inner = anyOf();
        depth--;
        cursor.expect(")");
        return inner;
    }

    private void deeper() {
        depth++;
        if (depth > Limits.DEPTH) {
            throw cursor.refuse("rules/too-deep", "most", String.valueOf(Limits.DEPTH));
        }
    }

    private Operand.Property property() {
        terms++;
        if (terms > Limits.TERMS) {
            throw cursor.refuse("rules/too-many-terms", "most", String.valueOf(Limits.TERMS));
        }
        if (!cursor.at(Kind.WORD)) {
            throw cursor.refuse("rules/field-first", "word", cursor.peek().text());
        }
        var path = new ArrayList<>(List.of(cursor.next().name()));
        while (cursor.accept(".")) {
            path.add(cursor.expect(Kind.WORD, "met").name());
        }
        if (cursor.at("(")) {
            throw cursor.refuse("rules/call", "word", path.get(path.size() - 1).text());
        }
        return new Operand.Property(path);
    }

    private Operand value() {
        Token token = cursor.peek();
        return switch (token.kind()) {
            case NUMBER -> number(token);
            case TEXT -> new Operand.Text(cursor.next().text(), token.at());
            case VARIABLE -> variable();
            case WORD -> word(token);
            default -> throw cursor.refuse("rules/value", "word", token.text());
        };
    }

    private Operand number(Token token) {
        if (token.text().indexOf('.') >= 0) {
            throw cursor.refuse("rules/fraction", "word", token.text());
        }
        if (token.text().length() > 1 && token.text().startsWith("0")) {
            throw cursor.refuse("rules/number", "word", token.text());
        }
        if (token.text().length() > Limits.DIGITS) {
            throw cursor.refuse("rules/number-too-large", "word", token.text());
        }
        return new Operand.Number(Integer.parseInt(cursor.next().text()), token.at());
    }

    private Operand variable() {
        Name name = cursor.next().name();
        if (cursor.at(".")) {
            throw cursor.refuse("rules/variable-field", "word", name.text());
        }
        return new Operand.Variable(name);
    }

    private Operand word(Token token) {
        if (token.is("true") || token.is("false")) {
            return new Operand.Truth(cursor.next().is("true"), token.at());
        }
        if (token.is("null")) {
            throw cursor.refuse("rules/null");
        }
        if (!Character.isUpperCase(token.text().charAt(0))) {
            throw cursor.refuse("rules/value", "word", token.text());
        }
        if (!cursor.second().is(".")) {
            throw cursor.refuse("rules/choice-without-type", "word", token.text());
        }
        Name type = cursor.next().name();
        cursor.next();
        return new Operand.Constant(type, cursor.expect(Kind.WORD, "PLANNING").name());
    }
}
