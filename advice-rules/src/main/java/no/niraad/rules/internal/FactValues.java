package no.niraad.rules.internal;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Effect;
import no.niraad.model.organisation.Exchange;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;
import org.jspecify.annotations.Nullable;

/** Reads a profile by the paths of its facts. The items of each list are found by their keys, once. */
final class FactValues {

    /** Java makes the components of a record anew each time it is asked for them, which is slow. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    private final Profile profile;
    private final Map<List<?>, Map<Object, Object>> byKey = new IdentityHashMap<>();

    FactValues(Profile profile) {
        this.profile = profile;
    }

    /** {@return what was answered; {@link Answer#UNKNOWN} when nobody did} */
    Object at(String path) {
        Answer ofPack = profile.packAnswers().get(path);
        if (ofPack != null) {
            return ofPack;
        }
        Object value = profile;
        for (String name : path.split("\\.")) {
            value = value instanceof List<?> items ? item(items, name) : component(value, name);
            if (value == null) {
                return Answer.UNKNOWN;
            }
        }
        return value;
    }

    private @Nullable Object item(List<?> items, String key) {
        return byKey.computeIfAbsent(items, FactValues::index).get(key);
    }

    private static Map<Object, Object> index(List<?> items) {
        var index = new HashMap<Object, Object>();
        items.forEach(it -> index.put(idOr(it), it));
        return index;
    }

    /** {@return the key of an item of a list, or the value itself when it is none} */
    static Object idOr(Object value) {
        if (value instanceof OrgUnit orgUnit) {
            return orgUnit.id();
        }
        if (value instanceof Initiative initiative) {
            return initiative.id();
        }
        if (value instanceof Benefit benefit) {
            return benefit.id();
        }
        if (value instanceof Effect effect) {
            return effect.orgUnit();
        }
        if (value instanceof ItSystem system) {
            return system.id();
        }
        if (value instanceof Exchange exchange) {
            return exchange.with();
        }
        return value instanceof Procurement procurement ? procurement.id() : value;
    }

    private static @Nullable Object component(Object record, String name) {
        Method accessor = ACCESSORS.get(record.getClass()).get(name);
        if (accessor == null) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no '" + name + "'.");
        }
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " cannot be read.", e);
        }
    }
}
