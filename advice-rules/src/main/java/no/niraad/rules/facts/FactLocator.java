package no.niraad.rules.facts;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.niraad.model.Profile;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;
import org.jspecify.annotations.Nullable;

/** Where in a profile the facts behind a property stand. */
public final class FactLocator {

    /** The themes of a profile, by their class: each stands under the name of its component. */
    private static final Map<Class<?>, String> THEMES = Arrays.stream(Profile.class.getRecordComponents())
            .filter(it -> it.getType().isRecord())
            .collect(Collectors.toUnmodifiableMap(RecordComponent::getType, RecordComponent::getName));

    private static final Set<Class<?>> PARTS =
            Set.of(OrgUnit.class, Initiative.class, ItSystem.class, Procurement.class);

    private FactLocator() {}

    /**
     * {@return the paths of the facts behind a property of a fact; empty for what is no answer, such as a threshold}
     *
     * @param fact a fact that rules see
     * @param component the record component to follow from it, such as {@code managers}
     * @param rest the components to follow from there, joined by dots, such as {@code support}; empty for none
     */
    public static List<String> paths(Object fact, String component, String rest) {
        if (fact instanceof ResolvedFact resolved) {
            List<String> behind = resolved.behind(component);
            if (rest.isEmpty()) {
                return behind;
            }
            return behind.size() == 1
                    ? List.of(behind.get(0) + "." + rest)
                    : behind.stream().map(it -> it + "." + rest).toList();
        }
        String root = root(fact);
        if (root == null) {
            return List.of();
        }
        return List.of(rest.isEmpty() ? root + "." + component : root + "." + component + "." + rest);
    }

    /** {@return whether the records of a class stand under a name of their own in a profile} */
    public static boolean isRoot(Class<?> type) {
        return PARTS.contains(type) || THEMES.containsKey(type);
    }

    private static @Nullable String root(Object fact) {
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
}
