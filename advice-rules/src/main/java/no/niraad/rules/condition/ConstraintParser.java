package no.niraad.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of one DRL constraint to its tree. It reads the small part of the language that rules here are written in. */
final class ConstraintParser {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\"[^\"\\\\]*\")|(\\$?[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*)|(\\d+)|(\\|\\||&&|==|!=|<=|>=|[<>!():]))");

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<=", ">=", "<", ">");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private ConstraintParser(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text.strip());
        int end = 0;
        while (matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        if (end < text.strip().length()) {
            throw unreadable();
        }
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
            return new Operand.Literal(Long.valueOf(take()));
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

    private Operand.Property property() {
        String token = take();
        if (!Character.isJavaIdentifierStart(token.charAt(0))) {
            throw unreadable();
        }
        List<String> names = List.of(token.split("\\."));
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
