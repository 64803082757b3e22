package no.niraad.rules.internal;

import java.util.HashMap;
import java.util.List;
import no.niraad.model.PackPath;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.ProfileKeys;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileAnswers;
import org.jspecify.annotations.Nullable;

/** What a profile is made of, by paths such as {@code initiatives.nettbrett.affects.skole}. */
final class ProfileParts {

    private ProfileParts() {}

    /** {@return the profile with another value at a path, null for none; the same when the part that it is about is not there} */
    static Profile with(Profile profile, String path, @Nullable Object value) {
        return hasPlace(profile, path) ? new AnswerChange(path, null, value).applyTo(profile) : profile;
    }

    private static boolean hasPlace(Profile profile, String path) {
        String place = ProfileKeys.isOfPack(path)
                ? PackPath.of(path).map(PackPath::place).orElse("")
                : path.substring(0, Math.max(0, path.lastIndexOf('.')));
        return new ProfileAnswers(profile).hasPart(place);
    }

    /** {@return the profile without an item of a list, and without what packs ask of it; the same when there is no such item} */
    static Profile without(Profile profile, String item) {
        String list = item.substring(0, item.lastIndexOf('.'));
        Profile left = withoutAnswersOf(profile, item + ".");
        var answers = new ProfileAnswers(left);
        return answers.at(list) instanceof List<?> items
                ? with(
                        left,
                        list,
                        items.stream().filter(it -> it != answers.at(item)).toList())
                : left;
    }

    private static Profile withoutAnswersOf(Profile profile, String part) {
        var answers = new HashMap<>(profile.packAnswers());
        return answers.keySet().removeIf(it -> it.startsWith(part))
                ? ProfileBuilder.builder(profile).packAnswers(answers).build()
                : profile;
    }
}
