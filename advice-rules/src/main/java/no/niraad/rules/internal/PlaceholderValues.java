package no.niraad.rules.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;
import no.niraad.rules.condition.Row;
import no.niraad.rules.facts.Count;
import no.niraad.rules.facts.ResolvedFact;
import org.jspecify.annotations.Nullable;

/** The names and numbers that the texts of a finding speak of. */
final class PlaceholderValues {

    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            var readers = new HashMap<String, Method>();
            for (Method method : type.getDeclaredMethods()) {
                if (method.getParameterCount() == 0
                        && Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())) {
                    readers.put(method.getName(), method);
                }
            }
            return readers;
        }
    };

    private final Numbers numbers;

    PlaceholderValues(Numbers numbers) {
        this.numbers = numbers;
    }

    /**
     * {@return values by placeholder: a part by what it is, a name, number or sorted list of the fact, a number of the folder}
     * Of a count, what is known for certain.
     */
    Map<String, List<String>> of(JudgedRule rule, List<Judgement> because, Row about) {
        Map<String, List<String>> values = with(Map.of(), rule, about);
        for (int i = 0; i < because.size(); i++) {
            values = with(values, because.get(i).rule(), about);
        }
        return values;
    }

    /** Most findings speak of one thing or none, for which there are maps without a table. */
    private Map<String, List<String>> with(Map<String, List<String>> values, JudgedRule rule, Row about) {
        Map<String, List<String>> all = values;
        List<String> placeholders = rule.info().placeholders();
        for (int i = 0; i < placeholders.size(); i++) {
            String placeholder = placeholders.get(i);
            List<String> value = all.containsKey(placeholder) ? null : value(rule, placeholder, about);
            if (value != null) {
                all = switch (all.size()) {
                    case 0 -> Map.of(placeholder, value);
                    case 1 -> new TreeMap<>(all);
                    default -> all;
                };
                if (!all.containsKey(placeholder)) {
                    all.put(placeholder, value);
                }
            }
        }
        return all;
    }

    private @Nullable List<String> value(JudgedRule rule, String placeholder, Row about) {
        List<Subject.Part> parts = about.subject().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (placeholder.equals(key(parts.get(i).type()))) {
                return List.of(parts.get(i).name());
            }
        }
        List<String> number = numbers.of(rule.info().id().folder()).get(placeholder);
        if (number != null) {
            return number;
        }
        Method reader = about.fact() instanceof ResolvedFact
                ? READERS.get(about.fact().getClass()).get(placeholder)
                : null;
        return reader == null ? null : words(call(reader, about.fact()));
    }

    private static String key(Subject.Type type) {
        return switch (type) {
            case INITIATIVE -> "initiative";
            case BENEFIT -> "benefit";
            case SYSTEM -> "system";
            case PROCUREMENT -> "procurement";
            case ORG_UNIT -> "orgUnit";
        };
    }

    private static @Nullable List<String> words(@Nullable Object value) {
        if (value instanceof Number number) {
            return List.of(number.toString());
        }
        if (value instanceof Count count) {
            return List.of(Integer.toString(count.least()));
        }
        if (value instanceof Collection<?> items) {
            var names = new ArrayList<String>(items.size());
            for (Object item : items) {
                String name = name(item);
                if (name != null) {
                    names.add(name);
                }
            }
            Collections.sort(names);
            return Collections.unmodifiableList(names);
        }
        String name = value == null ? null : name(value);
        return name == null ? null : List.of(name);
    }

    private static @Nullable String name(Object part) {
        if (part instanceof OrgUnit orgUnit) {
            return orgUnit.name();
        }
        if (part instanceof Initiative initiative) {
            return initiative.name();
        }
        if (part instanceof ItSystem system) {
            return system.name();
        }
        return part instanceof Procurement procurement ? procurement.name() : null;
    }

    private static @Nullable Object call(Method reader, Object fact) {
        try {
            return reader.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(reader + " cannot be read.", e);
        }
    }
}
