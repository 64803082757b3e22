package no.niraad.model.profile;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.niraad.model.Answer;
import no.niraad.model.PackPath;
import no.niraad.model.Profile;
import no.niraad.model.Source;
import no.niraad.model.document.AnswerWords;
import no.niraad.model.document.EnumNames;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Position;
import no.niraad.model.document.Scalar;
import no.niraad.model.document.Sequence;
import no.niraad.model.fact.FactPath;
import no.niraad.model.text.Language;
import org.jspecify.annotations.Nullable;

/** A profile as the tree of its file: what is unknown is left out, and evidence stands around the values. */
final class ProfileTree {

    private static final Set<String> MISREAD = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    /** What names an item of a list, and has no evidence of its own. */
    private static final Set<String> NAMES = Set.of("initiatives.*.affects.*.orgUnit", "systems.*.exchanges.*.with");

    /** What a profile has beside what its file says: where answers stand, and those that stand in a record of theirs. */
    private static final Set<String> APART = Set.of("sources", "packAnswers");

    private final Map<String, Source> sources;
    private final Map<String, Answer> packAnswers;
    private final Map<String, List<PackPath>> packPaths;
    private final Language language;

    private ProfileTree(Profile profile, Language language) {
        this.sources = profile.sources();
        this.packAnswers = profile.packAnswers();
        this.packPaths = packAnswers.keySet().stream()
                .flatMap(it -> PackPath.of(it).stream())
                .collect(Collectors.groupingBy(PackPath::place));
        this.language = language;
    }

    static Mapping of(Profile profile, Language language) {
        ProfileTree tree = new ProfileTree(profile, language);
        List<Mapping.Entry> entries = new ArrayList<>();
        entries.add(entry("profile", plain(Integer.toString(ProfileFile.VERSION))));
        entries.addAll(tree.entries(profile, ""));
        return new Mapping(entries, Position.NONE);
    }

    private List<Mapping.Entry> entries(Record record, String path) {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!APART.contains(component.getName())) {
                String name = component.getName();
                Node node = node(value(component, record), path.isEmpty() ? name : path + "." + name);
                if (node != null) {
                    entries.add(entry(name, node));
                }
            }
        }
        packPaths.getOrDefault(path, List.of()).stream()
                .collect(Collectors.groupingBy(PackPath::pack, TreeMap::new, Collectors.toList()))
                .forEach((pack, facts) -> entries.add(entry(pack, answers(facts, path.isEmpty() ? "" : path + "."))));
        return entries;
    }

    private Mapping answers(List<PackPath> facts, String place) {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (PackPath fact : facts) {
            String path = place + fact.fact();
            Node node = node(packAnswers.get(path), path);
            if (node != null) {
                entries.add(entry(fact.name(), node));
            }
        }
        return new Mapping(entries, Position.NONE);
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component + " of " + record.getClass(), e);
        }
    }

    /** {@return the value as a tree, or null when there is nothing to write} */
    private @Nullable Node node(@Nullable Object value, String path) {
        if (value instanceof Record record) {
            List<Mapping.Entry> entries = entries(record, path);
            return entries.isEmpty() ? null : new Mapping(entries, Position.NONE);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : list(list, path);
        }
        Scalar scalar = value == null ? null : scalar(value);
        return scalar == null ? null : withEvidence(scalar, path, value instanceof Answer ? "answer" : "value");
    }

    private Node list(List<?> list, String path) {
        List<Node> items = new ArrayList<>();
        for (Object item : list) {
            items.add(item instanceof Record record ? item(record, path) : scalar(item));
        }
        Sequence sequence = new Sequence(items, Position.NONE);
        return list.get(0) instanceof Record ? sequence : withEvidence(sequence, path, "value");
    }

    /** A record of which only its key is known is written as the key alone: {@code affects: [skole]}. */
    private Node item(Record record, String path) {
        String key = String.valueOf(value(record.getClass().getRecordComponents()[0], record));
        List<Mapping.Entry> entries = entries(record, path + "." + key);
        boolean keyAlone = entries.size() == 1 && entries.get(0).value() instanceof Scalar;
        return keyAlone ? entries.get(0).value() : new Mapping(entries, Position.NONE);
    }

    private @Nullable Scalar scalar(Object value) {
        if (value instanceof Enum<?> constant && constant.name().equals("UNKNOWN")) {
            return null;
        }
        if (value instanceof Answer answer) {
            return plain(AnswerWords.of(answer).in(language));
        }
        if (value instanceof Enum<?> constant) {
            return plain(EnumNames.of(constant));
        }
        return value instanceof String text ? new Scalar(text, !isSafe(text), Position.NONE) : plain(value.toString());
    }

    /** {@return whether a text needs no quotes, whoever reads it} Some readers take {@code 0301} for a number, {@code no} for false. */
    private static boolean isSafe(String text) {
        boolean word = !text.isEmpty() && Character.isLetter(text.charAt(0)) && !text.endsWith(" ");
        return word
                && !MISREAD.contains(text.toLowerCase(Locale.ROOT))
                && text.chars().allMatch(ProfileTree::isPlain);
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '-';
    }

    private Node withEvidence(Node node, String path, String key) {
        Source source = sources.get(path);
        if (source == null || showsNothing(source) || NAMES.contains(FactPath.pattern(path))) {
            return node;
        }
        List<Mapping.Entry> entries = new ArrayList<>();
        entries.add(entry(key, node));
        addText(entries, "evidence", source.evidence());
        if (source.on() != null) {
            entries.add(entry("on", plain(source.on().toString())));
        }
        addText(entries, "by", source.by());
        return new Mapping(entries, Position.NONE);
    }

    private static boolean showsNothing(Source source) {
        return source.evidence() == null && source.on() == null && source.by() == null;
    }

    private static void addText(List<Mapping.Entry> entries, String key, @Nullable String text) {
        if (text != null) {
            entries.add(entry(key, new Scalar(text, !isSafe(text), Position.NONE)));
        }
    }

    private static Mapping.Entry entry(String key, Node value) {
        return new Mapping.Entry(plain(key), value);
    }

    private static Scalar plain(String text) {
        return new Scalar(text, false, Position.NONE);
    }
}
