package no.niraad.rules.facts;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.Profile;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Effect;
import no.niraad.model.organisation.Exchange;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;
import org.jspecify.annotations.Nullable;

/** Where in a profile the answers of a record stand. */
public final class FactLocator {

    /** The themes of a profile, by their class: each stands under the name of its component. */
    private static final Map<Class<?>, String> THEMES = Arrays.stream(Profile.class.getRecordComponents())
            .filter(it -> it.getType().isRecord())
            .collect(Collectors.toUnmodifiableMap(RecordComponent::getType, RecordComponent::getName));

    private static final Set<Class<?>> PARTS =
            Set.of(OrgUnit.class, Initiative.class, ItSystem.class, Procurement.class);

    /** Where the items of the lists stand that hold answers. */
    private static final Map<Class<?>, String> ITEMS = Map.of(
            OrgUnit.class, "orgUnits.*",
            Initiative.class, "initiatives.*",
            Effect.class, "initiatives.*.affects.*",
            Benefit.class, "initiatives.*.benefits.*",
            ItSystem.class, "systems.*",
            Exchange.class, "systems.*.exchanges.*",
            Procurement.class, "procurements.*");

    private FactLocator() {}

    /** {@return whether the records of a class stand under a name of their own in a profile} */
    public static boolean isRoot(Class<?> type) {
        return PARTS.contains(type) || THEMES.containsKey(type);
    }

    /** {@return where the answers of a theme stand in every profile; null for a class of which a profile has several, or none} */
    public static @Nullable String theme(Class<?> type) {
        return THEMES.get(type);
    }

    /** {@return where the answers of a record stand; null for what holds no answers of its own, such as a threshold} */
    public static @Nullable String root(Object fact) {
        if (fact instanceof OrgUnit orgUnit) {
            return Paths.of(orgUnit);
        }
        if (fact instanceof Initiative initiative) {
            return Paths.of(initiative);
        }
        if (fact instanceof ItSystem system) {
            return Paths.of(system);
        }
        if (fact instanceof Procurement procurement) {
            return Paths.of(procurement);
        }
        return THEMES.get(fact.getClass());
    }

    /**
     * {@return the path of a fact in the catalogue, with {@code *} for the items of lists; null when nothing is answered there}
     *
     * @param type class of a record
     * @param components the components that lead from it to the answer
     */
    public static @Nullable String pattern(Class<?> type, List<String> components) {
        String place = ITEMS.getOrDefault(type, THEMES.get(type));
        if (place != null) {
            return place + "." + String.join(".", components);
        }
        return Arrays.stream(type.isRecord() ? type.getRecordComponents() : new RecordComponent[0])
                .filter(it -> components.size() > 1 && it.getName().equals(components.get(0)))
                .flatMap(it -> Stream.ofNullable(pattern(it.getType(), components.subList(1, components.size()))))
                .findFirst()
                .orElse(null);
    }
}
