package no.niraad.model.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.ProfileKeys;
import no.niraad.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a profile that is, or could be, another. The values are what the records hold: an {@link Answer}, a choice, a
 * date, a whole number, a text or a list.
 *
 * @param path path of the fact, such as {@code orgUnits.skole.managers.support}
 * @param from what was answered; null when it was not known
 * @param to what is answered instead; null when it is no longer known
 */
public record AnswerChange(
        String path, @Nullable Object from, @Nullable Object to) {

    /** Lists that are answers themselves; the others hold the parts that the profile is about. */
    private static final Set<String> ANSWERED_LISTS = Set.of("affects", "drawnFrom");

    /** Answers that follow from another one when that is given: a benefit with an owner has one appointed. */
    private static final Map<String, String> FOLLOWS = Map.of("ownerAppointed", "owner", "dateSet", "due");

    /**
     * {@return the change of a fact from what a profile says}
     *
     * @throws IllegalArgumentException when there is no such fact
     */
    public static AnswerChange of(Profile profile, String path, @Nullable Object to) {
        return new AnswerChange(path, new ProfileAnswers(profile).at(path), ProfileAnswers.known(to));
    }

    /** {@return what was answered as profile files write it; {@code unknown} when it was not known} */
    public String writtenFrom() {
        return ProfileAnswers.written(from);
    }

    /** {@return what is answered instead as profile files write it; {@code unknown} when it is no longer known} */
    public String writtenTo() {
        return ProfileAnswers.written(to);
    }

    /** {@return whether the value at a path is an answer, where it is a list} */
    static boolean isAnswered(String path) {
        return ANSWERED_LISTS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /**
     * {@return a profile with this change} What the answer was is not looked at. The changed answer has no source any more; every
     * other answer and source is as it was, but that an answer which follows from another one takes that along: where no owner
     * is appointed, none is given.
     *
     * @throws IllegalArgumentException when the path leads nowhere, or the value cannot stand there
     */
    public Profile applyTo(Profile profile) {
        return apply(List.of(this), profile);
    }

    /** {@return a profile with changes, one after the other; see {@link #applyTo}} */
    public static Profile apply(Collection<AnswerChange> changes, Profile profile) {
        Profile changed = profile;
        for (AnswerChange change : changes) {
            changed = ProfileKeys.isOfPack(change.path)
                    ? change.inPackAnswers(changed)
                    : (Profile) change.inRecord(changed, change.path.split("\\."), 0);
        }
        return withoutSources(changes, changed);
    }

    private Profile inPackAnswers(Profile profile) {
        var answers = new HashMap<>(profile.packAnswers());
        answers.put(path, to == null ? Answer.UNKNOWN : (Answer) to);
        return ProfileBuilder.builder(profile).packAnswers(answers).build();
    }

    private static Profile withoutSources(Collection<AnswerChange> changes, Profile profile) {
        Map<String, Source> sources = profile.sources();
        if (sources.isEmpty() || changes.stream().noneMatch(it -> sources.containsKey(it.path))) {
            return profile;
        }
        var left = new HashMap<>(sources);
        changes.forEach(it -> left.remove(it.path));
        return ProfileBuilder.builder(profile).sources(left).build();
    }

    private Object inRecord(Object record, String[] names, int at) {
        RecordParts parts = RecordParts.of(record);
        String name = names[at];
        if (at == names.length - 1) {
            return parts.with(record, last(parts, name));
        }
        Object inner = Objects.requireNonNull(parts.get(record, name), path);
        if (inner instanceof Record) {
            return parts.with(record, Map.of(name, inRecord(inner, names, at + 1)));
        }
        if (inner instanceof List<?> items && at + 2 < names.length) {
            return parts.with(record, Map.of(name, inList(items, names, at + 1)));
        }
        throw new IllegalArgumentException("The path '" + path + "' leads through '" + name + "', which is one value.");
    }

    private Map<String, @Nullable Object> last(RecordParts parts, String name) {
        var changed = new HashMap<String, @Nullable Object>();
        changed.put(name, to);
        String given = FOLLOWS.get(name);
        if (given != null && parts.names().contains(given) && to != Answer.YES) {
            changed.put(given, null);
        }
        return changed;
    }

    private List<Object> inList(List<?> items, String[] names, int at) {
        var changed = new ArrayList<Object>(items);
        for (int i = 0; i < changed.size(); i++) {
            Object item = changed.get(i);
            if (item instanceof Record && RecordParts.of(item).key(item).equals(names[at])) {
                changed.set(i, inRecord(item, names, at + 1));
                return changed;
            }
        }
        throw new IllegalArgumentException(
                "The path '" + path + "' names '" + names[at] + "', which is no item of that list in the profile.");
    }
}
