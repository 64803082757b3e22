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
     * @param components the record components to follow from it, such as {@code managers, support}
     */
    public static List<String> paths(Object fact, List<String> components) {
        if (fact instanceof ResolvedFact resolved) {
            String rest = String.join(".", components.subList(1, components.size()));
            return resolved.behind(components.get(0)).stream()
                    .map(it -> rest.isEmpty() ? it : it + "." + rest)
                    .toList();
        }
        String root = root(fact);
        return root == null ? List.of() : List.of(root + "." + String.join(".", components));
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
