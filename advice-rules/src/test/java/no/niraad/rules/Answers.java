package no.niraad.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import no.niraad.model.Answer;
import no.niraad.model.Profile;

/** The answers of a profile by their paths, and profiles that differ in some of them. */
public final class Answers {

    private Answers() {}

    /** {@return every answer of a profile by its path, such as {@code orgUnits.skole.managers.support}} */
    public static Map<String, Answer> of(Profile profile) {
        Map<String, Answer> answers = new TreeMap<>();
        change(profile, (path, answer) -> {
            answers.put(path, answer);
            return answer;
        });
        return answers;
    }

    /** {@return the profile with another answer at a path} */
    public static Profile with(Profile profile, String path, Answer answer) {
        return change(profile, (at, before) -> at.equals(path) ? answer : before);
    }

    /** {@return the profile with every answer changed, by its path} */
    public static Profile change(Profile profile, BiFunction<String, Answer, Answer> change) {
        return (Profile) record("", profile, change);
    }

    /** {@return the profile with every list changed} Its records are as they were, but for their own lists. */
    public static Profile lists(Profile profile, UnaryOperator<List<?>> change) {
        return (Profile) withLists(profile, change);
    }

    private static Object record(String prefix, Object record, BiFunction<String, Answer, Answer> change) {
        return rebuilt(record, (name, value) -> value(prefix + name, value, change));
    }

    private static Object value(String path, Object value, BiFunction<String, Answer, Answer> change) {
        if (value instanceof Answer answer) {
            return change.apply(path, answer);
        }
        if (value instanceof Record) {
            return record(path + ".", value, change);
        }
        return value instanceof List<?> items
                ? items.stream()
                        .map(it -> it instanceof Record ? record(path + "." + key(it) + ".", it, change) : it)
                        .toList()
                : value;
    }

    private static Object withLists(Object record, UnaryOperator<List<?>> change) {
        return rebuilt(record, (name, value) -> {
            if (value instanceof List<?> items) {
                return change.apply(items.stream()
                        .<Object>map(it -> it instanceof Record ? withLists(it, change) : it)
                        .toList());
            }
            return value instanceof Record ? withLists(value, change) : value;
        });
    }

    /** The key of an item of a list is its first component. */
    private static Object key(Object item) {
        return read(item.getClass().getRecordComponents()[0], item);
    }

    private static Object rebuilt(Object record, BiFunction<String, Object, Object> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(it -> change.apply(it.getName(), read(it, record)))
                .toArray();
        try {
            return record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + record.getClass(), e);
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
