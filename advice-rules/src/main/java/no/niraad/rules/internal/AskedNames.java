package no.niraad.rules.internal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.answers.PossibleAnswers;
import no.niraad.rules.condition.Element;

/** What the parts of an example are called: as rules ask for them, that a rule may be about one alone, and otherwise as none asks. */
final class AskedNames {

    private static final Pattern EQUALS = Pattern.compile("([A-Za-z.]+)\\s*==\\s*\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*+");
    private static final Pattern SHARED = Pattern.compile("(?:^|\\W)(?:id|name)\\s*==\\s*\\$.*");

    /** Where the id of something else stands. */
    private static final Map<String, String> REFERENCES = Map.of(
            "Effect.orgUnit", "OrgUnit.id",
            "ItSystem.orgUnit", "OrgUnit.id",
            "Procurement.orgUnit", "OrgUnit.id",
            "Exchange.with", "ItSystem.id");

    private static final List<String> FOUND =
            List.of("OrgUnit.id", "Initiative.id", "ItSystem.id", "Procurement.id", "Benefit.id");

    private final Map<String, Set<String>> asked = new HashMap<>();
    private final Set<String> texts;
    private final boolean joined;

    AskedNames(List<RuleInfo> rules) {
        List<Element> elements =
                rules.stream().flatMap(it -> it.when().stream()).toList();
        elements.forEach(this::add);
        List<String> constraints =
                elements.stream().flatMap(it -> it.constraints().stream()).toList();
        texts = PossibleAnswers.textsIn(constraints);
        joined = constraints.stream().anyMatch(it -> SHARED.matcher(it).find());
    }

    private void add(Element element) {
        for (String constraint : element.constraints()) {
            Matcher named = EQUALS.matcher(constraint);
            while (named.find()) {
                String text = named.group(2);
                String key =
                        key(BuiltIn.type(element.type()), List.of(named.group(1).split("\\.")));
                if (key.equals("Found.about")) {
                    FOUND.forEach(it -> Arrays.stream(text.split("/")).forEach(id -> add(it, id)));
                } else {
                    add(key, text);
                }
            }
        }
    }

    /** What can be no id in a profile is none here. */
    private void add(String key, String name) {
        if (key.endsWith(".id") && !ID.matcher(name).matches()) {
            return;
        }
        asked.computeIfAbsent(key, it -> new LinkedHashSet<>()).add(name);
        asked.computeIfAbsent("*" + key.substring(key.indexOf('.')), it -> new LinkedHashSet<>())
                .add(name);
    }

    /** {@return the record that a property belongs to and its name there, such as {@code OrgUnit.name}} */
    private static String key(Class<?> type, List<String> path) {
        Class<?> owner = type;
        for (String name : path.subList(0, path.size() - 1)) {
            owner = component(owner, name).orElse(owner);
        }
        String key = owner.getSimpleName() + "." + path.get(path.size() - 1);
        return REFERENCES.getOrDefault(key, key);
    }

    private static Optional<Class<?>> component(Class<?> type, String name) {
        return Arrays.stream(type.isRecord() ? type.getRecordComponents() : new RecordComponent[0])
                .filter(it -> it.getName().equals(name))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst();
    }

    /** {@return whether rules ask for parts of two kinds that are called the same} */
    boolean areJoined() {
        return joined;
    }

    /**
     * {@return what a part is called}
     *
     * @param key what the name is: {@code OrgUnit.id}; {@code *.id} for parts of every kind
     * @param number the number of the part, from 0
     * @param usual what the first is called where no rule asks
     */
    String of(String key, int number, String usual) {
        List<String> wanted = List.copyOf(asked.getOrDefault(key, Set.of()));
        if (number < wanted.size()) {
            return wanted.get(number);
        }
        String separator = key.endsWith(".id") ? "-" : " ";
        String name = number == 0 ? usual : usual + separator + (number + 1);
        while (texts.contains(name)) {
            name += separator + "x";
        }
        return name;
    }
}
