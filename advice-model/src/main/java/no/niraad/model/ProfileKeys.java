package no.niraad.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that profiles, and the parts that they list, have by themselves. */
public final class ProfileKeys {

    private static final Set<String> ALL = Stream.concat(
                    Stream.of("profile"),
                    Stream.concat(
                            names(Profile.class),
                            Arrays.stream(Profile.class.getRecordComponents()).flatMap(ProfileKeys::ofItems)))
            .collect(Collectors.toUnmodifiableSet());

    private ProfileKeys() {}

    /** {@return whether a key is taken, so that no pack with facts can have it for an id} */
    public static boolean has(String key) {
        return ALL.contains(key);
    }

    /** {@return whether a path leads to a fact of a pack, and not to a built-in one} It is not looked at further. */
    public static boolean isOfPack(String path) {
        int at = 0;
        int dot = path.indexOf('.');
        if (dot > 0 && PackPath.LISTS.contains(path.substring(0, dot))) {
            at = path.indexOf('.', dot + 1) + 1;
            dot = path.indexOf('.', at);
        }
        return dot > at && !has(path.substring(at, dot));
    }

    private static Stream<String> ofItems(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                        && item.isRecord()
                ? names(item)
                : Stream.empty();
    }

    private static Stream<String> names(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName);
    }
}
