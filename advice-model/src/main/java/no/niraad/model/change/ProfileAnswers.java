package no.niraad.model.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.ProfileKeys;
import no.niraad.model.document.EnumNames;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one profile by the paths of their facts, such as {@code orgUnits.skole.managers.support}. What is not known is
 * null here, whether it is an answer, a choice, a date, a number or a list. For one thread.
 */
public final class ProfileAnswers {

    /** What names something, or tells how the profile came about; nobody answers it. */
    private static final Set<String> NO_ANSWERS =
            Set.of("id", "name", "number", "organisationNumber", "assessed", "packAnswers", "sources");

    private final Profile profile;
    private final Map<List<?>, Map<Object, Object>> byKey = new IdentityHashMap<>();

    public ProfileAnswers(Profile profile) {
        this.profile = profile;
    }

    /**
     * One fact of a profile.
     *
     * @param path where it stands
     * @param value what was answered; null when it is not known
     */
    public record Answered(String path, @Nullable Object value) {}

    /**
     * {@return what was answered; null when it is not known}
     *
     * @throws IllegalArgumentException when there is no such fact; a part that is not in the profile has no known facts
     */
    public @Nullable Object at(String path) {
        if (ProfileKeys.isOfPack(path)) {
            return profile.packAnswers().get(path);
        }
        Object value = profile;
        for (String name : path.split("\\.")) {
            value = value instanceof List<?> items
                    ? item(items, name)
                    : RecordParts.of(value).get(value, name);
            if (value == null) {
                return null;
            }
        }
        return known(value);
    }

    /** {@return whether a part is there, such as {@code orgUnits.skole}; the organisation, at the empty path, always is} */
    public boolean hasPart(String path) {
        return path.isEmpty() || at(path) != null;
    }

    /**
     * {@return what an answer to a fact is, such as {@code Answer} or {@code LocalDate}}
     *
     * @throws IllegalArgumentException when there is no such fact, or no such part in the profile
     */
    public Class<?> type(String path) {
        if (ProfileKeys.isOfPack(path)) {
            return Answer.class;
        }
        int dot = path.lastIndexOf('.');
        Object owner = dot < 0 ? profile : at(path.substring(0, dot));
        if (owner == null) {
            throw new IllegalArgumentException("There is nothing at " + path + " in the profile.");
        }
        return RecordParts.of(owner).type(path.substring(dot + 1));
    }

    private @Nullable Object item(List<?> items, String key) {
        return byKey.computeIfAbsent(items, ProfileAnswers::index).get(key);
    }

    private static Map<Object, Object> index(List<?> items) {
        var index = new HashMap<Object, Object>();
        items.forEach(it -> index.put(it instanceof Record ? RecordParts.of(it).key(it) : it, it));
        return index;
    }

    /**
     * {@return every fact that can be answered about the organisation and its parts, in the order of the profile} Of the facts of
     * packs those that are answered are among them, at last: a profile does not know the others.
     */
    public List<Answered> all() {
        var all = new ArrayList<Answered>();
        addRecord("", profile, "", all);
        profile.packAnswers().forEach((path, answer) -> all.add(new Answered(path, answer)));
        return all;
    }

    private static void addRecord(String prefix, Object record, String key, List<Answered> all) {
        RecordParts parts = RecordParts.of(record);
        for (String name : parts.names()) {
            if (!name.equals(key) && !NO_ANSWERS.contains(name)) {
                add(prefix + name, parts.get(record, name), all);
            }
        }
    }

    private static void add(String path, @Nullable Object value, List<Answered> all) {
        if (value instanceof Record) {
            addRecord(path + ".", value, "", all);
        } else if (!(value instanceof List<?> items)) {
            all.add(new Answered(path, known(value)));
        } else {
            if (AnswerChange.isAnswered(path)) {
                all.add(new Answered(path, known(items)));
            }
            addItems(path, items, all);
        }
    }

    private static void addItems(String path, List<?> items, List<Answered> all) {
        for (Object item : items) {
            if (item instanceof Record) {
                RecordParts parts = RecordParts.of(item);
                addRecord(
                        path + "." + parts.key(item) + ".", item, parts.names().get(0), all);
            }
        }
    }

    /** {@return the value, or null when it is one that says that nobody knows} */
    static @Nullable Object known(@Nullable Object value) {
        if (value instanceof Enum<?> constant && constant.name().equals("UNKNOWN")) {
            return null;
        }
        return value instanceof List<?> items && items.isEmpty() ? null : value;
    }

    /**
     * {@return a value as profile files write it, such as {@code not-relevant} or {@code 2027-06-30}; {@code unknown} for
     * null} A list is written in an order of its own, since the order of the file means nothing.
     */
    public static String written(@Nullable Object value) {
        if (value == null) {
            return "unknown";
        }
        if (value instanceof Enum<?> constant) {
            return EnumNames.of(constant);
        }
        if (value instanceof Collection<?> items) {
            return String.join(
                    ", ", items.stream().map(ProfileAnswers::written).sorted().toList());
        }
        return String.valueOf(value instanceof Record ? RecordParts.of(value).key(value) : value);
    }
}
