package no.niraad.model.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a record is made of, looked up once per record type. */
final class RecordShape {

    private static final Set<String> NAMES_ITS_RECORD = Set.of("id", "with", "orgUnit");

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final List<Component> components;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        List<Component> found = new ArrayList<>(parts.length);
        for (RecordComponent part : parts) {
            found.add(Component.of(part));
        }
        components = List.copyOf(found);
        constructor = constructor(type, parts);
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts) {
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has a canonical constructor: " + type, e);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Component> components() {
        return components;
    }

    /** {@return the index of a component, or -1} */
    int indexOf(String name) {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    List<String> names() {
        return components.stream().map(Component::name).toList();
    }

    /** {@return the component that names an item of a list, or null when this kind of record has none} */
    @Nullable
    String key() {
        if (components.isEmpty() || components.get(0).type() != String.class) {
            return null;
        }
        String first = components.get(0).name();
        return NAMES_ITS_RECORD.contains(first) ? first : null;
    }

    /** {@return whether one value alone can stand for the record} */
    boolean canBeOneValue() {
        return !components.isEmpty() && components.get(0).standsForRecord();
    }

    /**
     * {@return a record with these values}
     *
     * @throws InvocationTargetException if the record's constructor refuses them
     */
    Object create(@Nullable Object[] values) throws InvocationTargetException {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("a record can be made through " + constructor, e);
        }
    }
}
