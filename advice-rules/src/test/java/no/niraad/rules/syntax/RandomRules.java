package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.rules.syntax.FactType.Role;

/**
 * Rules of one pack, made at random from all that rules may match and ask: any type, any property, any comparison, joined by variables,
 * denied, nested. The same seed always gives the same rules, and each is one that is accepted.
 */
public final class RandomRules {

    private static final int DEPTH = 3;
    private static final List<String> ORDERS = List.of("<", "<=", ">", ">=", "==", "!=");
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 6, 7, 12, 50, 5_000);
    private static final List<String> TEXTS = List.of(
            "unit0", "unit1", "initiative0", "system0", "Enhet 1", "", "advice02/managers-not-behind", "organisation");

    private final Random random;
    private final Dialect dialect;
    private final Map<String, Class<?>> variables = new LinkedHashMap<>();

    private RandomRules(Random random, Dialect dialect) {
        this.random = random;
        this.dialect = dialect;
    }

    /**
     * {@return a file with so many rules}
     *
     * @param dialect what they may use
     */
    public static DrlFile of(long seed, int count, Dialect dialect) {
        var random = new Random(seed);
        var rules = new ArrayList<String>();
        while (rules.size() < count) {
            String rule = new RandomRules(random, dialect).rule(rules.size());
            if (isAccepted(rule, dialect)) {
                rules.add(rule);
            }
        }
        return read(rules, dialect);
    }

    private static boolean isAccepted(String rule, Dialect dialect) {
        try {
            read(List.of(rule), dialect);
            return true;
        } catch (InvalidDocumentException refused) {
            return false;
        }
    }

    private static DrlFile read(List<String> rules, Dialect dialect) {
        String imports =
                dialect.types().importable().stream().collect(Collectors.joining(";\nimport ", "import ", ";\n"));
        var source = EveryProperty.text("random.drl", imports + String.join("\n", rules));
        return DrlFiles.read(List.of(source), dialect).get(0);
    }

    private String rule(int number) {
        var when = new ArrayList<String>();
        when.add("$about : " + condition(any(types(false)), true));
        variables.put("$about", typeOf(when.get(0)));
        for (int i = random.nextInt(4); i > 0; i--) {
            when.add(next(number));
        }
        return "rule \"random-" + number + "\" @kind( strength )\nwhen\n    " + String.join("\n    ", when)
                + "\nthen\n    insertLogical( Conclude.that( drools.getRule(), $about ) );\nend";
    }

    private String next(int number) {
        FactType type = any(types(true));
        return switch (random.nextInt(4)) {
            case 0 -> "not " + condition(type, false);
            case 1 -> "exists " + condition(type, false);
            default -> {
                String name = "$fact" + variables.size();
                String condition = condition(type, true);
                variables.put(name, type.type());
                yield name + " : " + condition;
            }
        };
    }

    private Class<?> typeOf(String condition) {
        String name = condition.replaceAll("\\$about : |\\(.*", "").strip();
        return dialect.types().fact(name).orElseThrow().type();
    }

    /** What a rule can be about; and, beside it, numbers and observations. */
    private List<FactType> types(boolean all) {
        return dialect.types().all().stream()
                .filter(it -> all || it.role() != Role.NUMBER && it.role() != Role.OBSERVATION)
                .toList();
    }

    private String condition(FactType type, boolean binds) {
        var constraints = new ArrayList<String>();
        named(type, constraints);
        joined(type, constraints);
        for (int i = random.nextInt(3); i > 0; i--) {
            String constraint = constraint(type.type(), DEPTH);
            if (!constraint.isEmpty()) {
                constraints.add(constraint);
            }
        }
        if (binds && random.nextInt(3) == 0) {
            bound(type, constraints);
        }
        return type.name() + "( " + String.join(", ", constraints) + " )";
    }

    private void named(FactType type, List<String> constraints) {
        if (type.role() == Role.NUMBER) {
            constraints.add("id == \"" + any(List.copyOf(dialect.numbers())) + "\"");
        } else if (type.isAnswer()) {
            List<String> asked = List.copyOf(dialect.facts().of(type.type()));
            constraints.add("fact == \"" + (asked.isEmpty() ? "none" : any(asked)) + "\"");
        }
    }

    private void joined(FactType type, List<String> constraints) {
        var joins = new ArrayList<String>();
        for (Property property : Properties.of(type.type()).values()) {
            variables.forEach((name, bound) -> {
                if (bound == property.type() && (bound.isRecord() || bound == String.class)) {
                    joins.add(property.name() + " == " + name);
                }
            });
        }
        if (!joins.isEmpty() && random.nextInt(8) > 0) {
            constraints.add(any(joins));
        }
    }

    private void bound(FactType type, List<String> constraints) {
        List<Property> properties = Properties.of(type.type()).values().stream()
                .filter(it -> it.isUsable() && !it.isTruth())
                .toList();
        if (!properties.isEmpty()) {
            Property property = any(properties);
            String name = "$value" + variables.size();
            variables.put(name, property.type());
            constraints.add(name + " : " + property.name());
        }
    }

    private String constraint(Class<?> type, int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            String one = constraint(type, depth - 1);
            String other = constraint(type, depth - 1);
            return one.isEmpty() || other.isEmpty()
                    ? one
                    : switch (random.nextInt(3)) {
                        case 0 -> "!( " + one + " )";
                        case 1 -> "( " + one + " || " + other + " )";
                        default -> "( " + one + " && " + other + " )";
                    };
        }
        return asked(type, "");
    }

    /** A way down to something that can be asked; nothing, where the way ends in what cannot. */
    private String asked(Class<?> type, String before) {
        List<Property> properties =
                Properties.of(type).values().stream().filter(Property::isUsable).toList();
        if (properties.isEmpty()) {
            return "";
        }
        Property property = any(properties);
        String path = before + property.name();
        if (property.isTruth()) {
            return random.nextInt(4) == 0 ? "!" + path : path;
        }
        boolean deeper = property.type().isRecord() || property.type().isEnum() && random.nextInt(3) > 0;
        return deeper ? asked(property.type(), path + ".") : path + " " + compared(property);
    }

    private String compared(Property property) {
        List<String> same = variables.entrySet().stream()
                .filter(it -> it.getValue() == property.type() || property.isNumber() && isNumber(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        String operator = property.isNumber() ? any(ORDERS) : random.nextInt(3) == 0 ? "!=" : "==";
        if (!same.isEmpty() && random.nextBoolean()) {
            return operator + " " + any(same);
        }
        if (property.isNumber()) {
            return operator + " " + any(NUMBERS);
        }
        if (property.isText()) {
            return operator + " \"" + any(TEXTS) + "\"";
        }
        Object choice = property.type()
                .getEnumConstants()[random.nextInt(property.type().getEnumConstants().length)];
        return operator + " " + property.type().getSimpleName() + "." + ((Enum<?>) choice).name();
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
