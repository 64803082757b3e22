package no.niraad.rules.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import no.niraad.model.Answer;
import no.niraad.model.PackPath;
import no.niraad.model.Profile;
import no.niraad.model.ProfileKeys;
import org.jspecify.annotations.Nullable;

/** Profiles that differ from another in one place, named by the path of a fact such as {@code orgUnits.skole.managers.support}. */
final class ProfileEdit {

    private ProfileEdit() {}

    /** {@return the profile with another value at a path; null takes an item of a list away} */
    static Profile with(Profile profile, String path, @Nullable Object value) {
        if (ofPack(path) != null) {
            return withAnswer(profile, path, (Answer) value);
        }
        Profile left = value == null ? withoutAnswersOf(profile, path + ".") : profile;
        return (Profile) edited(left, List.of(path.split("\\.")), value);
    }

    /** {@return the class of what stands at a path; null when nothing can stand there} */
    static @Nullable Class<?> type(String path) {
        if (ofPack(path) != null) {
            return Answer.class;
        }
        Type type = Profile.class;
        for (String name : path.split("\\.")) {
            type = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : component(type, name);
            if (type == null) {
                return null;
            }
        }
        return type instanceof Class<?> known ? known : null;
    }

    private static @Nullable PackPath ofPack(String path) {
        return PackPath.of(path).filter(it -> !ProfileKeys.has(it.pack())).orElse(null);
    }

    /** What is taken away takes the answers that packs ask of it along. */
    private static Profile withoutAnswersOf(Profile profile, String part) {
        var answers = new HashMap<>(profile.packAnswers());
        boolean answered = answers.keySet().removeIf(it -> it.startsWith(part));
        return answered ? (Profile) edited(profile, List.of("packAnswers"), answers) : profile;
    }

    private static Profile withAnswer(Profile profile, String path, @Nullable Answer answer) {
        var answers = new HashMap<>(profile.packAnswers());
        answers.put(path, Answer.orUnknown(answer));
        return (Profile) edited(profile, List.of("packAnswers"), answers);
    }

    private static @Nullable Type component(Type type, String name) {
        return type instanceof Class<?> record && record.isRecord()
                ? Arrays.stream(record.getRecordComponents())
                        .filter(it -> it.getName().equals(name))
                        .map(RecordComponent::getGenericType)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static @Nullable Object edited(@Nullable Object node, List<String> names, @Nullable Object value) {
        if (names.isEmpty()) {
            return value;
        }
        if (node instanceof List<?> items) {
            return items.stream()
                    .map(it -> FactValues.idOr(it).equals(names.get(0)) ? edited(it, rest(names), value) : it)
                    .filter(it -> it != null)
                    .toList();
        }
        if (node instanceof Record record) {
            return rebuilt(record, names, value);
        }
        throw new IllegalArgumentException("Nothing stands at '" + String.join(".", names) + "'.");
    }

    private static List<String> rest(List<String> names) {
        return names.subList(1, names.size());
    }

    private static Record rebuilt(Record record, List<String> names, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Object now = components[i].getAccessor().invoke(record);
                types[i] = components[i].getType();
                values[i] = components[i].getName().equals(names.get(0)) ? edited(now, rest(names), value) : now;
            }
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " cannot be made anew.", e);
        }
    }
}
