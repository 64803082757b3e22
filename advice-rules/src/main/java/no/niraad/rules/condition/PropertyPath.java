package no.niraad.rules.condition;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A property of a fact, such as {@code managers.support.lacking} of a unit: how to read it, and which answer it reads. */
final class PropertyPath {

    private final List<Method> steps;
    private final List<String> components;

    private PropertyPath(List<Method> steps, List<String> components) {
        this.steps = steps;
        this.components = components;
    }

    /**
     * {@return the property of a class}
     *
     * @throws UnreadableConditionException when the class has no such property
     */
    static PropertyPath of(Class<?> type, List<String> names) {
        var steps = new ArrayList<Method>();
        int answerAt = names.size();
        Class<?> current = type;
        for (String name : names) {
            Method step = step(current, name);
            steps.add(step);
            current = step.getReturnType();
            if (!current.isRecord() && answerAt == names.size()) {
                answerAt = steps.size();
            }
        }
        return new PropertyPath(List.copyOf(steps), List.copyOf(names.subList(0, answerAt)));
    }

    static Method step(Class<?> type, String name) {
        String flag = "is" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(it -> it.getParameterCount() == 0)
                .filter(it -> it.getName().equals(name) || it.getName().equals(flag))
                .findFirst()
                .orElseThrow(() -> new UnreadableConditionException(type.getSimpleName() + " has no property '" + name
                        + "'. A property is a component of the record, or a question such as met or lacking."));
    }

    /** {@return the value, or null when it is not known} */
    @Nullable
    Object read(Object fact) {
        Object value = fact;
        for (Method step : steps) {
            value = call(step, value);
            if (value == null || isUnknown(value)) {
                return null;
            }
        }
        return value;
    }

    /** {@return the components that lead to the answer, or to the number that was counted} */
    List<String> components() {
        return components;
    }

    /** {@return the answer itself, whatever is then asked of it; null when there is none} */
    @Nullable
    Object answer(Object fact) {
        Object value = fact;
        for (int i = 0; i < components.size() && value != null; i++) {
            value = call(steps.get(i), value);
        }
        return value;
    }

    /** {@return the type of what is read} */
    Class<?> type() {
        return steps.get(steps.size() - 1).getReturnType();
    }

    private static boolean isUnknown(Object value) {
        return value instanceof Enum<?> constant && constant.name().equals("UNKNOWN");
    }

    private static @Nullable Object call(Method step, Object target) {
        try {
            return step.invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    step + " cannot be read on " + target.getClass().getName() + ". Make the type and method public.",
                    e);
        }
    }
}
