package no.niraad.model.change;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record by their names. Java makes them anew each time it is asked, which is slow. */
final class RecordParts {

    private static final ClassValue<RecordParts> OF = new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
            return new RecordParts(type);
        }
    };

    private final List<String> names;
    private final Method[] accessors;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Constructor<?> constructor;

    private RecordParts(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        names = Arrays.stream(components).map(RecordComponent::getName).toList();
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        for (int i = 0; i < accessors.length; i++) {
            indexes.put(names.get(i), i);
        }
        try {
            constructor = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no public canonical constructor.", e);
        }
    }

    static RecordParts of(Object record) {
        return OF.get(record.getClass());
    }

    /** {@return the names of the components, in their order} */
    List<String> names() {
        return names;
    }

    /** {@return the type of a component} */
    Class<?> type(String name) {
        return accessors[index(name)].getReturnType();
    }

    @Nullable
    Object get(Object record, String name) {
        return get(record, index(name));
    }

    /** {@return what names an item of a list: its first component} */
    Object key(Object item) {
        Object key = get(item, 0);
        if (key == null) {
            throw new IllegalStateException(item + " has no key.");
        }
        return key;
    }

    /** {@return the record with other values in some components} */
    Object with(Object record, Map<String, @Nullable Object> changed) {
        @Nullable Object[] values = new Object[accessors.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(record, i);
        }
        changed.forEach((name, value) -> values[index(name)] = value);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    record.getClass().getSimpleName() + " cannot have " + changed + ": "
                            + e.getCause().getMessage(),
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " cannot be called.", e);
        }
    }

    private int index(String name) {
        Integer index = indexes.get(name);
        if (index == null) {
            throw new IllegalArgumentException(
                    constructor.getDeclaringClass().getSimpleName() + " has no '" + name + "'. It has " + names + ".");
        }
        return index;
    }

    private @Nullable Object get(Object record, int index) {
        try {
            return accessors[index].invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessors[index] + " cannot be read.", e);
        }
    }
}
