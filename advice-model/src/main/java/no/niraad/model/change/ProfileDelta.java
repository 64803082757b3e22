package no.niraad.model.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.niraad.model.Answer;
import no.niraad.model.PackPath;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two profiles of the same organisation, and the profiles between the two. Units, initiatives and other parts
 * are found again by their ids. What things are called, who answered and what shows the answers is no difference; the date is.
 *
 * <p>A change is an answer that is another, by the path of its fact, or a part that came or went: {@code orgUnits.skole}, with the
 * record of the part as its value.
 */
public final class ProfileDelta {

    private static final Set<String> NO_DIFFERENCE =
            Set.of("id", "name", "number", "organisationNumber", "by", "sources");

    private final Profile before;
    private final Profile after;
    private final List<AnswerChange> changes = new ArrayList<>();

    private ProfileDelta(Profile before, Profile after) {
        this.before = before;
        this.after = after;
        mixed("", before, after, new HashSet<>(), changes);
    }

    /** {@return what makes the second profile of the first} */
    public static ProfileDelta between(Profile before, Profile after) {
        return new ProfileDelta(before, after);
    }

    /** {@return every change, in the order of the profile} */
    public List<AnswerChange> changes() {
        return List.copyOf(changes);
    }

    /** {@return the first profile with some of the changes} It has no sources: nobody has given these answers together. */
    public Profile with(Collection<AnswerChange> some) {
        Set<String> chosen = new HashSet<>();
        some.forEach(it -> chosen.add(it.path()));
        var mixed = (Profile) mixed("", before, after, chosen, new ArrayList<>());
        return ProfileBuilder.builder(mixed).sources(Map.of()).build();
    }

    /** {@return whether a change is about a part that came or went, rather than an answer} */
    public static boolean isPart(AnswerChange change) {
        return change.from() instanceof Record || change.to() instanceof Record;
    }

    private static Object mixed(
            String prefix, Object before, Object after, Set<String> chosen, List<AnswerChange> changes) {
        RecordParts parts = RecordParts.of(before);
        var values = new HashMap<String, @Nullable Object>();
        for (String name : parts.names()) {
            if (!NO_DIFFERENCE.contains(name)) {
                Object was = parts.get(before, name);
                Object is = parts.get(after, name);
                values.put(
                        name,
                        name.equals("packAnswers")
                                ? packAnswers((Profile) before, (Profile) after, chosen, changes)
                                : value(prefix + name, was, is, chosen, changes));
            }
        }
        return parts.with(before, values);
    }

    private static @Nullable Object value(
            String path, @Nullable Object was, @Nullable Object is, Set<String> chosen, List<AnswerChange> changes) {
        if (was instanceof Record && is instanceof Record) {
            return mixed(path + ".", was, is, chosen, changes);
        }
        if (was instanceof List<?> old && is instanceof List<?> made && (holdsRecords(old) || holdsRecords(made))) {
            return items(path + ".", old, made, chosen, changes);
        }
        boolean same = ProfileAnswers.written(ProfileAnswers.known(was))
                .equals(ProfileAnswers.written(ProfileAnswers.known(is)));
        if (!same) {
            changes.add(new AnswerChange(path, ProfileAnswers.known(was), ProfileAnswers.known(is)));
        }
        return !same && chosen.contains(path) ? is : was;
    }

    /** What packs ask of a part that came or went comes and goes with it. */
    private static Map<String, Answer> packAnswers(
            Profile before, Profile after, Set<String> chosen, List<AnswerChange> changes) {
        var answers = new TreeMap<String, Answer>();
        var old = new ProfileAnswers(before);
        var made = new ProfileAnswers(after);
        var paths = new TreeSet<>(before.packAnswers().keySet());
        paths.addAll(after.packAnswers().keySet());
        for (String path : paths) {
            Answer was = before.packAnswers().get(path);
            Answer is = after.packAnswers().get(path);
            String place = PackPath.of(path).map(PackPath::place).orElse("");
            boolean inBoth = old.hasPart(place) && made.hasPart(place);
            if (inBoth && was != is) {
                changes.add(new AnswerChange(path, was, is));
            }
            Answer answer = chosen.contains(inBoth ? path : place) ? is : was;
            if (answer != null) {
                answers.put(path, answer);
            }
        }
        return answers;
    }

    private static boolean holdsRecords(List<?> items) {
        return !items.isEmpty() && items.get(0) instanceof Record;
    }

    private static List<Object> items(
            String prefix, List<?> before, List<?> after, Set<String> chosen, List<AnswerChange> changes) {
        Map<Object, Object> made = byKey(after);
        var items = new ArrayList<Object>();
        for (Object was : before) {
            Object key = RecordParts.of(was).key(was);
            Object is = made.remove(key);
            String path = prefix + key;
            if (is != null) {
                items.add(mixed(path + ".", was, is, chosen, changes));
            } else {
                changes.add(new AnswerChange(path, was, null));
                if (!chosen.contains(path)) {
                    items.add(was);
                }
            }
        }
        made.forEach((key, is) -> {
            changes.add(new AnswerChange(prefix + key, null, is));
            if (chosen.contains(prefix + key)) {
                items.add(is);
            }
        });
        return items;
    }

    private static Map<Object, Object> byKey(List<?> items) {
        Map<Object, Object> byKey = new LinkedHashMap<>();
        items.forEach(it -> byKey.put(RecordParts.of(it).key(it), it));
        return byKey;
    }
}
