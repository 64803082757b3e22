package no.niraad.rules.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;
import no.niraad.rules.facts.ResolvedFact;
import no.niraad.rules.facts.Subjects;
import org.jspecify.annotations.Nullable;

/** The names and numbers that the texts about a fact may speak of. */
final class PlaceholderValues {

    private static final Set<String> NO_VALUE = Set.of("subject", "hashCode", "toString");
    private static final Map<Class<?>, List<Method>> READERS = new ConcurrentHashMap<>();

    private PlaceholderValues() {}

    /** {@return values by placeholder: the parts by what they are, and every name, number and sorted list of the fact} */
    static Map<String, List<String>> of(Object fact) {
        var values = new TreeMap<String, List<String>>();
        for (Subject.Part part : Subjects.of(fact).parts()) {
            values.putIfAbsent(camelCase(part.type()), List.of(part.name()));
        }
        if (fact instanceof ResolvedFact) {
            READERS.computeIfAbsent(fact.getClass(), PlaceholderValues::readers).forEach(it -> {
                List<String> value = words(call(it, fact));
                if (value != null) {
                    values.put(it.getName(), value);
                }
            });
        }
        return values;
    }

    private static String camelCase(Subject.Type type) {
        return type == Subject.Type.ORG_UNIT ? "orgUnit" : type.name().toLowerCase(Locale.ROOT);
    }

    private static List<Method> readers(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(it -> it.getParameterCount() == 0 && Modifier.isPublic(it.getModifiers()))
                .filter(it -> !Modifier.isStatic(it.getModifiers()) && !NO_VALUE.contains(it.getName()))
                .toList();
    }

    private static @Nullable List<String> words(@Nullable Object value) {
        if (value instanceof Number number) {
            return List.of(number.toString());
        }
        if (value instanceof Collection<?> items) {
            return items.stream().flatMap(it -> name(it).stream()).sorted().toList();
        }
        return value == null ? null : name(value).map(List::of).orElse(null);
    }

    private static Optional<String> name(Object part) {
        if (part instanceof OrgUnit orgUnit) {
            return Optional.of(orgUnit.name());
        }
        if (part instanceof Initiative initiative) {
            return Optional.of(initiative.name());
        }
        if (part instanceof ItSystem system) {
            return Optional.of(system.name());
        }
        return part instanceof Procurement procurement ? Optional.of(procurement.name()) : Optional.empty();
    }

    private static @Nullable Object call(Method reader, Object fact) {
        try {
            return reader.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(reader + " cannot be read.", e);
        }
    }
}
