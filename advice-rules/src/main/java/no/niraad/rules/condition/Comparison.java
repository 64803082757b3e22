package no.niraad.rules.condition;

/** Compares two known values as a rule means it: numbers by size, constants by name, texts by letter. */
final class Comparison {

    private Comparison() {}

    static boolean holds(Object left, String operator, Object right) {
        if (operator.equals("==") || operator.equals("!=")) {
            return same(left, right) == operator.equals("==");
        }
        if (!(left instanceof Number one) || !(right instanceof Number other)) {
            throw new UnreadableConditionException(
                    "'" + operator + "' compares whole numbers, but here are " + left + " and " + right + ".");
        }
        int order = Long.compare(one.longValue(), other.longValue());
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean same(Object left, Object right) {
        if (left == right) {
            return true;
        }
        if (left instanceof Number one && right instanceof Number other) {
            return one.longValue() == other.longValue();
        }
        return name(left).equals(name(right));
    }

    private static Object name(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
