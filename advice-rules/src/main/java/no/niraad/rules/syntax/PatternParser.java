package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.document.Position;
import no.niraad.rules.syntax.FactPattern.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one condition: {@code [not | exists] [$fact :] Type( constraint, ... )}. */
final class PatternParser {

    private final Cursor cursor;

    PatternParser(Cursor cursor) {
        this.cursor = cursor;
    }

    FactPattern pattern() {
        Position at = cursor.peek().at();
        Kind kind = cursor.accept("not") ? Kind.NOT : cursor.accept("exists") ? Kind.EXISTS : Kind.MATCH;
        Name binding = binding();
        Name type = type();
        cursor.expect("(");
        return new FactPattern(kind, at, binding, type, constraints());
    }

    private @Nullable Name binding() {
        if (!cursor.at(Token.Kind.VARIABLE)) {
            return null;
        }
        Name variable = cursor.next().name();
        cursor.expect(":");
        return variable;
    }

    private Name type() {
        Token token = cursor.peek();
        boolean isType = token.kind() == Token.Kind.WORD
                && Character.isUpperCase(token.text().charAt(0));
        if (!isType) {
            throw cursor.refuse("rules/not-a-condition", "word", token.text());
        }
        return cursor.next().name();
    }

    private List<Expression> constraints() {
        var constraints = new ArrayList<Expression>();
        if (cursor.accept(")")) {
            return constraints;
        }
        var parser = new ConstraintParser(cursor);
        do {
            constraints.add(parser.constraint());
        } while (cursor.accept(","));
        cursor.expect(")");
        return constraints;
    }
}
