package no.niraad.rules.condition;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record components that lead from a fact to an answer, such as {@code managers.support} of a unit, or to a number that
 * was counted.
 */
final class PropertyPath {

    /** By name and, for a question such as {@code isMet}, by what is asked. Java looks methods up slowly. */
    private static final ClassValue<Map<String, Method>> PROPERTIES = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            var properties = new HashMap<String, Method>();
            for (Method method : type.getMethods()) {
                if (method.getParameterCount() == 0) {
                    properties.put(method.getName(), method);
                    properties.putIfAbsent(asked(method.getName()), method);
                }
            }
            return properties;
        }
    };

    private final List<String> components;
    private final Method[] steps;
    private final String rest;

    private PropertyPath(Class<?> type, List<String> components) {
        this.components = components;
        this.steps = new Method[components.size()];
        Class<?> current = type;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = step(current, components.get(i));
            current = steps[i].getReturnType();
        }
        this.rest = String.join(".", components.subList(1, components.size()));
    }

    /**
     * {@return the part of a property's names that leads to the answer; what follows is asked of the answer}
     *
     * @throws UnreadableConditionException when the class has no such property
     */
    static PropertyPath toAnswer(Class<?> type, List<String> names) {
        Class<?> current = type;
        int length = 0;
        while (length < names.size() && (length == 0 || current.isRecord())) {
            current = step(current, names.get(length)).getReturnType();
            length++;
        }
        return new PropertyPath(type, List.copyOf(names.subList(0, length)));
    }

    /** {@return the method that reads a property: a component of a record, or a question such as {@code met}} */
    static Method step(Class<?> type, String name) {
        Method step = PROPERTIES.get(type).get(name);
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
            value = call(steps[i], value);
        }
        return value;
    }

    List<String> components() {
        return components;
    }

    /** {@return the components after the first, joined by dots} */
    String rest() {
        return rest;
    }

    /** {@return the type of the answer} */
    Class<?> type() {
        return steps[steps.length - 1].getReturnType();
    }

    static @Nullable Object call(Method step, Object target) {
        try {
            return step.invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    step + " cannot be read on " + target.getClass().getName() + ". Make the type and method public.",
                    e);
        }
    }
}
