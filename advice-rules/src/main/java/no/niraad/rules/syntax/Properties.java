package no.niraad.rules.syntax;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The properties of each type, read from the type itself. */
final class Properties {

    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait");

    private static final ClassValue<Map<String, Property>> OF = new ClassValue<>() {
        @Override
        protected Map<String, Property> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private Properties() {}

    /** {@return what rules may read of a type, by name; nothing when it is neither record nor enum} */
    static Map<String, Property> of(Class<?> type) {
        return OF.get(type);
    }

    /** {@return what the last name of a path means, or empty when one of its names means nothing} */
    static Optional<Property> find(Class<?> type, Operand.Property path) {
        Property found = null;
        for (Name name : path.path()) {
            found = of(found == null ? type : found.type()).get(name.text());
            if (found == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found);
    }

    /** {@return the enums that can be reached from a type} */
    static Set<Class<?>> choices(Class<?> type) {
        var seen = new LinkedHashSet<Class<?>>();
        collect(type, seen);
        seen.removeIf(it -> !it.isEnum());
        return seen;
    }

    private static void collect(Class<?> type, Set<Class<?>> seen) {
        if (seen.add(type) && type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                collect(component.getType(), seen);
            }
        }
    }

    private static Map<String, Property> read(Class<?> type) {
        var properties = new TreeMap<String, Property>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                properties.put(component.getName(), new Property(component.getName(), component.getAccessor()));
            }
        }
        if (type.isRecord() || type.isEnum()) {
            for (Method method : type.getDeclaredMethods()) {
                if (isQuestion(type, method)) {
                    properties.putIfAbsent(called(method), new Property(called(method), method));
                }
            }
        }
        return new LinkedHashMap<>(properties);
    }

    /** Public, without parameters, and answered by a truth value or a number; an enum is asked questions alone. */
    private static boolean isQuestion(Class<?> type, Method method) {
        Class<?> answer = method.getReturnType();
        boolean question = answer == boolean.class && isFlag(method.getName());
        boolean count = type.isRecord() && (answer == int.class || answer == Integer.class);
        return (question || count)
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && !OF_EVERY_OBJECT.contains(method.getName());
    }

    private static boolean isFlag(String name) {
        return name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2));
    }

    /** {@return what rules call a question} */
    private static String called(Method question) {
        String name = question.getName();
        return isFlag(name) ? decapitalized(name.substring(2)) : name;
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
