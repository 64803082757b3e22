package no.niraad.rules.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileAnswers;
import org.jspecify.annotations.Nullable;

/** What a profile is made of, by paths such as {@code initiatives.nettbrett.affects.skole}. */
final class ProfileParts {

    private ProfileParts() {}

    /** {@return the profile with another value at a path, of which nobody needs to know what it was} */
    static Profile with(Profile profile, String path, Object value) {
        return new AnswerChange(path, null, value).applyTo(profile);
    }

    /** {@return the profile without an item of a list; the same when there is no such item} */
    static Profile without(Profile profile, String item) {
        String list = item.substring(0, item.lastIndexOf('.'));
        var answers = new ProfileAnswers(profile);
        return answers.at(list) instanceof List<?> items
                ? with(
                        profile,
                        list,
                        items.stream().filter(it -> it != answers.at(item)).toList())
                : profile;
    }

    /** {@return the class of what stands at a path; null when nothing can stand there} */
    static @Nullable Class<?> type(String path) {
        Type type = Profile.class;
        for (String name : path.split("\\.")) {
            type = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : component(type, name);
            if (type == null) {
                return null;
            }
        }
        return type instanceof Class<?> known ? known : null;
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
}
