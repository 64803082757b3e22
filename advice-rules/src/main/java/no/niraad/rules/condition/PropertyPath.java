package no.niraad.rules.condition;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private final List<String> components;
    private final MethodHandle[] steps;
    private final Class<?> type;
    private final String rest;

    private PropertyPath(Class<?> type, List<String> components) {
        this.components = components;
        this.steps = new MethodHandle[components.size()];
        Class<?> current = type;
        for (int i = 0; i < steps.length; i++) {
            Method step = step(current, components.get(i));
            steps[i] = handle(step);
            current = step.getReturnType();
        }
        this.type = current;
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
        return type;
    }

    /** {@return the method, ready to be called with any object} It is far faster than reflection once it is warm. */
    static MethodHandle handle(Method step) {
        try {
            return MethodHandles.publicLookup().unreflect(step).asType(ANY);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(step + " cannot be read. Make the type and method public.", e);
        }
    }

    // What the method throws is the fault of a fact's class, and comes out as it is.
    static @Nullable Object call(MethodHandle step, Object target) {
        try {
            return (Object) step.invokeExact(target);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(
                    step + " cannot be read on " + target.getClass().getName() + ".", e);
        }
    }
}
