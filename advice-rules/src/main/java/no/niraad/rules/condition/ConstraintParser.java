package no.niraad.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Text of one DRL constraint to its tree. It reads the small part of the language that rules here are written in. */
final class ConstraintParser {

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<=", ">=", "<", ">");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private ConstraintParser(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                int end = endOfToken(at);
                tokens.add(text.substring(at, end));
                at = end;
            }
        }
    }

    private int endOfToken(int at) {
        char first = text.charAt(at);
        if (first == '"') {
            int end = text.indexOf('"', at + 1);
            if (end < 0 || text.substring(at, end).indexOf('\\') >= 0) {
                throw unreadable();
            }
            return end + 1;
        }
        if (isNamePart(first)) {
            int end = at + 1;
            while (end < text.length() && isNamePart(text.charAt(end))) {
                end++;
            }
            return end;
        }
        if (text.startsWith("||", at) || text.startsWith("&&", at) || text.startsWith("=", at + 1)) {
            return at + 2;
        }
        if ("<>!():".indexOf(first) < 0) {
            throw unreadable();
        }
        return at + 1;
    }

    /** Names, paths, variables and numbers; which of them, the grammar tells. */
    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c == '.';
    }

    /**
     * {@return the tree of a constraint}
     *
     * @throws UnreadableConditionException when the text uses more of the language than rules may
     */
    static Constraint parse(String text) {
        var parser = new ConstraintParser(text);
        Constraint constraint = parser.binding();
        if (parser.next < parser.tokens.size()) {
            throw parser.unreadable();
        }
        return constraint;
    }

    private Constraint binding() {
        if (tokens.size() > 2 && tokens.get(1).equals(":")) {
            String variable = take();
            take();
            return new Constraint.Bind(variable, property());
        }
        return anyOf();
    }

    private Constraint anyOf() {
        var parts = new ArrayList<>(List.of(allOf()));
        while (accept("||")) {
            parts.add(allOf());
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.AnyOf(List.copyOf(parts));
    }

    private Constraint allOf() {
        var parts = new ArrayList<>(List.of(single()));
        while (accept("&&")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.AllOf(List.copyOf(parts));
    }

    private Constraint single() {
        if (accept("!")) {
            return new Constraint.Not(single());
        }
        if (accept("(")) {
            Constraint inner = anyOf();
            expect(")");
            return inner;
        }
        Operand.Property left = property();
        if (next < tokens.size() && OPERATORS.contains(tokens.get(next))) {
            return new Constraint.Compare(left, take(), operand());
        }
        return new Constraint.Holds(left);
    }

    private Operand operand() {
        String token = peek();
        if (token.startsWith("\"")) {
            return new Operand.Literal(take().replace("\"", ""));
        }
        if (Character.isDigit(token.charAt(0))) {
            return new Operand.Literal(number(take()));
        }
        if (token.equals("true") || token.equals("false")) {
            return new Operand.Literal(Boolean.valueOf(take()));
        }
        if (Character.isUpperCase(token.charAt(0))) {
            String constant = take();
            return new Operand.Literal(constant.substring(constant.lastIndexOf('.') + 1));
        }
        return property();
    }

    private Long number(String token) {
        try {
            return Long.valueOf(token);
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    private Operand.Property property() {
        String token = take();
        List<String> names = List.of(token.split("\\.", -1));
        for (String name : names) {
            if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
                throw unreadable();
            }
        }
        return token.startsWith("$")
                ? new Operand.Property(names.get(0), names.subList(1, names.size()))
                : new Operand.Property(null, names);
    }

    private String peek() {
        if (next >= tokens.size()) {
            throw unreadable();
        }
        return tokens.get(next);
    }

    private String take() {
        String token = peek();
        next++;
        return token;
    }

    private boolean accept(String token) {
        boolean there = next < tokens.size() && tokens.get(next).equals(token);
        if (there) {
            next++;
        }
        return there;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw unreadable();
        }
    }

    private UnreadableConditionException unreadable() {
        return new UnreadableConditionException("The constraint '" + text
                + "' cannot be read. A constraint is a property such as managers.support.lacking, or a comparison of a"
                + " property with a number, a text, a constant or a bound variable; they may be joined by || and &&.");
    }
}
