package no.niraad.rules.condition;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.rules.facts.Count;
import no.niraad.rules.facts.FactLocator;
import no.niraad.rules.facts.ResolvedFact;
import org.jspecify.annotations.Nullable;

/**
 * The record components that lead from a fact to an answer, such as {@code managers.support} of a unit, or to a number that
 * was counted.
 */
final class PropertyPath {

    /** By name and, for a question such as {@code isMet}, by what is asked. Java looks methods up slowly. */
    private static final ClassValue<Map<String, Step>> PROPERTIES = new ClassValue<>() {
        @Override
        protected Map<String, Step> computeValue(Class<?> type) {
            var properties = new HashMap<String, Step>();
            for (Method method : type.getMethods()) {
                if (method.getParameterCount() == 0) {
                    var step = new Step(method);
                    properties.put(method.getName(), step);
                    properties.putIfAbsent(asked(method.getName()), step);
                }
            }
            return properties;
        }
    };

    private final List<String> components;
    private final Step[] steps;
    private final Class<?> type;
    private final MadePaths paths;
    private final @Nullable List<String> ofTheme;

    private PropertyPath(Class<?> type, List<String> components) {
        this.components = components;
        this.steps = new Step[components.size()];
        Class<?> current = type;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = step(current, components.get(i));
            current = steps[i].type();
        }
        this.type = current;
        boolean resolved = ResolvedFact.class.isAssignableFrom(type);
        String ending = String.join(".", components.subList(resolved ? 1 : 0, components.size()));
        this.paths = new MadePaths("." + ending);
        String theme = FactLocator.theme(type);
        this.ofTheme = theme == null ? null : List.of(theme + "." + ending);
    }

    /**
     * {@return the part of a property's names that leads to the answer; what follows is asked of the answer}
     *
     * @throws UnreadableConditionException when the class has no such property
     */
    static PropertyPath toAnswer(Class<?> type, List<String> names) {
        Class<?> current = type;
        int length = 0;
        while (length < names.size() && (length == 0 || current.isRecord() && current != Count.class)) {
            current = step(current, names.get(length)).type();
            length++;
        }
        return new PropertyPath(type, List.copyOf(names.subList(0, length)));
    }

    /** {@return what reads a property: a component of a record, or a question such as {@code met}} */
    static Step step(Class<?> type, String name) {
        Step step = PROPERTIES.get(type).get(name);
        if (step == null) {
            throw new UnreadableConditionException(type.getSimpleName() + " has no property '" + name
                    + "'. A property is a component of the record, or a question such as met or lacking.");
        }
        return step;
    }

    private static String asked(String method) {
        boolean question = method.length() > 2 && method.startsWith("is") && Character.isUpperCase(method.charAt(2));
        return question ? Character.toLowerCase(method.charAt(2)) + method.substring(3) : method;
    }

    /** {@return the answer; null when there is none} */
    @Nullable
    Object read(Object fact) {
        Object value = fact;
        for (int i = 0; i < steps.length && value != null; i++) {
            value = steps[i].read(value);
        }
        return value;
    }

    List<String> components() {
        return components;
    }

    /** {@return the path of the answer, by the path of its record; of a resolved fact, by the path of what the first component is} */
    List<String> under(String root) {
        return paths.under(root);
    }

    /** {@return the path of the answer alone, when it stands in the same place in every profile; else null} */
    @Nullable
    List<String> ofTheme() {
        return ofTheme;
    }

    /** {@return the type of the answer} */
    Class<?> type() {
        return type;
    }
}
